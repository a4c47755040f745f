import { common } from './common/ar.ts';

/** Every text of the newsroom in one language. */
export const catalogue = { ...common };
