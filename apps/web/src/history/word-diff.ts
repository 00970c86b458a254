/**
 * What became of a text, in words: which stayed, which went, which came. Words are those of the language, so Chinese
 * is not cut letter by letter.
 */
export interface DiffPart {
  readonly mark: 'same' | 'out' | 'in'
  readonly text: string
}

/** Above so many pairs of words, what differs is shown as taken out and put in as a whole. */
const pairsMost = 250_000

/** O(words of one × words of the other), within a bound; equal beginnings and ends cost their length only. */
export function wordDiff(from: string, to: string, lang: string): readonly DiffPart[] {
  const [before, after] = [wordsOf(from, lang), wordsOf(to, lang)]
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const middle = between(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return joined([
    { mark: 'same', text: before.slice(0, start).join('') },
    ...middle,
    { mark: 'same', text: before.slice(before.length - end).join('') },
  ])
}

function wordsOf(text: string, lang: string): readonly string[] {
  let words: Intl.Segmenter
  try {
    words = new Intl.Segmenter(lang, { granularity: 'word' })
  } catch {
    // A tag that is none, out of some document.
    words = new Intl.Segmenter(undefined, { granularity: 'word' })
  }
  return Array.from(words.segment(text), ({ segment }) => segment)
}

/** The longest common words of both, by the table of their lengths. */
function between(before: readonly string[], after: readonly string[]): readonly DiffPart[] {
  const width = after.length + 1
  if (before.length * after.length > pairsMost)
    return [
      { mark: 'out', text: before.join('') },
      { mark: 'in', text: after.join('') },
    ]
  const common = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [one, other] = [before[i], after[j]]
    if (one !== undefined && one === other) {
      parts.push({ mark: 'same', text: one })
      i += 1
      j += 1
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ mark: 'out', text: one })
      i += 1
    } else {
      parts.push({ mark: 'in', text: other ?? '' })
      j += 1
    }
  }
  return parts
}

/** Neighbours of one kind become one part; a blank between two changes is part of both, so that runs read as runs. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const runs: { mark: DiffPart['mark']; text: string }[] = []
  let [out, put] = ['', '']
  const flush = () => {
    if (out) runs.push({ mark: 'out', text: out })
    if (put) runs.push({ mark: 'in', text: put })
    out = put = ''
  }
  parts.forEach(({ mark, text }, n) => {
    if (!text) return
    if (mark === 'out') out += text
    else if (mark === 'in') put += text
    else if (!text.trim() && (out || put) && ['in', 'out'].includes(parts[n + 1]?.mark ?? '')) {
      out += text
      put += text
    } else {
      flush()
      const last = runs.at(-1)
      if (last?.mark === 'same') last.text += text
      else runs.push({ mark: 'same', text })
    }
  })
  flush()
  return runs
}
