/** Components that are loaded when they are first shown. */
import { type ComponentType, type JSX, use } from 'react';

/** A part of the newsroom that did not arrive: the server is away, or has a newer version and no longer this part. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
  /** How often in a row it did not arrive. */
  readonly times: number;
  /** Has it loaded anew when it is next shown. */
  readonly forget: () => void;

  constructor(cause: unknown, { times, forget }: Pick<LoadFailure, 'times' | 'forget'>) {
    super('a part of the newsroom did not arrive', { cause });
    this.times = times;
    this.forget = forget;
  }
}

interface Loaded<Props> {
  (props: Props): JSX.Element;
  /** Loads it before it is shown; if that fails, showing it tries again. */
  preload(): Promise<void>;
}

/** A component in place of one that is still to be loaded: it suspends until that is there, and throws a `LoadFailure` if it does not arrive. */
export function loaded<Props extends object>(load: () => Promise<ComponentType<Props>>): Loaded<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;
  let there: ComponentType<Props> | undefined;
  let times = 0;
  const forget = (): void => {
    coming = undefined;
  };
  const forgive = (): void => {
    times = 0;
    forget();
  };
  const begin = (): Promise<ComponentType<Props>> => {
    coming ??= load().then(
      (component) => {
        there = component;
        return component;
      },
      (error: unknown) => {
        times += 1;
        throw new LoadFailure(error, { times, forget });
      },
    );
    return coming;
  };
  const Part = (props: Props): JSX.Element => {
    const Component = there ?? use(begin());
    return <Component {...props} />;
  };
  return Object.assign(Part, { preload: () => begin().then(() => undefined, forgive) });
}
