import type { Fixtures } from './publication.ts';

type Named = Pick<Fixtures['sections'][number], 'key' | 'names'>;

/** What a section or topic is called for somebody who reads a language: its name in an edition of that language, else its first name. */
export function sectionName({ key, names }: Named, language: string): string {
  const own = names.find(({ edition }) => edition.split('-')[0] === language) ?? names.find(({ edition }) => edition.startsWith('en'));
  return (own ?? names[0])?.name ?? key;
}
