/** Voting: kinds, answers, states and results. */
export const ballots = {
  strongFor: 'Strongly for',
  ratherFor: 'Rather for',
  between: 'In between',
  ratherAgainst: 'Rather against',
  strongAgainst: 'Strongly against',
  undecided: 'Undecided',
}
