/** Coming into the newsroom by a link with a passkey instead of a password. */
import type { PasskeyOptions } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { z } from 'zod';
import { acceptInvitation } from '../../actions/accept-invitation.ts';
import { becomeOwner } from '../../actions/become-owner.ts';
import { invitationOf } from '../../actions/invitation.ts';
import type { ActionParts } from '../../actions/parts.ts';
import { openLink } from '../../actions/secret-links.ts';
import { email } from '../../contract/people.ts';
import { edition, name } from '../../contract/values.ts';

/** What the screen says of who comes, as JSON in the `context` of a passkey's registration. */
const arrival = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('owner'), secret: z.string(), name, email, language: edition.nullable() }),
  z.object({ kind: z.literal('invitation'), secret: z.string(), name, language: edition.nullable() }),
]);

type Arrival = z.output<typeof arrival>;

/**
 * How the library for sign-in registers a passkey: for whoever is signed in, or for whoever comes by a link. The person is entered, and
 * the link used up, once the passkey was verified.
 */
export function arrivalByPasskey(parts: ActionParts): NonNullable<PasskeyOptions['registration']> {
  return {
    requireSession: false,
    async resolveUser({ context }) {
      const read = readArrival(context);
      const address = await addressOf(parts, read);
      return { id: `arriving-${read.kind}`, name: address, displayName: read.name };
    },
    async afterVerification({ context }) {
      if (context === null || context === undefined) return undefined;
      return { userId: await enter(parts, readArrival(context)) };
    },
  };
}

function readArrival(context: string | null | undefined): Arrival {
  const read = arrival.safeParse(jsonOf(context ?? ''));
  if (!read.success) throw new APIError('UNAUTHORIZED', { code: 'UNAUTHORIZED' });
  return read.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The mail address of who comes; refuses a link that does not work. */
async function addressOf({ storage, now }: ActionParts, coming: Arrival): Promise<string> {
  const link = await storage.read((reader) => openLink(reader, coming.secret, { kind: coming.kind, now: now() }));
  if (!link.ok) throw new APIError('GONE', { code: 'LINK_NOT_VALID' });
  return coming.kind === 'owner' ? coming.email : invitationOf(link.value).email;
}

async function enter(parts: ActionParts, coming: Arrival): Promise<string> {
  const request = { ...coming, passwordHash: null };
  const entered = request.kind === 'owner' ? await becomeOwner(parts, request) : await acceptInvitation(parts, request);
  if (entered.ok) return entered.value.id;
  throw new APIError('CONFLICT', { code: entered.error.code === 'person-exists' ? 'PERSON_EXISTS' : 'LINK_NOT_VALID' });
}
