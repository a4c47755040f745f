/** Texts of the translation memory. */
export const memory = {
  'suggest.title': 'Suggestions',
  'memory.title': 'Translation memory',
  'memory.matches': 'From the translation memory',
  'memory.percent': '{percent}%',
  'memory.elsewhere': 'Imported',
  'memory.times': { one: 'used {count} time', other: 'used {count} times' },
  'memory.take': 'Take',
  'memory.taken': 'Taken from the memory, not confirmed yet. Undo brings back what stood there.',
  'memory.words': 'Words in the original ({language})',
  'memory.find': 'Search',
  'memory.nothing': 'Nothing with all of these words was confirmed.',
  'memory.forget': 'Forget',
  'memory.forget.about': 'Nobody is offered this translation again. No article changes.',
  'memory.keys.take': 'Take the first match of the memory; the second with 2, the third with 3',
  'memory.keys.search': 'Search the memory for the selected words',
} as const;
