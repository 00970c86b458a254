/**
 * The sample's content in one place: four proposals of a speech given in Moscow, its own reasons, what an older
 * article reports, how these bear on each other, and two warnings about the whole.
 */
import type { SampleLink, SampleSource, SampleStatement, SampleRemark, Words } from './content.ts'
import { speechLinks1 } from './links-speech-1.ts'
import { speechLinks2 } from './links-speech-2.ts'
import { voaLinks1 } from './links-voa-1.ts'
import { voaLinks2 } from './links-voa-2.ts'
import { voaLinks3 } from './links-voa-3.ts'
import { proposals } from './proposals.ts'
import { sources } from './sources.ts'
import { speechClaims1 } from './speech-claims-1.ts'
import { speechClaims2 } from './speech-claims-2.ts'
import { voaClaims1 } from './voa-claims-1.ts'
import { voaClaims2 } from './voa-claims-2.ts'
import { voaClaims3 } from './voa-claims-3.ts'
import { warnings } from './warnings.ts'

/** What the sample map says: the statements and links in the order in which the map lists them. */
export interface SampleContent {
  readonly title: Words
  readonly sources: readonly SampleSource[]
  readonly statements: readonly SampleStatement[]
  readonly warnings: readonly SampleRemark[]
  readonly links: readonly SampleLink[]
}

/** The sample map that comes with Parley, in three languages. */
export const moscow: SampleContent = {
  title: {
    en: 'China–Russia cooperation in the AI era',
    zh: 'AI 时代的中俄合作',
    ru: 'Сотрудничество Китая и России в эпоху ИИ',
  },
  sources,
  statements: [...proposals, ...speechClaims1, ...speechClaims2, ...voaClaims1, ...voaClaims2, ...voaClaims3],
  warnings,
  links: [...speechLinks1, ...speechLinks2, ...voaLinks1, ...voaLinks2, ...voaLinks3],
}
