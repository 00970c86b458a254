/** Beside "New map" on the home page: what else a new map can begin with. Fetched after the page. */
import { ChevronDown } from 'lucide-react'
import { me } from '../people/me.ts'
import { newId } from '../new-id.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import type { Making } from '../home/use-making.ts'
import { MenuButton } from '../shell/menu-button.tsx'
import { useSpeech } from '../shell/speech.tsx'
import { type Template, templateClip, templates } from './template-clip.ts'
import styles from './template-menu.module.css'

export default function TemplateMenu({ making }: { readonly making: Making }) {
  const { starting } = useEditorSay()
  const { language } = useSpeech()
  const from = async (template: Template) => {
    // Writing is the editor's: it is fetched only now.
    const { templateWrites } = await import('./template-writes.ts')
    const clip = templateClip(template, starting, language)
    const context = { me: me().id, now: Date.now(), newId, random: Math.random }
    await making.make({}, templateWrites(clip, context))
  }
  const does: Readonly<Record<string, () => Promise<void>>> = {
    blank: () => making.make({}),
    debate: () => from('debate'),
    ibis: () => from('ibis'),
    sample: () => making.make({ from: 'sample' }),
  }
  return (
    <MenuButton
      label={starting.newWith}
      title={starting.newWith}
      className={`btn lg ink icon ${styles['chevron']}`}
      side="start"
      sections={[
        {
          id: 'templates',
          items: (['blank', ...templates, 'sample'] as const).map((id) => ({ id, label: starting[id] })),
          onAction: (item) => void does[item]?.(),
        },
      ]}
    >
      <ChevronDown aria-hidden />
    </MenuButton>
  )
}
