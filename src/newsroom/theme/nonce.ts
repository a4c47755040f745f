/** The nonce of this page load: the policy of the page lets only styles with it be added. */
export function styleNonce(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';
}
