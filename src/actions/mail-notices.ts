/** The mail that gathers what a person was told. */
import type { PersonId } from '../core/ids.ts';
import type { TimeZone } from '../core/instant.ts';
import { readableSections } from '../core/permission.ts';
import type { Person } from '../core/person.ts';
import type { Reader } from '../storage/storage.ts';
import { orderMail } from './notify.ts';
import type { ActionParts } from './parts.ts';

/** So many notices stand in one mail; of more it says how many. */
const mostInMail = 50;

type Found = Awaited<ReturnType<Reader['notices']['ofPerson']>>;

interface NoticesToMail {
  readonly person: Person;
  readonly publication: { readonly name: string; readonly baseUrl: string; readonly timeZone: TimeZone };
  readonly notices: Found['notices'];
  /** Those that are not among them. */
  readonly more: number;
}

/** Hands a person's mail to the mail server; rejects if it does not take it. */
export type SendNotices = (mail: NoticesToMail) => Promise<void>;

/**
 * Sends a person what was told since the last mail and not read meanwhile, as far as the person may still read it; nothing to somebody who is
 * suspended. What was sent, and what must not be, waits no more. Rejects where the mail does not go out, and all waits still.
 */
export async function mailNotices(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  personId: PersonId,
  send: SendNotices | null,
): Promise<void> {
  const until = now();
  const mail = send === null ? null : await storage.read((reader) => gather(reader, personId));
  if (mail !== null && send !== null) await send(mail);
  await storage.transact(async (writer) => {
    await writer.notices.endWaiting(personId, until, mail === null ? null : until);
    if (await writer.notices.hasWaiting(personId)) await orderMail(writer, personId, now());
  });
}

async function gather({ people, publication, notices }: Reader, personId: PersonId): Promise<NoticesToMail | null> {
  const person = await people.find(personId);
  const paper = await publication.find();
  if (person === null || person.suspendedAt !== null || paper === null) return null;
  const readable = readableSections(person.grants);
  const found = await notices.ofPerson(personId, { readable: readable === 'all' ? null : readable, limit: mostInMail, forMail: true });
  if (found.notices.length === 0) return null;
  return { person, publication: paper, notices: found.notices, more: found.unread - found.notices.length };
}
