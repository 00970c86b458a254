/**
 * A field for the name of a tag over the names that the map has already. Typing narrows them, Enter takes what is
 * written, or the name that the arrows are on; Escape leaves all as it was.
 */
import { type ArgumentMap, isSameTag, tagNames } from '@parley/model'
import { useState } from 'react'
import {
  Autocomplete,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import styles from './tag-picker.module.css'

interface Props {
  readonly page: Pick<EditorPage, 'editorSay' | 'language'>
  readonly map: ArgumentMap
  /** Names that the claim bears already. */
  readonly without: readonly string[]
  readonly onPick: (name: string) => void
  readonly onLeave: () => void
}

/** More are found by typing. */
const shown = 50

export function TagPicker({ page, map, without, onPick, onLeave }: Props) {
  const { remarks } = page.editorSay
  const { contains } = useFilter({ sensitivity: 'base' })
  const [typed, setTyped] = useState('')
  const box = useFocusOnOpen<HTMLInputElement>()
  const known = tagNames(map).filter(({ name }) => !without.some((one) => isSameTag(one, name)))
  const fitting = known.filter(({ name }) => contains(name, typed)).slice(0, shown)
  return (
    <I18nProvider locale={tagOf(page.language)}>
      <form
        className={styles['picker']}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim()) onPick(typed)
        }}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          onLeave()
        }}
      >
        <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
          <SearchField aria-label={remarks.tagName}>
            <Input
              ref={box}
              className="field"
              placeholder={remarks.tagName}
              enterKeyHint="done"
              type="text"
            />
          </SearchField>
          {fitting.length > 0 && (
            <ListBox
              aria-label={remarks.tags}
              items={fitting.map(({ name, claims }) => ({ id: name, name, claims }))}
              selectionMode="single"
              selectedKeys={[]}
              onSelectionChange={(keys) => {
                const [key] = keys === 'all' ? [] : [...keys]
                if (key !== undefined) onPick(String(key))
              }}
              className={styles['list'] ?? ''}
            >
              {({ id, name, claims }) => (
                <ListBoxItem id={id} textValue={name} className={styles['item'] ?? ''}>
                  <Text slot="label">{name}</Text>
                  <Text slot="description">{remarks.onClaims(claims)}</Text>
                </ListBoxItem>
              )}
            </ListBox>
          )}
        </Autocomplete>
        <div className={styles['acts']}>
          <button type="submit" className="btn ink" aria-disabled={!typed.trim()}>
            {remarks.addTag}
          </button>
          <button type="button" className="btn quiet" onClick={onLeave}>
            {remarks.cancel}
          </button>
        </div>
      </form>
    </I18nProvider>
  )
}
