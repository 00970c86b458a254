/**
 * In the built page, d3's colours: no string is one, so that strings are told apart by their numbers, as d3 does with
 * all that is no colour. What makes a colour throws, since nothing on the page asks for that.
 */

/** Null for each string: it is no colour. A function, not an arrow, because d3 asks what is an instance of it. */
export function color(): null {
  return null
}

function unasked(): never {
  throw new Error('The page is built without the colours of d3: see build/lean-libraries.config.ts.')
}

export { unasked as cubehelix, unasked as hcl, unasked as hsl, unasked as lab, unasked as rgb }
