import { board } from '../board/en.ts';
import { common } from '../common/en.ts';
import { errors } from '../errors/en.ts';
import { signIn } from '../sign-in/en.ts';

/** The texts that come before the first screen: those of signing in, of the board, and of what can go wrong anywhere. */
export const first = { ...common, ...errors, ...signIn, ...board };
