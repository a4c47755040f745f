/** What comes from the server when it is first needed. */
import { use } from 'react';

/** A part of the newsroom that did not arrive: the server is away, or has a newer version and no longer this part. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
  /** How often in a row it did not arrive. */
  readonly times: number;
  /** Has it loaded anew when it is next needed. */
  readonly forget: () => void;

  constructor(cause: unknown, { times, forget }: Pick<LoadFailure, 'times' | 'forget'>) {
    super('a part of the newsroom did not arrive', { cause });
    this.times = times;
    this.forget = forget;
  }
}

export interface OnDemand<Value> {
  /** Begins to load it unless that was begun; rejects with a `LoadFailure` if it does not arrive. */
  begin(): Promise<Value>;
  /** Loads it before it is needed; if that fails, needing it tries again. */
  preload(): Promise<void>;
  /** What has come, for a component: suspends it until then, and throws a `LoadFailure` if it does not arrive. */
  take(): Value;
}

/** Something that is loaded once, when it is first needed. */
export function onDemand<Value>(load: () => Promise<Value>): OnDemand<Value> {
  let coming: Promise<Value> | undefined;
  let there: { readonly value: Value } | undefined;
  let times = 0;
  const forget = (): void => {
    coming = undefined;
  };
  const forgive = (): void => {
    times = 0;
    forget();
  };
  const begin = (): Promise<Value> => {
    coming ??= load().then(
      (value) => {
        there = { value };
        return value;
      },
      (error: unknown) => {
        times += 1;
        throw new LoadFailure(error, { times, forget });
      },
    );
    return coming;
  };
  return {
    begin,
    preload: () => begin().then(() => undefined, forgive),
    take: () => (there === undefined ? use(begin()) : there.value),
  };
}
