/** Passwords as the library for sign-in keeps them. */
import { hashPassword as hash } from 'better-auth/crypto';

/** The hash that is kept of a password. It takes a while on purpose. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password);
}
