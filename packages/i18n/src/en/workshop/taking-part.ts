/** What one who takes part sees and does. */
export const takingPart = {
  ready: 'I am done',
  raiseHand: 'Raise hand',
}
