/** The values of a small form: what the person wrote goes before what is saved, until both are the same. */
import { useState } from 'react';

interface Form<Values> {
  readonly values: Values;
  readonly isChanged: boolean;
  set<Name extends keyof Values>(name: Name, value: Values[Name]): void;
  /** Forgets what was written, so that what is saved shows. */
  forget(): void;
}

/** A form over what is saved, all of whose values are text. */
export function useForm<Values extends Readonly<Record<string, string>>>(saved: Values): Form<Values> {
  const [written, setWritten] = useState<Partial<Values>>({});
  const values = { ...saved, ...written };
  return {
    values,
    isChanged: Object.keys(saved).some((name) => values[name] !== saved[name]),
    set: (name, value) => setWritten((before) => ({ ...before, [name]: value })),
    forget: () => setWritten({}),
  };
}
