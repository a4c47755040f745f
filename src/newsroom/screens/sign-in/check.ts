/** What can be said about a form before it is sent; the server checks it again. */

/** True if this can be a mail address. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}
