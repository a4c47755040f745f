import { board } from '../board/ar.ts';
import { common } from '../common/ar.ts';
import { errors } from '../errors/ar.ts';
import { signIn } from '../sign-in/ar.ts';

/** The texts that come before the first screen: those of signing in, of the board, and of what can go wrong anywhere. */
export const first = { ...common, ...errors, ...signIn, ...board };
