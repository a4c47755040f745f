import { common } from './common/de.ts';

/** Every text of the newsroom in one language. */
export const catalogue = { ...common };
