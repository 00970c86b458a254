/** What people remark on a claim or a step, beside the argument: tags of a claim, and comments. */
import type { Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { Comments } from './comments.tsx'
import { Tags } from './tags.tsx'

interface Props {
  readonly page: EditorPage
  /** A claim or an inference. */
  readonly id: Id
}

export default function RemarksSection({ page, id }: Props) {
  return (
    <>
      {page.session.map.claim(id) && <Tags page={page} id={id} />}
      <Comments page={page} id={id} />
    </>
  )
}
