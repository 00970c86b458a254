/** Begins a map that is empty with a template or the sample, in one step that undo takes back. */
import { isLanguage } from '@parley/i18n'
import { copyOf, paste, type Place } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { editorSayIn } from '../editor/editor-say.ts'
import { type Template, templateClip } from './template-clip.ts'

const origin: Place = [0, 0]

/** Resolves when it is on the page; where it cannot be fetched, the page says so. */
export async function beginMap(page: EditorPage, what: Template | 'sample'): Promise<void> {
  const clip = what === 'sample' ? await sampleClip() : await clipFor(page, what)
  const performed = page.perform(paste, { clip, at: origin })
  if (!performed.ok) return
  const [first] = performed.made
  // The canvas measures the new cards first.
  requestAnimationFrame(() => {
    page.canvas()?.fit()
    if (first !== undefined) page.select([first])
    page.focus(first)
  })
}

/** In the language that the map is read in, where Parley speaks it. */
async function clipFor({ reading, language }: EditorPage, template: Template) {
  const lang = isLanguage(reading.lang) ? reading.lang : language
  const { starting } = await editorSayIn(lang)
  return templateClip(template, starting, lang)
}

async function sampleClip() {
  const [{ mapOfWrites }, { sampleWrites }] = await Promise.all([
    import('@parley/model'),
    import('@parley/samples'),
  ])
  const { tables } = mapOfWrites(sampleWrites())
  return copyOf(
    tables,
    [...tables.claims()].map(({ id }) => id),
  )
}
