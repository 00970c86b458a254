/** A problem in words, the place to go to, and what one press does about it. */
import { endName, premisesOf, refusalSentence, shortName, stepName } from '@parley/canvas'
import {
  type ArgumentMap,
  deleteAddition,
  deleteComment,
  deleteRows,
  type Id,
  removePremise,
  restore,
  uncite,
  unmerge,
} from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import type { Problem } from './problem.ts'

export interface Described {
  readonly text: string
  /** Where in the document it stands, for those who know the other program. */
  readonly place: string
  /** A claim or an arrow that is drawn. */
  readonly at: Id | undefined
  readonly mend: Mending | undefined
  /** The other way, where there are two. */
  readonly other?: Mending
}

interface Mending {
  readonly label: string
  readonly run: () => void
}

export function describeProblem(problem: Problem, page: EditorPage): Described {
  const { session, reading, say, perform } = page
  const { map } = session
  const words = page.editorSay.problems
  const { mend } = words
  const remove = (table: string, id: Id) => () => void perform(deleteAddition, { rows: [{ table, id }] })
  const takeApart = (claim: Id) => ({ label: mend.takeApart, run: () => void perform(unmerge, { claim }) })
  const name = (claim: Id) => shortName(map, claim, reading.lang, say)
  const step = (inference: Id) => stepName(map, inference, reading.lang, say)
  const ends = (inference: Id) => {
    const from = premisesOf(map, inference).find((claim) => map.claim(claim))
    const { target = '' } = map.inference(inference) ?? {}
    return { from, to: map.claim(target) || map.inference(target) ? target : undefined }
  }
  const arrow = (inference: Id, text: string): Described => {
    const { from, to } = ends(inference)
    return {
      text,
      place: `inferences › ${inference}`,
      at: drawn(map, inference, from, to),
      mend: { label: mend.deleteArrow, run: () => void perform(deleteRows, { ids: [inference] }) },
    }
  }
  switch (problem.sort) {
    case 'unread': {
      const { table, id, cell, problem: what } = problem.fault
      const place = [table, id, cell].filter(Boolean).join(' › ')
      return { text: words.unread[what], place, at: drawn(map, id), mend: undefined }
    }
    case 'one-id':
      return {
        text: words.oneId,
        place: `claims, inferences › ${problem.id}`,
        at: drawn(map, problem.id),
        mend: undefined,
      }
    case 'no-target': {
      const { from } = ends(problem.inference)
      return arrow(problem.inference, from ? words.noTarget(name(from)) : words.noEnds)
    }
    case 'no-premise': {
      const { to } = ends(problem.inference)
      return arrow(problem.inference, words.noPremise(to ? endName(map, to, reading.lang, say) : ''))
    }
    case 'circle': {
      const [first = ''] = problem.inferences
      const one = arrow(first, words.circle(problem.inferences.length))
      return {
        ...one,
        place: `inferences › ${problem.inferences.join(', ')}`,
        mend: one.mend && {
          ...one.mend,
          label: problem.inferences.length > 1 ? mend.deleteOne : mend.deleteArrow,
        },
      }
    }
    case 'hangs': {
      const { from = '' } = ends(problem.inference)
      return arrow(problem.inference, words.hangs(name(from)))
    }
    case 'lost-premise': {
      const { inference, claim, premise } = problem
      const { to = '' } = ends(inference)
      return {
        ...arrow(inference, words.lostPremise(endName(map, to, reading.lang, say))),
        place: `premises › ${premise}`,
        mend: { label: mend.closePlace, run: () => void perform(removePremise, { inference, claim }) },
      }
    }
    case 'stray-premise':
      return {
        text: words.strayPremise(name(problem.claim)),
        place: `premises › ${problem.premise}`,
        at: drawn(map, problem.claim),
        mend: { label: mend.deletePremise, run: remove('premises', problem.premise) },
      }
    case 'twin':
      return arrow(problem.inference, words.twin(step(problem.inference)))
    case 'bad-link':
      return arrow(
        problem.inference,
        words.badLink(step(problem.inference), refusalSentence(map, problem.refusal, reading.lang, say)),
      )
    case 'lost-merge':
      return {
        text: words.lostMerge(name(problem.claim)),
        place: `claims › ${problem.claim} › mergedInto`,
        at: drawn(map, problem.claim),
        mend: takeApart(problem.claim),
      }
    case 'merge-circle': {
      const [first = ''] = problem.claims
      // Each by its own words: by its name it would be the one that speaks for all.
      const names = problem.claims
        .map((id) => map.words('text', id, map.claim(id)?.lang ?? '') || id)
        .map((one) => words.quoted(one.slice(0, 60)))
      return {
        text: words.mergeCircle(new Intl.ListFormat(tagOf(page.language)).format(names)),
        place: `claims › ${problem.claims.join(', ')} › mergedInto`,
        at: drawn(map, map.resolve(first)),
        mend: takeApart(first),
      }
    }
    case 'on-deleted': {
      const { deleted, inferences } = problem
      const names = deleted.map((id) => (map.claim(id) ? words.quoted(name(id)) : step(id)))
      const [first = ''] = inferences
      return {
        text: words.onDeleted(new Intl.ListFormat(tagOf(page.language)).format(names), inferences.length),
        place: `inferences › ${inferences.join(', ')}`,
        at: drawn(map, ...premisesOf(map, first)),
        mend: { label: mend.restore, run: () => void perform(restore, { ids: deleted }) },
        other: {
          label: mend.deleteArrows(inferences.length),
          run: () => void perform(deleteRows, { ids: inferences }),
        },
      }
    }
    case 'stray-citation': {
      const claim = map.claim(problem.claim) && problem.claim
      return {
        text: claim ? words.straySource(name(claim)) : words.strayCitation,
        place: `citations › ${problem.citation}`,
        at: drawn(map, claim),
        mend: {
          label: mend.deleteCitation,
          run: () => void perform(uncite, { citation: problem.citation }),
        },
      }
    }
    case 'stray-tag':
      return {
        text: words.strayTag(map.tag(problem.tag)?.name ?? ''),
        place: `tags › ${problem.tag}`,
        at: undefined,
        mend: { label: mend.deleteTag, run: remove('tags', problem.tag) },
      }
    default:
      return {
        text: words.strayComment,
        place: `comments › ${problem.comment}`,
        at: undefined,
        mend: {
          label: mend.deleteComment,
          run: () => void perform(deleteComment, { comment: problem.comment }),
        },
      }
  }
}

/** The first of some ids that views show. */
const drawn = (map: ArgumentMap, ...ids: readonly (Id | undefined)[]): Id | undefined =>
  ids.find((id) => id !== undefined && (map.claim(id) ? map.isLive(id) : map.isSound(id)))
