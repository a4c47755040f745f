const letters = new Intl.Segmenter();

/** The first letters of the first and the last name, as a person's sign: `AL`. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const signs = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => firstLetter(word ?? ''));
  return signs.join('').toLocaleUpperCase();
}

function firstLetter(word: string): string {
  const [first] = letters.segment(word);
  return first?.segment ?? '';
}
