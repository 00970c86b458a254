/**
 * The schemes to choose from: a search field over a list in groups, each scheme with what it is in a sentence. Typing
 * narrows it, arrows walk it while the keyboard stays in the field, Enter takes one, Escape leaves all as it was.
 */
import type { SchemeMessages } from '@parley/i18n'
import {
  Autocomplete,
  Collection,
  Header,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import { schemeGroups } from './scheme-groups.ts'
import styles from './scheme-picker.module.css'
import { namedScheme } from './scheme-words.ts'

interface Props {
  readonly page: Pick<EditorPage, 'editorSay' | 'language'>
  readonly schemeSay: SchemeMessages
  readonly chosen: string | null
  readonly onChoose: (scheme: string) => void
  readonly onLeave: () => void
}

export function SchemePicker({ page, schemeSay, chosen, onChoose, onLeave }: Props) {
  const { steps } = page.editorSay
  const box = useFocusOnOpen<HTMLInputElement>()
  const { contains } = useFilter({ sensitivity: 'base' })
  const sections = schemeGroups.map(({ group, keys }) => ({
    id: group,
    schemes: keys.map((key) => ({ id: key, ...namedScheme(schemeSay, key) })),
  }))
  return (
    <I18nProvider locale={tagOf(page.language)}>
      <div
        className={styles['picker']}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          event.stopPropagation()
          onLeave()
        }}
      >
        <Autocomplete filter={(text, wanted) => contains(text, wanted)}>
          <SearchField aria-label={steps.searchSchemes} className={styles['field'] ?? ''}>
            <Input ref={box} className="field" placeholder={steps.searchSchemes} type="text" />
          </SearchField>
          <ListBox
            aria-label={schemeSay.schemes.scheme}
            items={sections}
            selectionMode="single"
            selectedKeys={chosen === null ? [] : [chosen]}
            disallowEmptySelection={false}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys]
              if (key !== undefined) onChoose(String(key))
              else if (chosen !== null) onLeave()
            }}
            className={styles['list'] ?? ''}
            renderEmptyState={() => <p className="hint">{steps.nothingFound}</p>}
          >
            {(section) => (
              <ListBoxSection id={section.id} className={styles['section'] ?? ''}>
                <Header className={styles['group'] ?? ''}>{steps.groups[section.id]}</Header>
                <Collection items={section.schemes}>
                  {({ id, name, gist }) => (
                    <ListBoxItem id={id} textValue={`${name} ${gist}`} className={styles['item'] ?? ''}>
                      <Text slot="label" className={styles['name'] ?? ''}>
                        {name}
                      </Text>
                      <Text slot="description" className={styles['gist'] ?? ''}>
                        {gist}
                      </Text>
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Autocomplete>
        <button type="button" className="btn quiet" onClick={onLeave}>
          {steps.cancel}
        </button>
      </div>
    </I18nProvider>
  )
}
