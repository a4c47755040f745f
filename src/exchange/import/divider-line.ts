/** True for a line of signs alone, such as `* * *`, which parts what stands above it from what follows. */
export function isDividerLine(text: string): boolean {
  return /^[*\-–—_•·~=#⁂\s]{1,30}$/u.test(text) && /[*⁂]|\S\s*\S/u.test(text);
}
