/** A redirect by hand: an address of an older site, or of a campaign, leads to a page of ours or to another site. */
import { type ReadAddress, readAddress } from '../core/address-reading.ts';
import { isSafeAddress } from '../core/body/check.ts';
import type { Redirect, RedirectTarget } from '../core/redirect.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Reader } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';
import { hasPage, thingAt } from './thing-at.ts';

export interface AddRedirectRequest {
  /** A path, percent-decoded: `/about-us.html`. */
  readonly from: string;
  /** A path of this site, or an http or https address. */
  readonly to: string;
}

export type AddRedirectError =
  | { readonly code: 'not-a-path'; readonly path: string }
  | { readonly code: 'address-has-page'; readonly address: string }
  | { readonly code: 'address-taken'; readonly address: string }
  | { readonly code: 'target-unknown'; readonly address: string };

/**
 * Adds a redirect. One to an article, section, topic or contributor follows the thing wherever it moves, so readers get there in one
 * step for ever. Refuses what is no path, an address that has a page or leads elsewhere already, and a target that does not exist.
 */
export async function addRedirect(
  { storage, now }: ActionParts,
  { from, to }: AddRedirectRequest,
): Promise<Result<Redirect, AddRedirectError>> {
  if (!/^\/(?!\/)[^?#\p{Cc}\\]*$/u.test(from)) return fail({ code: 'not-a-path', path: from });
  return await storage.transact(async (writer) => {
    const editions = (await writer.publication.editions()).map(({ tag }) => tag);
    if (await hasPage(writer, readAddress(from, editions))) return fail({ code: 'address-has-page', address: from });
    const target = await targetOf(writer, to, readAddress(to, editions));
    if (target === null) return fail({ code: 'target-unknown', address: to });
    const existing = await writer.published.redirect(from);
    if (existing !== null) {
      return areSame(existing.to, target) ? ok(existing) : fail({ code: 'address-taken', address: from });
    }
    const redirect = { from, to: target };
    await writer.published.saveRedirect(redirect);
    await writer.changes.add(now(), { kind: 'redirect-changed', from });
    return ok(redirect);
  });
}

async function targetOf(reader: Reader, to: string, place: ReadAddress): Promise<RedirectTarget | null> {
  if (/^https?:/i.test(to)) return isSafeAddress(to) ? { kind: 'address', address: to } : null;
  if (place.kind === 'front' || to === '/') return { kind: 'address', address: to };
  return (await thingAt(reader, place)) ?? (await reader.published.redirect(to))?.to ?? null;
}

function areSame(one: RedirectTarget, other: RedirectTarget): boolean {
  const text = (target: RedirectTarget) => JSON.stringify(Object.entries(target).sort());
  return text(one) === text(other);
}
