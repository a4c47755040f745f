import { useMediaQuery } from '@mantine/hooks';

/** True while the window is narrower than so many rem; 48 is where a telephone ends, as in the style sheets. */
export function useNarrowerThan(rems: number): boolean {
  return useMediaQuery(`(width < ${rems}rem)`, false, { getInitialValueInEffect: false });
}
