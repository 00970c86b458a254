/** Adds a source, which claims can then cite. */
import { defineCommand } from '../command.ts'
import { firstOf } from '../look-up.ts'
import { putSource } from '../new-rows.ts'
import { plainFields, type SourceFields, whyEmpty, whyNoSourceFields } from '../source-fields.ts'

/** `lang` is the language of the source itself; what is not given is unknown. */
export type AddSource = Pick<SourceFields, 'lang'> & Partial<SourceFields>

/** `made`: the source. */
export const addSource = defineCommand<AddSource>({
  name: 'add-source',
  may: (_map, fields) => firstOf(whyNoSourceFields(fields), whyEmpty(fields)),
  write(_map, fields, context) {
    const id = context.newId()
    const unknown = {
      kind: 'other',
      short: {},
      author: {},
      title: {},
      publisher: {},
      note: {},
      date: '',
      url: '',
    } as const
    return { writes: [putSource({ ...unknown, ...plainFields(fields), id }, context)], made: [id] }
  },
})
