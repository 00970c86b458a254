/** Mounts the subject that the address names, and hands it to the driver. */
import { type BenchMap, benchMap } from './bench-map.ts'
import { mountMemo } from './memo-flow.tsx'
import { mountNaive } from './naive-flow.tsx'
import { mountParley } from './parley.tsx'
import { seenOn } from './picture.ts'
import type { BenchPage, Look, MountSubject, Subject } from './subject.ts'

declare global {
  interface Window {
    bench?: BenchPage
  }
}

const subjects: Readonly<Record<string, MountSubject>> = {
  parley: mountParley,
  memo: mountMemo,
  naive: mountNaive,
}

function look(subject: Subject, map: BenchMap, at: Look): void {
  const boxes = subject.boxes()
  const all = Array.from(boxes.values())
  const left = Math.min(...all.map((box) => box.x))
  const top = Math.min(...all.map((box) => box.y))
  const right = Math.max(...all.map((box) => box.x + box.width))
  const bottom = Math.max(...all.map((box) => box.y + box.height))
  const whole = Math.min(innerWidth / (right - left + 200), innerHeight / (bottom - top + 200))
  const zoom = { read: 1, mid: 0.41, fit: whole }[at]
  const box = boxes.get(mostNeighbours(map))
  const [x, y] = at === 'fit' || !box ? [(left + right) / 2, (top + bottom) / 2] : [box.x, box.y]
  subject.setView({ x: innerWidth / 2 - x * zoom, y: innerHeight / 2 - y * zoom, zoom })
}

/** The claim with most others round it, by their first places. */
function mostNeighbours({ claims }: BenchMap): string {
  const near = claims.map(({ id, x, y }) => ({
    id,
    count: claims.filter((other) => Math.abs(other.x - x) < 800 && Math.abs(other.y - y) < 500).length,
  }))
  return near.toSorted((a, b) => b.count - a.count)[0]?.id ?? ''
}

const away = (one: { readonly x: number; readonly y: number }): number =>
  Math.hypot(one.x - innerWidth / 2, one.y - innerHeight / 2)

function middle(subject: Subject): ReturnType<BenchPage['middle']> {
  const { x, y, zoom } = subject.view()
  const [nearest] = Array.from(subject.boxes(), ([id, box]) => ({
    id,
    x: (box.x + box.width / 2) * zoom + x,
    y: (box.y + box.height / 2) * zoom + y,
  })).toSorted((a, b) => away(a) - away(b))
  if (!nearest) throw new Error('There is no card.')
  return nearest
}

async function editedByOthers(
  subject: Subject,
  map: BenchMap,
  claim: string,
  what: 'words' | 'place',
  times: number,
): Promise<void> {
  const box = subject.boxes().get(claim)
  const text = map.claims.find(({ id }) => id === claim)?.text ?? ''
  if (!box) throw new Error('The card is gone.')
  for (let turn = 0; turn < times; turn++) {
    if (what === 'place') subject.remoteMove(claim, box.x + turn, box.y)
    else subject.remoteWords(claim, `${text} ${turn}`)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    console.timeStamp('step')
  }
  subject.remoteMove(claim, box.x, box.y)
  subject.remoteWords(claim, text)
}

const asked = new URLSearchParams(location.search)
const mount = subjects[asked.get('subject') ?? '']
const root = document.getElementById('root')
if (!mount || !root) throw new Error('The address names no subject.')
const map = benchMap(Number(asked.get('claims')), Number(asked.get('seed')))
const subject = await mount(root, map)
window.bench = {
  look: (at) => look(subject, map, at),
  middle: () => middle(subject),
  write: subject.write,
  editedByOthers: (claim, what, times) => editedByOthers(subject, map, claim, what, times),
  seen: (picture) => seenOn(picture, subject),
}
