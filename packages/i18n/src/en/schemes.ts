/**
 * Argumentation schemes: their names and what each is in a sentence. The keys are those of the model; the critical
 * questions are an area of their own.
 */
export const schemes = {
  scheme: 'Scheme',
  none: 'No scheme',
  questions: 'Critical questions',
  object: 'No: add the objection',
  all: {
    'expert-opinion': {
      name: 'Expert opinion',
      gist: 'Somebody who knows the field says so.',
    },
    'position-to-know': {
      name: 'Position to know',
      gist: 'Somebody who is placed to know says so.',
    },
    'witness-testimony': {
      name: 'Witness testimony',
      gist: 'Somebody who saw it tells of it.',
    },
    'credible-source': {
      name: 'Credible source',
      gist: 'A source that can be trusted reports it.',
    },
    'popular-opinion': {
      name: 'Popular opinion',
      gist: 'Nearly everybody takes it to be true.',
    },
    'popular-practice': {
      name: 'Popular practice',
      gist: 'Nearly everybody does it, so it is acceptable.',
    },
    example: {
      name: 'Example',
      gist: 'One case shows what holds in general.',
    },
    analogy: {
      name: 'Analogy',
      gist: 'What holds in one case holds in a similar one.',
    },
    'verbal-classification': {
      name: 'Classification',
      gist: 'It falls under a word, so what the word implies holds.',
    },
    definition: {
      name: 'Definition',
      gist: 'It meets the definition, so the word applies.',
    },
    'practical-reasoning': {
      name: 'Means to an end',
      gist: 'We want an end, and this is the way to it.',
    },
    'positive-consequences': {
      name: 'Good consequences',
      gist: 'Good would come of it, so it should be done.',
    },
    'negative-consequences': {
      name: 'Bad consequences',
      gist: 'Harm would come of it, so it should not be done.',
    },
    values: {
      name: 'Values',
      gist: 'It serves or harms something that we hold dear.',
    },
    'sunk-costs': {
      name: 'Sunk costs',
      gist: 'So much has been put into it that it must go on.',
    },
    'cause-to-effect': {
      name: 'Cause to effect',
      gist: 'Where the cause is, the effect follows.',
    },
    'correlation-to-cause': {
      name: 'Correlation to cause',
      gist: 'The two go together, so one brings about the other.',
    },
    sign: {
      name: 'Sign',
      gist: 'Something shows that something else is the case.',
    },
    'best-explanation': {
      name: 'Best explanation',
      gist: 'It explains the facts better than anything else.',
    },
    ignorance: {
      name: 'Lack of evidence',
      gist: 'Nothing was found that shows it, so it is not so.',
    },
    inconsistency: {
      name: 'Inconsistent commitment',
      gist: 'Somebody says one thing and has said or done another.',
    },
    bias: {
      name: 'Bias',
      gist: 'Somebody is biased or of bad character, so the word counts less.',
    },
    precedent: {
      name: 'Precedent and rule',
      gist: 'A rule or an earlier decision covers the case.',
    },
    'slippery-slope': {
      name: 'Slippery slope',
      gist: 'A first step leads on to an end that nobody wants.',
    },
  },
}
