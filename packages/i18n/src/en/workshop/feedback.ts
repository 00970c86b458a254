/** What people say of the workshop itself, at its close. The question and its sentences are in the workshop’s language. */
export const feedback = {
  title: 'Feedback',
  about: 'Three sentences on everybody’s screen, answered in secret: agree, neither, concern.',
  ask: 'Ask for feedback',
  question: 'How was it for you?',
  sentences: {
    heard: 'I could say what I think.',
    others: 'I understand better why others think otherwise.',
    worth: 'It was worth the time.',
  },
  answered: (done: number, of: number) => `${done} of ${of} have answered`,
  show: 'Close it and show the result',
  drop: 'Discard it',
}
