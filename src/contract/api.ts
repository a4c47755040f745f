/** All operations of the API. */
import { readSession } from './session.ts';

export const operations = { readSession };

export type Operations = typeof operations;
