/** Founds a publication that is still empty: one edition with one section, so that a first story has its place. */
import type { TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { usualNotices } from '../core/publication.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { slugFrom } from '../core/slug.ts';
import type { ActionParts } from './parts.ts';

export type FoundingError = { readonly code: 'publication-exists'; readonly name: string };

export interface Founding {
  readonly name: string;
  readonly baseUrl: string;
  readonly timeZone: TimeZone;
  readonly edition: LanguageTag;
  /** What the edition calls its first section. */
  readonly sectionName: string;
}

/** Founds the publication; refuses with `publication-exists` where there is one already. */
export async function foundPublication({ storage, ids, now }: ActionParts, founding: Founding): Promise<Result<null, FoundingError>> {
  const { name, baseUrl, timeZone, edition, sectionName } = founding;
  return await storage.transact(async ({ publication, changes }) => {
    const present = await publication.find();
    if (present !== null) return fail({ code: 'publication-exists', name: present.name });
    await publication.save({ name, baseUrl, timeZone, accent: '#1d4ed8', sameAs: [], ...usualNotices });
    await publication.saveEdition({ tag: edition, name, tagline: '', position: 1 });
    const names = new Map([[edition, { name: sectionName, slug: slugFrom(sectionName, edition) }]]);
    await publication.saveSection({ id: ids.next<'section'>(), key: 'news', position: 1, kind: 'news', names });
    await changes.add(now(), { kind: 'publication-changed' });
    return ok(null);
  });
}
