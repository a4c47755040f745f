/** Roles as they are given: to a person, and to a machine's token. */
import { z } from 'zod';
import { permissions } from '../core/permission.ts';
import { grant } from './session.ts';

/** The roles that somebody is given. Each is for named editions and sections, or for all; an owner owns the whole publication. */
export const givenGrants = z
  .array(
    grant.refine(({ role, editions, sections }) => role !== 'owner' || (editions === 'all' && sections === 'all'), {
      message: 'an owner owns the whole publication: all editions, all sections',
    }),
  )
  .min(1)
  .max(50);

/** What a permission is called. */
export const permission = z.enum(permissions);
