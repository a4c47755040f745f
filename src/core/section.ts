/** Sections and topics: a fixed place in the paper, and a subject across sections. Each has a name and a slug per edition. */
import type { SectionId, TopicId } from './ids.ts';
import type { LanguageTag } from './language.ts';
import type { Slug } from './slug.ts';

export interface NameInEdition {
  readonly name: string;
  readonly slug: Slug;
}

export interface Section {
  readonly id: SectionId;
  /** The name by which desks and commands call it, one for all languages: `sea`. */
  readonly key: string;
  readonly position: number;
  /** Opinion is set apart on fronts and says what it is in machine-readable data. */
  readonly kind: 'news' | 'opinion';
  /** An edition that has no name for a section does not have the section. */
  readonly names: ReadonlyMap<LanguageTag, NameInEdition>;
}

export interface Topic {
  readonly id: TopicId;
  readonly key: string;
  readonly names: ReadonlyMap<LanguageTag, NameInEdition>;
}

/** Slugs that no section may take, because other pages of an edition stand there. */
const reservedSectionSlugs: ReadonlySet<string> = new Set(['topic', 'by', 'search', 'corrections', 'about', 'policies']);

/** True if a section may have this slug: it is not another page's and does not look like a year. */
export function isFreeSectionSlug(slug: Slug): boolean {
  return !reservedSectionSlugs.has(slug) && !/^\d{4}$/.test(slug);
}
