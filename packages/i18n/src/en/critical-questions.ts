/**
 * The critical questions of argumentation schemes, by scheme and question. Each is asked so that "no" speaks against the
 * step; `no` is the objection that is then proposed. The keys are those of the model.
 */
export const criticalQuestions = {
  'expert-opinion': {
    expert: { ask: 'Does this person really know the subject?', no: 'The person quoted is no expert.' },
    field: {
      ask: 'Is the claim within the expert’s own field?',
      no: 'This lies outside the expert’s field.',
    },
    said: { ask: 'Did the expert really say this?', no: 'The expert did not say this.' },
    reliable: {
      ask: 'Is the expert honest and free of interests here?',
      no: 'The expert has an interest in saying so.',
    },
    agreed: { ask: 'Do other experts agree?', no: 'Other experts disagree.' },
    evidence: { ask: 'Does the expert go by evidence?', no: 'The expert gives no evidence for it.' },
  },
  'position-to-know': {
    placed: { ask: 'Is this person placed to know?', no: 'This person could not know.' },
    honest: { ask: 'Is this person honest about it?', no: 'There is reason to doubt this person’s honesty.' },
    said: { ask: 'Did this person really say so?', no: 'This person did not say so.' },
  },
  'witness-testimony': {
    consistent: { ask: 'Is the account consistent in itself?', no: 'The account contradicts itself.' },
    facts: {
      ask: 'Does it agree with the known facts?',
      no: 'The account does not agree with the known facts.',
    },
    others: { ask: 'Do other witnesses say the same?', no: 'Other witnesses tell it differently.' },
    unbiased: { ask: 'Is the witness free of bias?', no: 'The witness is biased.' },
  },
  'credible-source': {
    checked: {
      ask: 'Does the source check what it reports?',
      no: 'The source does not check what it reports.',
    },
    current: { ask: 'Is the report still up to date?', no: 'The report is out of date.' },
    first: { ask: 'Does the source have it at first hand?', no: 'The source has it only at second hand.' },
  },
  'popular-opinion': {
    held: { ask: 'Do most people really think so?', no: 'Most people do not think so.' },
    knowing: { ask: 'Can these people know?', no: 'Those who think so cannot know.' },
  },
  'popular-practice': {
    done: { ask: 'Do most really act like this?', no: 'Most do not act like this.' },
    right: { ask: 'Do they have good reasons for it?', no: 'That many do it does not make it right.' },
  },
  example: {
    true: { ask: 'Is the example true?', no: 'The example is not true.' },
    typical: { ask: 'Is it typical?', no: 'The example is not typical.' },
    enough: {
      ask: 'Are there no cases that speak against it?',
      no: 'There are cases that show the opposite.',
    },
  },
  analogy: {
    similar: { ask: 'Are the two cases similar?', no: 'The two cases are not similar.' },
    relevant: { ask: 'Are they similar in what matters here?', no: 'The cases differ in what matters here.' },
    unrivalled: {
      ask: 'Is there no similar case that turned out otherwise?',
      no: 'A similar case turned out otherwise.',
    },
  },
  'verbal-classification': {
    falls: { ask: 'Does it clearly fall under the word?', no: 'It does not fall under that word.' },
    implies: { ask: 'Does the word always imply this?', no: 'The word does not always imply this.' },
  },
  definition: {
    meets: { ask: 'Does it meet the definition?', no: 'It does not meet the definition.' },
    accepted: { ask: 'Is the definition generally accepted?', no: 'The definition is disputed.' },
  },
  'practical-reasoning': {
    works: { ask: 'Does the means lead to the end?', no: 'This would not lead to the end.' },
    best: { ask: 'Is there no better means?', no: 'There is a better means to the same end.' },
    possible: { ask: 'Can it be done?', no: 'It cannot be done.' },
    compatible: { ask: 'Is it compatible with our other goals?', no: 'It gets in the way of other goals.' },
    harmless: { ask: 'Are its side effects acceptable?', no: 'Its side effects are too bad.' },
  },
  'positive-consequences': {
    likely: { ask: 'Are these consequences likely?', no: 'These consequences are unlikely.' },
    good: {
      ask: 'Are they good for all whom they concern?',
      no: 'What comes of it is not good for everybody concerned.',
    },
    outweighs: { ask: 'Do they outweigh the bad ones?', no: 'The bad consequences outweigh the good.' },
  },
  'negative-consequences': {
    likely: { ask: 'Is this harm likely?', no: 'This harm is unlikely.' },
    unavoidable: { ask: 'Is there no way to avoid the harm?', no: 'The harm can be avoided.' },
    outweighs: { ask: 'Does it outweigh the good?', no: 'The good consequences outweigh the harm.' },
  },
  values: {
    value: {
      ask: 'Is this a value that people here share?',
      no: 'Not everybody concerned shares this value.',
    },
    serves: {
      ask: 'Does it bear on that value as is said?',
      no: 'It does not bear on that value in this way.',
    },
    ranks: { ask: 'Does no weightier value speak against it?', no: 'A weightier value speaks against it.' },
  },
  'sunk-costs': {
    spent: { ask: 'Was as much put into it as is said?', no: 'Less was put into it than is said.' },
    pays: {
      ask: 'Will going on pay from today?',
      no: 'What is spent is gone either way: going on does not pay.',
    },
  },
  'cause-to-effect': {
    present: { ask: 'Is the cause really there?', no: 'The cause is not there.' },
    strong: {
      ask: 'Is the cause strong enough for that effect?',
      no: 'The cause is too weak for that effect.',
    },
    undisturbed: {
      ask: 'Is there nothing that keeps the effect from coming?',
      no: 'Something else keeps the effect from coming.',
    },
  },
  'correlation-to-cause': {
    related: { ask: 'Do the two really go together?', no: 'The two do not go together.' },
    alone: { ask: 'Is there no third thing behind both?', no: 'A third thing brings about both.' },
    direction: {
      ask: 'Does the cause run this way and not the other?',
      no: 'It is the other way round: the effect is the cause.',
    },
    chance: { ask: 'Is it more than chance?', no: 'They go together by chance.' },
  },
  sign: {
    seen: { ask: 'Is the sign really there?', no: 'The sign is not there.' },
    reliable: { ask: 'Is it a reliable sign of this?', no: 'It is no reliable sign of this.' },
    only: {
      ask: 'Does nothing else explain the sign as well?',
      no: 'Something else explains the sign as well.',
    },
  },
  'best-explanation': {
    facts: { ask: 'Are the facts as they are told?', no: 'The facts are not as they are told.' },
    explains: { ask: 'Does it explain the facts well?', no: 'It does not explain the facts.' },
    best: { ask: 'Is there no better explanation?', no: 'There is a better explanation.' },
    searched: { ask: 'Were other explanations looked for?', no: 'Nobody has looked for other explanations.' },
  },
  ignorance: {
    searched: { ask: 'Was it searched for thoroughly?', no: 'Nobody has searched thoroughly.' },
    findable: {
      ask: 'Would it have been found if it were so?',
      no: 'Even if it were so, nothing would have been found.',
    },
    burden: { ask: 'Is it for the other side to prove it?', no: 'It is not for the other side to prove it.' },
  },
  inconsistency: {
    committed: {
      ask: 'Did this person really say or do the other?',
      no: 'This person neither said nor did the other.',
    },
    clash: { ask: 'Do the two really contradict each other?', no: 'The two do not contradict each other.' },
    unchanged: {
      ask: 'Has there been no good reason for a change of mind?',
      no: 'There was good reason to change one’s mind.',
    },
  },
  bias: {
    biased: { ask: 'Is this person really biased?', no: 'This person is not biased.' },
    relevant: {
      ask: 'Does it matter for what is said here?',
      no: 'Who says it does not matter for whether it is true.',
    },
    independent: {
      ask: 'Does the argument rest on this person’s word?',
      no: 'The argument does not rest on this person’s word.',
    },
  },
  precedent: {
    holds: { ask: 'Is there such a rule or decision?', no: 'There is no such rule or decision.' },
    covers: { ask: 'Does it cover this case?', no: 'The rule does not cover this case.' },
    unexceptional: { ask: 'Is this no exceptional case?', no: 'This case is an exception.' },
  },
  'slippery-slope': {
    steps: {
      ask: 'Does each step really lead to the next?',
      no: 'One of the steps does not lead to the next.',
    },
    unstoppable: { ask: 'Is there no place to stop on the way?', no: 'One can stop on the way.' },
    bad: { ask: 'Is the end really as bad?', no: 'The end is not as bad as is said.' },
  },
}
