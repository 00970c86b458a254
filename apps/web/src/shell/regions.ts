/**
 * F6 and Shift+F6 go round the parts of the page: the bar, each view, the details panel. Each part gets the keyboard
 * where it had it last, else at its first stop. Fetched when it is first asked for.
 */
const parts =
  'header, nav, main [role=application], main [role=treegrid], main aside, body aside, [data-region]'
const stops = 'a[href], button, input, select, textarea, [tabindex]'

/** Where each part had the keyboard when it was left. */
const left = new WeakMap<Element, HTMLElement>()

/** Goes to the next part of the page, or the one before. Says nothing; answers whether there was one. */
export function hopRegion(by: 1 | -1): boolean {
  const regions = regionsOf(document)
  const here = document.activeElement
  const at = regions.findIndex((region) => region.contains(here))
  const from = regions[at]
  if (from && here instanceof HTMLElement) left.set(from, here)
  for (let step = 1; step <= regions.length; step += 1) {
    // From nowhere the first is next, and the last is before.
    const start = at < 0 && by < 0 ? 0 : at
    const region = regions[(start + by * step + regions.length * step) % regions.length]
    const stop = region && region !== from ? stopOf(region) : undefined
    if (!stop) continue
    stop.focus()
    return true
  }
  return false
}

/** The outermost parts that are there, in the order of the page. */
function regionsOf(page: Document): readonly HTMLElement[] {
  const all = Array.from(page.querySelectorAll<HTMLElement>(parts)).filter(isShown)
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)))
}

function stopOf(region: HTMLElement): HTMLElement | undefined {
  const before = left.get(region)
  if (before?.isConnected && isShown(before)) return before
  if (region.tabIndex === 0) return region
  return Array.from(region.querySelectorAll<HTMLElement>(stops)).find(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled') && isShown(one),
  )
}

const isShown = (one: HTMLElement): boolean => one.checkVisibility({ visibilityProperty: true })
