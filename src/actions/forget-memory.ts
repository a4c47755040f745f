/** Forgetting a translation that nobody is to be offered again. */
import { fingerprint } from '../core/alignment/fingerprint.ts';
import type { Subject } from '../core/permission.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { FoundEntry } from '../storage/memory-storage.ts';
import type { ActionParts } from './parts.ts';

export interface ForgetMemoryRequest {
  readonly number: number;
  /** Whether this may be forgotten of a story of that section. */
  readonly may: (subject: Subject) => boolean;
}

export type ForgetMemoryError = { readonly code: 'not-found' };

const mostForgotten = 1_000;

/**
 * Forgets an entry, and with it all others of its pair with the same words on both sides that may be forgotten too. No article changes. Refuses
 * an unknown entry.
 */
export async function forgetMemory(
  { storage }: ActionParts,
  { number, may }: ForgetMemoryRequest,
): Promise<Result<number, ForgetMemoryError>> {
  return await storage.transact(async ({ memory }) => {
    const entry = await memory.find(number);
    if (entry === null) return fail({ code: 'not-found' });
    const { source, target, from, to } = entry;
    const same = await memory.same([source], { from, to, readable: null, limit: mostForgotten });
    const alike = same.filter((other) => fingerprint(other.target) === fingerprint(target) && may(subjectOf(other)));
    const numbers = new Set([number, ...alike.map((other) => other.number)]);
    await memory.forget([...numbers]);
    return ok(numbers.size);
  });
}

/** What the permission to forget an entry is asked for. */
export function subjectOf({ to, story }: Pick<FoundEntry, 'to' | 'story'>): Subject {
  return { edition: to, sectionId: story?.sectionId ?? null };
}
