import { board } from '../board/de.ts';
import { common } from '../common/de.ts';
import { errors } from '../errors/de.ts';
import { signIn } from '../sign-in/de.ts';

/** The texts that come before the first screen: those of signing in, of the board, and of what can go wrong anywhere. */
export const first = { ...common, ...errors, ...signIn, ...board };
