/** By what the board can be filtered. It stands apart from the schemas so that the newsroom can name the states without loading them. */

/** The states of cells; `stale` for whatever the original has left behind, public or not; `due` and `late` for claims with a deadline, the earliest first. */
export const boardFilterStates = [
  'not-started',
  'claimed',
  'draft',
  'sent-back',
  'in-review',
  'ready',
  'scheduled',
  'public',
  'stale',
  'corrected',
  'taken-down',
  'due',
  'late',
] as const;
