/** By what the board can be filtered. It stands apart from the schemas so that the newsroom can name the states without loading them. */

/** The states of cells, and `stale` for whatever the original has left behind, public or not. */
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
] as const;
