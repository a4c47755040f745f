/** Components that are loaded when they are first shown. */
import type { ComponentType, JSX } from 'react';
import { useStrings } from '../strings/strings.tsx';
import { onDemand } from './on-demand.ts';

interface Loaded<Props> {
  (props: Props): JSX.Element;
  /** Loads it before it is shown; if that fails, showing it tries again. */
  preload(): Promise<void>;
}

interface Needs {
  /** The texts that it and what it is made of say: all of them, or only those that come before the first screen. */
  readonly texts?: 'all' | 'first';
}

/**
 * A component in place of one that is still to be loaded: it suspends until that and its texts are there, and throws a `LoadFailure` if
 * they do not arrive.
 */
export function loaded<Props extends object>(load: () => Promise<ComponentType<Props>>, { texts = 'all' }: Needs = {}): Loaded<Props> {
  const component = onDemand(load);
  const Part = (props: Props): JSX.Element => {
    const { allTexts } = useStrings();
    if (texts === 'all') {
      // Both are on their way at once; what becomes of the component is said below.
      component.begin().catch(() => undefined);
      allTexts.take();
    }
    const Component = component.take();
    return <Component {...props} />;
  };
  return Object.assign(Part, { preload: component.preload });
}
