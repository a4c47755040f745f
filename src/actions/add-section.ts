/** A new section, behind the others. */
import { fail, ok, type Result } from '../core/result.ts';
import type { Section } from '../core/section.ts';
import type { ActionParts } from './parts.ts';
import { type SectionNameError, whyNotNamed } from './section-names.ts';

/** A section with its names in the editions that have it from the beginning. */
export type AddSectionRequest = Pick<Section, 'key' | 'kind' | 'names'>;

export type AddSectionError = SectionNameError | { readonly code: 'section-exists'; readonly key: string };

/** Adds a section as the last one. Refuses a key that a section has already, and names for the reasons of `whyNotNamed`. */
export async function addSection(
  { storage, ids, now }: ActionParts,
  { key, kind, names }: AddSectionRequest,
): Promise<Result<Section, AddSectionError>> {
  return await storage.transact(async (writer) => {
    const sections = await writer.publication.sections();
    if (sections.some((other) => other.key === key)) return fail({ code: 'section-exists', key });
    const last = Math.max(0, ...sections.map(({ position }) => position));
    const section: Section = { id: ids.next<'section'>(), key, kind, position: last + 1, names };
    for (const [edition, name] of names) {
      const problem = await whyNotNamed(writer, { sectionId: section.id, edition, name });
      if (problem !== null) return fail(problem);
    }
    await writer.publication.saveSection(section);
    await writer.changes.add(now(), { kind: 'section-changed', sectionId: section.id });
    return ok(section);
  });
}
