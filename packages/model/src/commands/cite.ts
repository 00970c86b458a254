/** Says where a claim stands in a source. A claim may have several citations in one source. */
import { defineCommand } from '../command.ts'
import { firstOf, whyNoClaim, whyNoSource } from '../look-up.ts'
import { putCitation } from '../new-rows.ts'
import type { Id } from '../rows.ts'
import { plainFields, type CitationFields, whyNoCitationFields } from '../source-fields.ts'

export type Cite = Partial<CitationFields> & {
  readonly claim: Id
  readonly source: Id
}

/** `made`: the citation. */
export const cite = defineCommand<Cite>({
  name: 'cite',
  may: (map, args) =>
    firstOf(whyNoClaim(map, args.claim), whyNoSource(map, args.source), whyNoCitationFields(args)),
  write(map, args, context) {
    const { locator = {}, via = {}, quote = '', asserter = {}, ...ends } = plainFields(args)
    const id = context.newId()
    const claim = map.resolve(ends.claim)
    const citation = { id, claim, source: ends.source, locator, via, quote, asserter }
    return { writes: [putCitation(citation, context)], made: [id] }
  },
})
