/** The name of a section in an edition: its first one there, or another one. */
import { sectionPath } from '../core/addresses.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { NameInEdition, Section } from '../core/section.ts';
import type { ActionParts } from './parts.ts';
import { type SectionNameError, whyNotNamed } from './section-names.ts';

export interface NameSectionRequest {
  /** What desks call the section. */
  readonly key: string;
  readonly edition: LanguageTag;
  readonly name: NameInEdition;
}

export type NameSectionError = SectionNameError | { readonly code: 'section-unknown'; readonly key: string };

/**
 * Gives a section its name in an edition; an old address leads to the new one. Refuses an unknown section, and a name for the reasons
 * of `whyNotNamed`.
 */
export async function nameSection(
  { storage, now }: ActionParts,
  { key, edition, name }: NameSectionRequest,
): Promise<Result<Section, NameSectionError>> {
  return await storage.transact(async (writer) => {
    const before = (await writer.publication.sections()).find((section) => section.key === key);
    if (before === undefined) return fail({ code: 'section-unknown', key });
    const sectionId = before.id;
    const problem = await whyNotNamed(writer, { sectionId, edition, name });
    if (problem !== null) return fail(problem);
    await writer.published.removeRedirect(sectionPath(edition, name.slug));
    const old = before.names.get(edition)?.slug;
    if (old !== undefined && old !== name.slug) {
      await writer.published.saveRedirect({ from: sectionPath(edition, old), to: { kind: 'section', sectionId, edition } });
    }
    const after = { ...before, names: new Map(before.names).set(edition, name) };
    await writer.publication.saveSection(after);
    await writer.changes.add(now(), { kind: 'section-changed', sectionId });
    return ok(after);
  });
}
