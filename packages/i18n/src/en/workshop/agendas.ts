/** Agendas that a workshop may begin from: what each phase is called, what people are asked to do, what is voted on. */
export const agendas = {
  stanceCruxStance: {
    title: 'Stance, crux, stance',
    summary:
      'Vote on the proposals, find the claims that the matter hangs on, argue those, and vote again. Leave out the breakouts and the report back for an hour.',
    frame: {
      title: 'Frame and rules',
      prompt: 'Look at the proposals together. Ask what they mean, not whether they are right.',
    },
    stanceBefore: {
      title: 'Stance before',
      prompt: 'Say where you stand now. The result stays sealed until the end.',
      question: 'How far do you stand behind each proposal?',
    },
    tour: {
      title: 'Tour and source check',
      prompt: 'Walk the map. Flag what is unclear and what needs a source; open the passages behind it.',
    },
    writing: {
      title: 'Silent writing',
      prompt: 'Pick a claim and write one card: a reason, a rebuttal or a question. Nobody else sees it yet.',
    },
    reveal: {
      title: 'Reveal and place',
      prompt: 'Read the cards, put yours where it belongs, and merge what says the same.',
    },
    breakouts: {
      title: 'Breakouts',
      prompt: 'In your group: find the strongest reason, the strongest rebuttal and the question still open.',
    },
    reportBack: {
      title: 'Report back',
      prompt: 'Two minutes for each group. Raise a hand on the claim that you speak to.',
    },
    cruxVote: {
      title: 'Crux vote',
      prompt: 'Give your dots to the claims that your own view hangs on.',
      question: 'Which claims would change your mind if they turned out otherwise?',
    },
    cruxTalk: {
      title: 'Crux talk',
      prompt: 'Talk about the top cruxes, one by one. What would settle each?',
    },
    stanceAfter: {
      title: 'Stance after',
      prompt: 'The same question as at the start. Answer as you see it now.',
      question: 'How far do you stand behind each proposal?',
    },
    close: { title: 'Close', prompt: 'What did we find, what is open, and who takes on what?' },
  },
  oxford: {
    title: 'Oxford debate',
    summary:
      'A class debates one motion: vote, two sides, floor, vote again. The side that moved more people wins.',
    frame: {
      title: 'Motion and sides',
      prompt: 'Read the motion. Who speaks for it, who against, who keeps the time?',
    },
    before: {
      title: 'Vote before',
      prompt: 'For, against or undecided? The result stays sealed until the second vote.',
      question: 'Do you support the motion?',
    },
    prepare: {
      title: 'Prepare',
      prompt: 'Write your side’s reasons and rebuttals, one on each card.',
    },
    openingFor: {
      title: 'Opening for',
      prompt: 'The first side lays out its reasons. Note what you would answer.',
    },
    openingAgainst: { title: 'Opening against', prompt: 'The second side lays out its own and answers.' },
    map: { title: 'Put it on the map', prompt: 'Place your cards under the claims that they bear on.' },
    rebuttals: {
      title: 'Rebuttals',
      prompt: 'In turn: meet the other side’s strongest reason, not its weakest.',
    },
    floor: { title: 'The floor', prompt: 'Raise a hand on a claim to ask or to add. Be brief.' },
    closing: { title: 'Closing words', prompt: 'One minute a side: what should weigh most?' },
    after: {
      title: 'Vote after',
      prompt: 'The same question as before. Answer as you see it now.',
      question: 'Do you support the motion?',
    },
    close: { title: 'Result', prompt: 'Only those who voted both times count. Which reason moved you?' },
  },
  scribe: {
    title: 'Dialogue mapping with a scribe',
    summary: 'People talk, one scribe writes on the shared map, and everybody checks the words.',
    frame: { title: 'The question', prompt: 'Agree on the question to answer. The scribe writes it down.' },
    gather: {
      title: 'Answers',
      prompt: 'Say your answer. Look at the map: did the scribe write what you meant?',
    },
    weigh: {
      title: 'For and against',
      prompt: 'Go from answer to answer. What speaks for it, what against, what is still a question?',
    },
    vote: {
      title: 'Which to keep',
      prompt: 'Tick every answer that you could live with.',
      question: 'Could you live with this answer?',
    },
    decide: {
      title: 'Talk about what is left',
      prompt: 'Take the answers that most could live with. What would make them better?',
    },
    close: { title: 'Close', prompt: 'Read out what was decided, and who takes on what.' },
  },
  week: {
    title: 'A week, each in their own time',
    summary:
      'Nobody needs to be here at the same hour: read, write, answer and vote until each closing date.',
    stanceBefore: {
      title: 'Read and take a stance',
      prompt: 'Read the map at your own pace and say where you stand. The result stays sealed.',
      question: 'How far do you stand behind each proposal?',
    },
    writing: {
      title: 'Private writing',
      prompt: 'Write reasons, rebuttals and questions on cards. They are shown all at once.',
    },
    talk: {
      title: 'Answer each other',
      prompt: 'Place your cards and answer what others wrote. Comment where a word is unclear.',
    },
    steps: {
      title: 'Check the steps',
      prompt: 'Forget for a moment whether the claims are true: does the one follow from the other?',
      question: 'If the reason is true, does it bear on the claim?',
    },
    cruxVote: {
      title: 'Crux vote',
      prompt: 'Give your dots to the claims that your own view hangs on.',
      question: 'Which claims would change your mind if they turned out otherwise?',
    },
    stanceAfter: {
      title: 'Stance after',
      prompt: 'The same question as on the first day. Answer as you see it now.',
      question: 'How far do you stand behind each proposal?',
    },
    close: { title: 'Close', prompt: 'Read the outcome and tick what you take on.' },
  },
}
