/** Agenda as it was held, who was there, and what they agreed on. */
import type { Part } from '../session.ts'
import type { Block } from './document.ts'
import type { AgendaLine, Report } from './report.ts'
import type { Telling } from './telling.ts'

/** A phase that was held twice has two lines; one that was not says so. */
export function agendaPart({ agenda }: Report, tell: Telling): readonly Block[] {
  const { words } = tell
  return [
    { type: 'heading', level: 2, text: words.agenda },
    {
      type: 'table',
      caption: words.agenda,
      head: [words.phase, words.planned, words.began, words.took],
      rows: agenda.flatMap((line) => linesOf(line, tell)),
    },
  ]
}

function linesOf({ title, kind, minutes, runs }: AgendaLine, { words, ...tell }: Telling) {
  const name = kind === null ? words.droppedPhase : title || words.untitled
  const planned = minutes ? words.minutes(tell.whole(minutes)) : ''
  if (!runs.length) return [[name, planned, words.skipped, '']]
  return runs.map(({ from, to }, at) => [
    name,
    at ? '' : planned,
    tell.time(from),
    to === undefined ? words.running : tell.span(from, to),
  ])
}

const inOrder: readonly Part[] = ['host', 'cohost', 'participant']

/** Those who led first; as declared, nobody checked it. A screen on a wall is nobody. */
export function peoplePart({ people }: Report, { words }: Telling): readonly Block[] {
  const rows = inOrder.flatMap((part) => people.filter((one) => one.part === part))
  return [
    { type: 'heading', level: 2, text: words.people },
    {
      type: 'table',
      caption: words.people,
      head: [words.name, words.part],
      rows: rows.map(({ alias, part }) => [alias, words.parts[part]]),
    },
    { type: 'text', text: words.namesHint, hint: true },
  ]
}

/** Absent where no sides were named. */
export function sidesPart({ sides }: Report, { words }: Telling): readonly Block[] {
  if (!sides.length) return []
  return [
    { type: 'heading', level: 2, text: words.sides },
    {
      type: 'facts',
      items: sides.map(({ side, people }) => [words[side], people.join(', ') || words.nobody]),
    },
  ]
}

export function outcomesPart({ outcomes }: Report, { words }: Telling): readonly Block[] {
  // A column in which nothing stands says that something was forgotten.
  const about = outcomes.some(({ claim }) => claim)
  return [
    { type: 'heading', level: 2, text: words.outcomes },
    outcomes.length
      ? {
          type: 'table',
          caption: words.outcomes,
          head: [words.outcome, ...(about ? [words.about] : []), words.owners],
          rows: outcomes.map(({ text, claim, owners }) => [
            text,
            ...(about ? [claim] : []),
            owners.join(', ') || words.nobody,
          ]),
        }
      : { type: 'text', text: words.noOutcomes, hint: true },
  ]
}
