/** Links that let whoever knows them do one thing: their secret leaves the program once, and only its fingerprint is kept. */
import { createHash } from 'node:crypto';
import type { PersonId } from '../core/ids.ts';
import { day, type Instant, later } from '../core/instant.ts';
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { SecretLink } from '../storage/newsroom.ts';
import type { Reader, Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';

/** What an action needs that makes secrets. */
export interface SecretParts extends ActionParts {
  /** A new secret that nobody can guess, fit for an address. */
  readonly newSecret: () => string;
}

export type LinkError = { readonly code: 'link-not-valid' };

/** How long each kind of link works. */
const validFor = { owner: day, invitation: 7 * day, 'password-reset': day, 'new-address': day } as const;

type LinkKind = keyof typeof validFor;

interface LinkRequest {
  readonly kind: LinkKind;
  readonly details: SecretLink['details'];
  readonly madeById: PersonId | null;
}

/** A link that was just made. The secret is nowhere else. */
export interface MadeLink {
  readonly secret: string;
  readonly link: SecretLink;
}

/** Where in the newsroom a link leads. */
export function linkPath(kind: LinkKind, secret: string): string {
  const place = { owner: 'welcome', invitation: 'invitation', 'password-reset': 'reset-password', 'new-address': 'new-address' }[kind];
  return `/newsroom/${place}/${secret}`;
}

/** What is kept of a secret: its SHA-256. */
export function fingerprintOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Enters a link of this kind; it works from now on for as long as its kind does. */
export async function addLink({ people }: Writer, { now, newSecret }: SecretParts, request: LinkRequest): Promise<MadeLink> {
  const secret = newSecret();
  const madeAt = now();
  const expiresAt = later(madeAt, validFor[request.kind]);
  const link: SecretLink = { ...request, fingerprint: fingerprintOf(secret), madeAt, expiresAt, usedAt: null };
  await people.saveSecretLink(link);
  return { secret, link };
}

/** Makes every open link of a kind stop working that fits. */
export async function withdrawLinks({ people }: Writer, kind: LinkKind, { now, fits }: Withdrawal): Promise<void> {
  for (const link of await people.openLinks(kind, now)) {
    if (fits(link)) await people.saveSecretLink({ ...link, expiresAt: now });
  }
}

interface Withdrawal {
  readonly now: Instant;
  fits(link: SecretLink): boolean;
}

/** The link of a secret if it still works for this; refuses every other one alike. */
export async function openLink(
  { people }: Pick<Reader, 'people'>,
  secret: string,
  { kind, now }: { readonly kind: LinkKind; readonly now: Instant },
): Promise<Result<SecretLink, LinkError>> {
  const link = await people.secretLink(fingerprintOf(secret));
  const works = link !== null && link.kind === kind && link.usedAt === null && link.expiresAt > now;
  return works ? ok(link) : fail({ code: 'link-not-valid' });
}

/** Has the link never work again. */
export async function spendLink({ people }: Writer, link: SecretLink, now: Instant): Promise<void> {
  await people.saveSecretLink({ ...link, usedAt: now });
}

interface PersonalLinkRequest extends LinkRequest {
  readonly details: LinkRequest['details'] & { readonly personId: PersonId };
}

/** A link that was just made for a person. */
export type PersonalLink = MadeLink & { readonly person: Person };

/** Enters a link that does something for a person; an earlier one of the kind stops working. Refuses somebody unknown or suspended. */
export async function addPersonalLink(
  writer: Writer,
  parts: SecretParts,
  request: PersonalLinkRequest,
): Promise<Result<PersonalLink, { readonly code: 'not-found' }>> {
  const { personId } = request.details;
  const person = await writer.people.find(personId);
  if (person === null || person.suspendedAt !== null) return fail({ code: 'not-found' });
  await withdrawLinks(writer, request.kind, { now: parts.now(), fits: ({ details }) => details['personId'] === personId });
  return ok({ ...(await addLink(writer, parts, request)), person });
}
