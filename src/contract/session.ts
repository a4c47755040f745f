/** Who is signed in. */
import { z } from 'zod';
import { type Grant, roles } from '../core/permission.ts';
import { operation } from './operation.ts';
import { edition, line, personId, sectionId } from './values.ts';

export const grant = z.object({
  role: z.enum(roles),
  editions: z.union([z.literal('all'), z.array(edition)]),
  sections: z.union([z.literal('all'), z.array(sectionId)]),
}) satisfies z.ZodType<Grant>;

export const person = z.object({
  id: personId,
  name: line,
  email: line,
  language: edition.nullable(),
  grants: z.array(grant),
});

export const readSession = operation('readSession', {
  summary: 'Says who is signed in, and the name and the time zone of the publication for those who are.',
  access: 'anyone',
  answer: z.object({ person: person.nullable(), publication: line.nullable(), timeZone: z.string().nullable() }),
  errors: [],
});
