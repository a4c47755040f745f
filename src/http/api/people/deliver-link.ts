/** Brings a link to its person: by mail, or else into the hands of whoever made it. */

import type { z } from 'zod';
import { linkPath, type MadeLink } from '../../../actions/secret-links.ts';
import type { linkDelivery } from '../../../contract/people.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { Publication } from '../../../core/publication.ts';
import { type LetterKind, letterFor } from '../../../mail/letters.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { PeopleParts } from './parts.ts';

interface Recipient {
  readonly name: string;
  readonly email: string;
  readonly language: LanguageTag | null;
}

/** Mails the link if there is a mail server; the link is in the answer if it could not be mailed. */
export async function deliverLink(
  { storage, mailer, log }: PeopleParts,
  kind: LetterKind,
  { made: { secret, link }, to }: { readonly made: MadeLink; readonly to: Recipient },
): Promise<z.output<typeof linkDelivery>> {
  const { expiresAt } = link;
  const { name: publication, baseUrl, timeZone } = await getPublication(storage);
  const address = `${baseUrl}${linkPath(kind, secret)}`;
  if (mailer === null) return { expiresAt, mail: 'none', link: address };
  const letter = letterFor(kind, { publication, name: to.name, link: address, expiresAt, timeZone, language: to.language });
  try {
    await mailer.send(to.email, letter);
    return { expiresAt, mail: 'sent', link: null };
  } catch (error) {
    log.warn({ err: error, letter: kind }, 'a letter could not be sent');
    return { expiresAt, mail: 'failed', link: address };
  }
}

/** The publication; throws where there is none yet, since nobody can be in its newsroom. */
export async function getPublication(storage: Storage): Promise<Publication> {
  const publication = await storage.read((reader) => reader.publication.find());
  if (publication === null) throw new Error('there is no publication yet');
  return publication;
}
