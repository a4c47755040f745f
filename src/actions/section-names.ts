/** What the actions on sections have in common: whether a section may have a name in an edition. */
import { sectionPath } from '../core/addresses.ts';
import type { SectionId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { isFreeSectionSlug, type NameInEdition } from '../core/section.ts';
import type { Slug } from '../core/slug.ts';
import type { Reader } from '../storage/storage.ts';
import { hasEdition } from './public-changes.ts';

export interface SectionName {
  readonly sectionId: SectionId;
  readonly edition: LanguageTag;
  readonly name: NameInEdition;
}

export type SectionNameError =
  | { readonly code: 'name-missing' }
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag }
  | { readonly code: 'slug-reserved'; readonly slug: Slug }
  | { readonly code: 'address-taken'; readonly address: string };

/**
 * Why the section may not have this name, or null if it may. It may not for an empty name, an unknown edition, a slug that other pages
 * need, and an address that another section or a redirect to something else has.
 */
export async function whyNotNamed(reader: Reader, { sectionId, edition, name }: SectionName): Promise<SectionNameError | null> {
  const { slug } = name;
  if (name.name.trim() === '') return { code: 'name-missing' };
  if (!isFreeSectionSlug(slug)) return { code: 'slug-reserved', slug };
  if (!(await hasEdition(reader, edition))) return { code: 'edition-unknown', edition };
  const address = sectionPath(edition, slug);
  const sections = await reader.publication.sections();
  const isOthers = sections.some(({ id, names }) => id !== sectionId && names.get(edition)?.slug === slug);
  const to = (await reader.published.redirect(address))?.to;
  const isFree = to === undefined || (to.kind === 'section' && to.sectionId === sectionId && to.edition === edition);
  return isOthers || !isFree ? { code: 'address-taken', address } : null;
}
