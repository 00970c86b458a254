/** The list of keyboard shortcuts. */
import { Fragment } from 'react'
import type { Messages } from '@parley/i18n'
import { DialogFrame } from './dialog-frame.tsx'
import styles from './keys-help.module.css'
import { useSay } from './speech.tsx'

type Line = readonly [what: keyof Messages['keys'], ...keys: readonly (readonly string[])[]]

const isMac = /^Mac|^iP/.test(navigator.platform)
const ctrl = isMac ? '⌘' : 'Ctrl'
const alt = isMac ? '⌥' : 'Alt'
const shift = isMac ? '⇧' : 'Shift'

const groups: readonly (readonly [keyof Messages['keys'], readonly Line[]])[] = [
  [
    'write',
    [
      ['newSupport', ['Tab'], ['S']],
      ['newRebuttal', ['A']],
      ['newQuestion', ['Q']],
      ['newCoPremise', ['N']],
      ['newSibling', [shift, 'Enter']],
      ['editText', ['Enter'], ['F2']],
      ['newLine', [shift, 'Enter']],
      ['leaveText', ['Enter'], ['Esc']],
      ['connect', ['C']],
      ['changeKind', ['T']],
      ['duplicate', [ctrl, 'D']],
      ['remove', ['Delete']],
    ],
  ],
  [
    'move',
    [
      ['walk', ['↑'], ['↓'], ['←'], ['→']],
      ['toArrow', ['W']],
      ['reorder', [alt, '↑'], [alt, '↓']],
      ['details', ['I']],
      ['handTool', ['H']],
      ['selectTool', ['V']],
      ['zoomIn', [ctrl, '+']],
      ['zoomOut', [ctrl, '−']],
      ['zoomFull', ['0']],
      ['fit', [shift, '1']],
      ['fitSelection', [shift, '2']],
    ],
  ],
  [
    'everywhere',
    [
      ['undo', [ctrl, 'Z']],
      ['redo', [ctrl, shift, 'Z'], [ctrl, 'Y']],
      ['selectAll', [ctrl, 'A']],
      ['exportMap', [ctrl, shift, 'E']],
      ['thisList', ['?']],
    ],
  ],
]

export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const say = useSay()
  return (
    <DialogFrame title={say.shell.shortcuts} size="middle" onClose={onClose}>
      <div className={styles['groups']}>
        {groups.map(([title, lines]) => (
          <section key={title}>
            <h3>{say.keys[title]}</h3>
            <dl>
              {lines.map(([what, ...ways]) => (
                <div key={what}>
                  <dt>{say.keys[what]}</dt>
                  <dd>
                    {ways.map((keys, index) => (
                      <Fragment key={keys.join('+')}>
                        {index > 0 && <span>{keys.length > 1 ? say.keys.or : ' '}</span>}
                        <span className={styles['keys']}>
                          {keys.map((key) => (
                            <kbd key={key} className="kbd">
                              {key}
                            </kbd>
                          ))}
                        </span>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  )
}
