/** Joins what screen readers hear into sentences, each with one full stop of its own script and no second one. */

const ended = /[.!?…。！？][)”’"'»）》」』]*$/u
const han = /[\p{Script=Han}。！？，：；）》」』]["”’）》」』]*$/u

/** Empty parts are left out. The last part stays as it is. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part, i, all) => {
      if (i === all.length - 1) return part
      const isHan = han.test(part)
      return `${part}${ended.test(part) ? '' : isHan ? '。' : '.'}${isHan ? '' : ' '}`
    })
    .join('')
