/** The pictures of a report, drawn in a browser from a map and a workshop that was held on it. */
import { mapFrom } from '@parley/model'
import type { Reported } from '@parley/workshop'
import { expect, test } from 'vitest'
import { phaseOf, roomInMemory } from '../testing/room-in-memory.ts'
import { reportFiles, type ReportFormat } from './report-files.ts'

const chain = (count: number) =>
  Array.from({ length: count }, (_, at) => `c${at + 1} > c${at}; c${at} "Link${at}"`).join('; ')

const words = Object.entries({
  P: 'Proposal',
  Q: 'Other',
  a: 'Alpha',
  b: 'Beta',
  c: 'Gamma',
  d: 'Delta',
  u: 'Under',
})
  .map(([name, text]) => `${name} "${text}"`)
  .join('; ')

/** The report of a workshop in which these rows were in the spotlight, one after the other. */
async function made(
  notation: string,
  { lit, formats, pieces }: { lit: readonly string[]; formats: readonly ReportFormat[]; pieces: boolean },
) {
  const { tables: map } = mapFrom(notation)
  const room = roomInMemory([phaseOf('tour', 'tour')])
  room.does('host', { do: 'phase', phase: 'tour', start: false })
  for (const row of lit) {
    room.does('host', { do: 'spotlight', id: `lit ${row}`, mode: 'invite', rows: [row], live: false })
    room.does('host', { do: 'spotlight-end' })
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a room in memory tells all slices at once
  const view = room.client('host').view as Reported
  const { files, print, pictures } = await reportFiles({
    view,
    map,
    lang: 'en',
    roomLang: 'en',
    formats: new Set(formats),
    pieces,
    now: room.now,
  })
  expect(pictures).toBe(true)
  const html = files.find(({ name }) => name.endsWith('.html'))
  return { html: (await html?.content.text()) ?? '', print: print?.pages ?? '' }
}

/** The words of each picture, by its caption. */
function drawnIn(html: string): ReadonlyMap<string, string> {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return new Map(
    [...page.querySelectorAll('figure')].map((figure) => {
      const [, svg = ''] = figure.querySelector('img')?.src.split(/,(.*)/s) ?? []
      const drawn = new DOMParser().parseFromString(decodeURIComponent(svg), 'image/svg+xml')
      return [figure.querySelector('figcaption')?.textContent ?? '', drawn.documentElement.textContent]
    }),
  )
}

test('a branch that was in the spotlight is drawn in HTML and PDF alike: all of it, and nothing else', async () => {
  const notation = `a > P; b > a; u -| (b > a); c -| P; d > Q; ${words}`
  const { html, print } = await made(notation, {
    lit: ['a', 'd'],
    formats: ['html', 'pdf'],
    pieces: false,
  })
  expect(print).toBe(html)
  const drawn = drawnIn(html)
  // Of a claim on which nothing bears there is no picture.
  expect([...drawn.keys()]).toEqual(['The whole map', 'In the spotlight: Alpha'])
  const branch = drawn.get('In the spotlight: Alpha')
  for (const one of ['Alpha', 'Beta', 'Under', 'undercuts']) expect(branch).toContain(one)
  for (const one of ['Proposal', 'Gamma', 'Delta', 'Other']) {
    expect(branch).not.toContain(one)
    expect(drawn.get('The whole map')).toContain(one)
  }
})

test('pieces are drawn where they are asked for, with what bears on each', async () => {
  const notation = `a > P; b > a; ${words}`
  const { html } = await made(notation, { lit: [], formats: ['html'], pieces: true })
  const drawn = drawnIn(html)
  expect([...drawn.keys()]).toEqual(['The whole map', 'Proposal', 'Alpha'])
  expect(drawn.get('Proposal')).toContain('Alpha')
  expect(drawn.get('Proposal')).not.toContain('Beta')
  expect(drawn.get('Alpha')).toContain('Beta')
})

test('what is beyond the most that a report holds is told in it, by how many', async () => {
  const lit = Array.from({ length: 27 }, (_, at) => `c${at}`)
  const { html } = await made(chain(83), { lit, formats: ['html'], pieces: true })
  const captions = [...drawnIn(html).keys()]
  expect(captions.filter((caption) => caption.startsWith('In the spotlight'))).toHaveLength(24)
  expect(captions).toHaveLength(1 + 24 + 80)
  expect(html).toContain('3 more branches that were in the spotlight have no picture here')
  expect(html).toContain('3 more such pictures were left out')
})
