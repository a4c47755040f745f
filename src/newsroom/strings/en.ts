import { common } from './common/en.ts';

/** Every text of the newsroom in one language. */
export const catalogue = { ...common };
