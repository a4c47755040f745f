/** A claim as the API gives it. */
import { z } from 'zod';
import { moment, personId } from './values.ts';

/** Who has taken an article in hand, since when, and until when the work is wanted. */
export const claim = z.object({ personId, name: z.string(), claimedAt: moment, deadline: moment.nullable() });
