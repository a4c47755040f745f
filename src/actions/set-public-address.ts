/** The address under which readers find the site: it stands in feeds, sitemaps and links for machines, so pages are made anew for it. */
import type { ActionParts } from './parts.ts';

export interface PublicAddress {
  /** The address that somebody chose, or null. */
  readonly wanted: string | null;
  /** Where the site answers on this machine: it serves as long as nobody chose an address. */
  readonly local: string;
}

/** Gives the publication the chosen address; without one, a publication known on this machine only follows its port. */
export async function setPublicAddress(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  { wanted, local }: PublicAddress,
): Promise<void> {
  await storage.transact(async ({ publication, changes }) => {
    const present = await publication.find();
    if (present === null) return;
    const baseUrl = wanted ?? (isLocal(present.baseUrl) ? local : present.baseUrl);
    if (baseUrl === present.baseUrl) return;
    await publication.save({ ...present, baseUrl });
    await changes.add(now(), { kind: 'publication-changed' });
  });
}

function isLocal(baseUrl: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(baseUrl);
}
