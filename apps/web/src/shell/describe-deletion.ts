/** A deletion in words, for the list from which it can be taken back. */
import type { EditorMessages, Messages } from '@parley/i18n'
import { type ArgumentMap, type Deletion, type Id, labelIn } from '@parley/model'

type DeletedSay = EditorMessages['changes']['deletions']

/**
 * What was deleted: the words of its first claim; of an arrow alone, what it joined. `more` counts further claims,
 * or further arrows where no claim was deleted.
 */
export function describeDeletion(
  map: ArgumentMap,
  deletion: Deletion,
  lang: string,
  say: Messages,
  deletedSay: DeletedSay,
): { readonly text: string; readonly more: number } {
  const of = (table: Deletion['rows'][number]['table']) => deletion.rows.filter((row) => row.table === table)
  const [claim, ...claims] = of('claims')
  if (claim) return { text: claimWords(map, claim.id, lang, say), more: claims.length }
  const [arrow, ...arrows] = of('inferences')
  if (arrow) return { text: arrowWords(map, arrow.id, lang, say, deletedSay), more: arrows.length }
  const [premise, ...premises] = of('premises')
  if (premise) {
    const row = map.premise(premise.id)
    return { text: row ? claimWords(map, row.claim, lang, say) : say.shell.wordless, more: premises.length }
  }
  const [source, ...sources] = of('sources')
  const row = source ? map.source(source.id) : undefined
  if (row) {
    const name = labelIn(row.title, lang) || labelIn(row.short, lang) || row.url
    return { text: deletedSay.source(name), more: sources.length }
  }
  const [comment, ...comments] = of('comments')
  if (comment) {
    const [said = lang] = map.languagesOf('comment', comment.id)
    return { text: map.words('comment', comment.id, said) || say.shell.wordless, more: comments.length }
  }
  const [tag, ...tags] = of('tags')
  if (tag) return { text: map.tag(tag.id)?.name ?? say.shell.wordless, more: tags.length }
  const [citation, ...citations] = of('citations')
  const cited = citation ? map.citation(citation.id) : undefined
  return {
    text: cited ? claimWords(map, cited.claim, lang, say) : say.shell.wordless,
    more: citations.length,
  }
}

/** The claim's short name or text in the language, else in the one that it was written in. */
function claimWords(map: ArgumentMap, id: Id, lang: string, say: Messages): string {
  const claim = map.claim(map.resolve(id))
  const langs = claim ? [lang, claim.lang, ...map.languagesOf('text', claim.id)] : []
  for (const field of ['title', 'text'] as const)
    for (const one of langs) {
      const words = claim ? map.words(field, claim.id, one).trim() : ''
      if (words) return words
    }
  return say.shell.wordless
}

function arrowWords(map: ArgumentMap, id: Id, lang: string, say: Messages, deletedSay: DeletedSay): string {
  const arrow = map.inference(id)
  if (!arrow) return say.shell.wordless
  const onStep = map.inference(arrow.target)
  const words = {
    supports: say.map.supports,
    rebuts: say.map.rebuts,
    answers: say.map.answers,
    asks: say.map.asks,
  }
  const onStepWords = { ...words, supports: say.map.backs, rebuts: say.map.undercuts }
  const target = onStep ? onStep.target : arrow.target
  const [first] = [...map.premises()].filter((premise) => premise.inference === id)
  return deletedSay.arrow(
    (onStep ? onStepWords : words)[arrow.stance],
    first ? claimWords(map, first.claim, lang, say) : say.shell.wordless,
    map.claim(map.resolve(target)) ? claimWords(map, target, lang, say) : say.shell.wordless,
  )
}
