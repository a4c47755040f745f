/** Operations about people: who is in the newsroom with which roles, and the links by which they come in. */
import { z } from 'zod';
import { longestPassword, shortestPassword } from '../core/person.ts';
import { givenGrants } from './grants.ts';
import { operation } from './operation.ts';
import { person } from './session.ts';
import { edition, moment, name, personId } from './values.ts';

/** A mail address, in lower case. */
export const email = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** A password: long, and otherwise whatever its owner likes. */
export const password = z.string().min(shortestPassword).max(longestPassword);

/** The part of a link that nobody can guess. */
const secret = z.object({ secret: z.string().min(1).max(200) });

/** How a link reaches its person: by mail, or (where no mail could be sent) by whoever made it. */
export const linkDelivery = z.object({
  expiresAt: moment,
  mail: z.enum(['sent', 'failed', 'none']),
  /** To hand over; null if it went by mail. It is shown this once. */
  link: z.string().nullable(),
});

const listedPerson = person.extend({ createdAt: moment, suspendedAt: moment.nullable() });

const invitation = z.object({
  /** Names the invitation; it is not its secret. */
  fingerprint: z.string(),
  name: z.string(),
  email: z.string(),
  grants: person.shape.grants,
  madeAt: moment,
  expiresAt: moment,
});

/** Whom a link is for, and where it leads. */
const welcome = z.object({ publication: z.string(), name: z.string(), email: z.string() });

export const readOwnerLink = operation('readOwnerLink', {
  summary: 'Says whether the one-time link of the first run may still be used.',
  access: 'anyone',
  params: secret,
  answer: z.object({ publication: z.string() }),
  errors: ['link-not-valid'],
});

export const becomeOwner = operation('becomeOwner', {
  summary: 'Makes the holder of the one-time link the owner of the publication, with a password.',
  access: 'anyone',
  params: secret,
  body: z.object({ name, email, password, language: edition.nullable() }),
  answer: z.object({ email: z.string() }),
  errors: ['link-not-valid', 'person-exists'],
});

export const readInvitation = operation('readInvitation', {
  summary: 'Says whom an invitation is for, and in which language.',
  access: 'anyone',
  params: secret,
  answer: welcome.extend({ language: edition.nullable() }),
  errors: ['link-not-valid'],
});

export const acceptInvitation = operation('acceptInvitation', {
  summary: 'Accepts an invitation with a password.',
  access: 'anyone',
  params: secret,
  body: z.object({ name, password, language: edition.nullable() }),
  answer: z.object({ email: z.string() }),
  errors: ['link-not-valid', 'person-exists'],
});

export const requestPasswordReset = operation('requestPasswordReset', {
  summary: 'Asks for a link to set a new password. The answer is the same whether the address has an account or not.',
  access: 'anyone',
  body: z.object({ email }),
  /** Whether there is a mail server at all: without one nobody is sent a link. */
  answer: z.object({ hasMail: z.boolean() }),
  errors: ['too-many-requests'],
});

export const readPasswordReset = operation('readPasswordReset', {
  summary: 'Says whose password a link sets.',
  access: 'anyone',
  params: secret,
  answer: welcome,
  errors: ['link-not-valid'],
});

export const resetPassword = operation('resetPassword', {
  summary: 'Sets a new password by a link, and ends every session of its person.',
  access: 'anyone',
  params: secret,
  body: z.object({ password }),
  answer: z.object({ email: z.string() }),
  errors: ['link-not-valid'],
});

export const readNewAddress = operation('readNewAddress', {
  summary: 'Says whose mail address a link changes, and to which one.',
  access: 'anyone',
  params: secret,
  answer: welcome,
  errors: ['link-not-valid'],
});

export const confirmNewAddress = operation('confirmNewAddress', {
  summary: 'Makes the address of a link the mail address of its person. Sessions stay, and the former address is told.',
  access: 'anyone',
  params: secret,
  answer: z.object({ email: z.string() }),
  errors: ['link-not-valid', 'person-exists'],
});

export const readPeople = operation('readPeople', {
  summary: 'Lists everybody with their roles, and the invitations that wait for an answer.',
  access: 'manage-people',
  answer: z.object({ people: z.array(listedPerson), invitations: z.array(invitation) }),
  errors: [],
});

export const invitePerson = operation('invitePerson', {
  summary: 'Invites a person to the newsroom with roles. An earlier invitation of the same address stops working.',
  access: 'manage-people',
  body: z.object({ name, email, grants: givenGrants, language: edition.nullable() }),
  answer: linkDelivery.extend({ invitation }),
  errors: ['person-exists'],
});

export const withdrawInvitation = operation('withdrawInvitation', {
  summary: 'Withdraws an invitation: its link stops working.',
  access: 'manage-people',
  params: z.object({ fingerprint: z.string().min(1).max(100) }),
  errors: [],
});

export const changePerson = operation('changePerson', {
  summary: 'Changes the name and the roles of a person, and suspends or restores the account. Suspending ends every session at once.',
  access: 'manage-people',
  params: z.object({ personId }),
  body: z.object({ name, grants: givenGrants, suspended: z.boolean() }),
  answer: listedPerson,
  errors: ['last-owner'],
});

export const resetPersonPassword = operation('resetPersonPassword', {
  summary: 'Makes a link with which a person sets a new password, and on use removes two-factor codes if asked.',
  access: 'manage-people',
  params: z.object({ personId }),
  body: z.object({ removesTwoFactor: z.boolean() }),
  answer: linkDelivery,
  errors: [],
});

export const makePersonAddress = operation('makePersonAddress', {
  summary: 'Makes a link with which a person confirms another mail address; it goes to that address. Nothing changes before it is used.',
  access: 'manage-people',
  params: z.object({ personId }),
  body: z.object({ email }),
  answer: linkDelivery,
  errors: ['person-exists'],
});
