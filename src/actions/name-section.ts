/** A section and its name in an edition: made, named, renamed. */
import { sectionPath } from '../core/addresses.ts';
import type { SectionId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { isFreeSectionSlug, type NameInEdition, type Section } from '../core/section.ts';
import type { Slug } from '../core/slug.ts';
import type { Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';

export interface NameSectionRequest {
  /** What desks call the section; one that is not there yet is made, behind the others. */
  readonly key: string;
  /** For a section that is made now. */
  readonly kind?: Section['kind'];
  readonly edition: LanguageTag;
  readonly name: NameInEdition;
}

export type NameSectionError =
  | { readonly code: 'name-missing' }
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag }
  | { readonly code: 'slug-reserved'; readonly slug: Slug }
  | { readonly code: 'address-taken'; readonly address: string };

/**
 * Gives a section its name in an edition; an old address leads to the new one.
 * Refuses an empty name, an unknown edition, a slug that other pages need, and an address that another section or redirect has.
 */
export async function nameSection(
  { storage, ids, now }: ActionParts,
  { key, kind, edition, name }: NameSectionRequest,
): Promise<Result<Section, NameSectionError>> {
  if (name.name.trim() === '') return fail({ code: 'name-missing' });
  if (!isFreeSectionSlug(name.slug)) return fail({ code: 'slug-reserved', slug: name.slug });
  return await storage.transact(async (writer) => {
    if (!(await hasEdition(writer, edition))) return fail({ code: 'edition-unknown', edition });
    const sections = await writer.publication.sections();
    const last = Math.max(0, ...sections.map(({ position }) => position));
    const before: Section = sections.find((section) => section.key === key) ?? {
      id: ids.next<'section'>(),
      key,
      position: last + 1,
      kind: kind ?? 'news',
      names: new Map(),
    };
    const isOthers = sections.some((other) => other.id !== before.id && other.names.get(edition)?.slug === name.slug);
    if (isOthers || !(await moveAddress(writer, before, { edition, slug: name.slug }))) {
      return fail({ code: 'address-taken', address: sectionPath(edition, name.slug) });
    }
    const after = { ...before, names: new Map(before.names).set(edition, name) };
    await writer.publication.saveSection(after);
    await writer.changes.add(now(), { kind: 'section-changed', sectionId: after.id });
    return ok(after);
  });
}

interface NewAddress {
  readonly edition: LanguageTag;
  readonly slug: Slug;
}

/** Turns the old address into a redirect; false, with nothing written, if the new one leads to something else already. */
async function moveAddress(writer: Writer, { id, names }: Section, { edition, slug }: NewAddress): Promise<boolean> {
  const address = sectionPath(edition, slug);
  const to = (await writer.published.redirect(address))?.to;
  if (to !== undefined && !isSection(to, id, edition)) return false;
  const old = names.get(edition)?.slug;
  if (to !== undefined) await writer.published.removeRedirect(address);
  if (old !== undefined && old !== slug) {
    await writer.published.saveRedirect({ from: sectionPath(edition, old), to: { kind: 'section', sectionId: id, edition } });
  }
  return true;
}

function isSection(
  to: { readonly kind: string; readonly sectionId?: SectionId; readonly edition?: LanguageTag },
  id: SectionId,
  edition: LanguageTag,
): boolean {
  return to.kind === 'section' && to.sectionId === id && to.edition === edition;
}
