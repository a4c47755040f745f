/** Sections in words. */
import type { Fixtures } from '../../frame/publication.ts';
import { sectionName } from '../../frame/section-name.ts';

/** What sections are called, in the order in which they are named. */
export function sectionNames(ids: readonly string[], sections: Fixtures['sections'], language: string): readonly string[] {
  return ids.map((id) => {
    const section = sections.find((known) => known.id === id);
    return section === undefined ? id : sectionName(section, language);
  });
}
