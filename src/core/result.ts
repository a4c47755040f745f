/** A value or an expected failure. What may fail returns one of these; what must not, throws. */
export type Result<Value, Failure extends { readonly code: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** The success of something that could have failed. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** An expected failure. Its `code` is stable: machines branch on it, and texts are found by it. */
export function fail<Failure extends { readonly code: string }>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error };
}
