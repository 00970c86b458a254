/** Where a button has a longer name for those who listen, what stands on it is in that name: people say what they see. */
import { loadWorkshopMessages } from '@parley/i18n'
import { expect, test } from 'vitest'

test.each(['en', 'zh', 'ru'] as const)('in %s', async (language) => {
  const { talk, ballots, writing, hostStage } = await loadWorkshopMessages(language)
  const pairs: readonly (readonly [seen: string, heard: string])[] = [
    [talk.take, talk.takeNamed('X')],
    [talk.note, talk.noteNamed('X')],
    [ballots.agree, talk.agreeWith(1)],
    [ballots.concern, talk.concernAbout(1)],
    [writing.sameAs, writing.sameAsNamed('X')],
    [hostStage.showNext, hostStage.showNextNamed('X')],
    [hostStage.join, hostStage.joinGroup('X')],
    [hostStage.leave, hostStage.leaveGroup('X')],
  ]
  expect(pairs.filter(([seen, heard]) => !heard.toLowerCase().includes(seen.toLowerCase()))).toEqual([])
})
