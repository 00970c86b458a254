/** Presenting the map: from keys, the palette and the menus. */
import { Presentation as PresentationIcon } from 'lucide-react'
import { createElement } from 'react'
import type { CreateFeature } from '../editor/editor-page.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const Presentation = lazyPart(() => import('./presentation.tsx'))

export const createPresentFeature: CreateFeature = (page) => ({
  acts: {
    present(chosen) {
      page().open(createElement(Presentation, { page: page(), about: chosen[0] }))
    },
  },
  mapMenu: ({ editorSay, act }) => [
    {
      id: 'present',
      label: editorSay.acts.present,
      icon: createElement(PresentationIcon, { 'aria-hidden': true }),
      run: () => void act('present'),
    },
  ],
})
