/**
 * All commands by name: what menus, shortcuts, the palette and the log look them up in.
 */
import type { Command } from '../command.ts'
import { addClaim } from './add-claim.ts'
import { addComment } from './add-comment.ts'
import { addCoPremise } from './add-co-premise.ts'
import { addObjectionFromQuestion } from './add-objection-from-question.ts'
import { addPremise } from './add-premise.ts'
import { addRelated } from './add-related.ts'
import { answerQuestion } from './answer-question.ts'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { confirmTranslation } from './confirm-translation.ts'
import { connect } from './connect.ts'
import { deleteAddition } from './delete-addition.ts'
import { deleteBranch } from './delete-branch.ts'
import { deleteSource } from './delete-source.ts'
import { deleteComment } from './delete-comment.ts'
import { deleteRows } from './delete.ts'
import { duplicate } from './duplicate.ts'
import { editCitation } from './edit-citation.ts'
import { editSource } from './edit-source.ts'
import { insertAbove } from './insert-above.ts'
import { joinSteps } from './join-steps.ts'
import { mergeClaims } from './merge-claims.ts'
import { move } from './move.ts'
import { pasteList } from './paste-list.ts'
import { pasteOutline } from './paste-outline.ts'
import { paste } from './paste.ts'
import { removeAdditionsOf } from './remove-additions-of.ts'
import { removePremise } from './remove-premise.ts'
import { reorder } from './reorder.ts'
import { reply } from './reply.ts'
import { reopenThread, resolveThread } from './resolve-thread.ts'
import { restore } from './restore.ts'
import { retarget } from './retarget.ts'
import { setAsserter } from './set-asserter.ts'
import { setImplicit } from './set-implicit.ts'
import { setKind } from './set-kind.ts'
import { setLanguages } from './set-languages.ts'
import { setMapLang } from './set-map-lang.ts'
import { setOriginal } from './set-original.ts'
import { setPerson } from './set-person.ts'
import { setPinned } from './set-pinned.ts'
import { setRelation } from './set-relation.ts'
import { setScheme } from './set-scheme.ts'
import { setStance } from './set-stance.ts'
import { setTitle } from './set-title.ts'
import { setWords } from './set-words.ts'
import { splitClaim } from './split-claim.ts'
import { splitPremise } from './split-premise.ts'
import { tag } from './tag.ts'
import { untag } from './untag.ts'
import { uncite } from './uncite.ts'
import { unmerge } from './unmerge.ts'

/** All commands by the name under which a page asks for them. */
export const commands = Object.freeze({
  'add-claim': addClaim,
  'add-related': addRelated,
  connect,
  'add-premise': addPremise,
  'add-co-premise': addCoPremise,
  'remove-premise': removePremise,
  'split-premise': splitPremise,
  retarget,
  'insert-above': insertAbove,
  'join-steps': joinSteps,
  'set-stance': setStance,
  'set-relation': setRelation,
  move,
  'set-pinned': setPinned,
  reorder,
  'set-words': setWords,
  'confirm-translation': confirmTranslation,
  'set-original': setOriginal,
  'set-kind': setKind,
  'set-implicit': setImplicit,
  'set-asserter': setAsserter,
  'add-source': addSource,
  'edit-source': editSource,
  'delete-source': deleteSource,
  cite,
  'edit-citation': editCitation,
  uncite,
  delete: deleteRows,
  'delete-branch': deleteBranch,
  'delete-addition': deleteAddition,
  'remove-additions-of': removeAdditionsOf,
  restore,
  duplicate,
  paste,
  'paste-list': pasteList,
  'paste-outline': pasteOutline,
  'split-claim': splitClaim,
  'merge-claims': mergeClaims,
  unmerge,
  'set-scheme': setScheme,
  'add-objection-from-question': addObjectionFromQuestion,
  'answer-question': answerQuestion,
  'add-comment': addComment,
  reply,
  'resolve-thread': resolveThread,
  'reopen-thread': reopenThread,
  'delete-comment': deleteComment,
  tag,
  untag,
  'set-title': setTitle,
  'set-languages': setLanguages,
  'set-map-lang': setMapLang,
  'set-person': setPerson,
})

/** The name of a command. */
export type CommandName = keyof typeof commands

/** What a command is given, by its name. */
export type ArgsOf<Name extends CommandName> =
  (typeof commands)[Name] extends Command<infer Args> ? Args : never
