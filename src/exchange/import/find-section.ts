/** The section that an imported page belongs to: as the command says, else as the page says, else the edition's first. */
import { addSection } from '../../actions/add-section.ts';
import { nameSection } from '../../actions/name-section.ts';
import type { ActionParts } from '../../actions/parts.ts';
import type { LanguageTag } from '../../core/language.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { isFreeSectionSlug, type Section } from '../../core/section.ts';
import { numberedSlug, slugFrom } from '../../core/slug.ts';
import { finding, type ReportLine } from './imported-page.ts';
import type { ImportPageError } from './page-report.ts';

export interface WantedSection {
  readonly path: string;
  readonly edition: LanguageTag;
  /** The key that the command gives; null to follow the page. */
  readonly key: string | null;
  /** The name on the page; empty for none. */
  readonly name: string;
}

export interface FoundSection {
  readonly section: Section;
  readonly lines: readonly ReportLine[];
}

/** Finds the section, or makes it, or gives it the page's name for it in this edition. Refuses an unknown key and an edition without any. */
export async function findSection(parts: ActionParts, wanted: WantedSection): Promise<Result<FoundSection, ImportPageError>> {
  const { path, edition, key, name } = wanted;
  const sections = await parts.storage.read((reader) => reader.publication.sections());
  const here = sections.filter((section) => section.names.has(edition));
  if (key !== null) {
    const section = sections.find((one) => one.key === key);
    if (section === undefined) return fail({ code: 'section-unknown', path, section: key, known: sections.map((one) => one.key) });
    return section.names.has(edition) ? ok({ section, lines: [] }) : await named(parts, wanted, { key, name: name || key, isNew: false });
  }
  if (name === '') {
    const [first] = [...here].sort((one, other) => one.position - other.position);
    if (first === undefined) return fail({ code: 'section-missing', path });
    return ok({ section: first, lines: [finding('doubtful', 'section-chosen', { text: first.names.get(edition)?.name ?? first.key })] });
  }
  const same = here.find((section) => folded(section.names.get(edition)?.name ?? '') === folded(name) || section.key === folded(name));
  if (same !== undefined) return ok({ section: same, lines: [] });
  const free = freeKey(sections, name, edition);
  return await named(parts, wanted, { key: free, name, isNew: !sections.some((section) => section.key === free) });
}

/** A key for a new section: of one that only other editions have, where it is called the same. */
function freeKey(sections: readonly Section[], name: string, edition: LanguageTag): string {
  const slug = slugFrom(name, edition);
  let number = 1;
  while (sections.some((section) => section.key === numberedSlug(slug, number) && section.names.has(edition))) number++;
  return numberedSlug(slug, number);
}

async function named(
  parts: ActionParts,
  { path, edition }: WantedSection,
  { key, name, isNew }: { readonly key: string; readonly name: string; readonly isNew: boolean },
): Promise<Result<FoundSection, ImportPageError>> {
  const slug = slugFrom(name, edition);
  let reason = 'slug-reserved';
  for (let number = isFreeSectionSlug(slug) ? 1 : 2; number <= 9; number++) {
    const named = { name, slug: numberedSlug(slug, number) };
    const made = isNew
      ? await addSection(parts, { key, kind: 'news', names: new Map([[edition, named]]) })
      : await nameSection(parts, { key, edition, name: named });
    if (made.ok) return ok({ section: made.value, lines: [finding('recognised', 'section-made', { text: name })] });
    reason = made.error.code;
    if (reason !== 'address-taken' && reason !== 'slug-reserved') break;
  }
  return fail({ code: 'section-not-made', path, section: name, reason });
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
