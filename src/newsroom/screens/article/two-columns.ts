/** From this width on, in rem, a translation stands beside its original; below it each paragraph of the original stands above its own. */
export const twoColumns = 64;

/** True where there is room for both. */
export function isTwoColumns(): boolean {
  return window.matchMedia(`(width >= ${twoColumns}rem)`).matches;
}
