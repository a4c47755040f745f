/** Stored bodies of older schemas: each step brings the JSON of one version up to the next. */
import { fail, ok, type Result } from '../result.ts';
import { type Body, bodySchema, bodyVersion } from './schema.ts';

export type BodyVersionError =
  /** A newer Courant wrote the body. */
  { readonly code: 'body-newer'; readonly version: number; readonly known: number };

/** The step at place n turns a body of version n + 1 into one of version n + 2. A released step never changes. */
const steps: readonly ((json: unknown) => unknown)[] = [];

/**
 * The body that was stored as this JSON under this version of the schema. It was checked before it was stored and is not checked
 * again. Refuses a version that this Courant does not know yet with `body-newer`.
 */
export function readStoredBody(json: unknown, version: number): Result<Body, BodyVersionError> {
  if (version > bodyVersion) return fail({ code: 'body-newer', version, known: bodyVersion });
  let current = json;
  for (const step of steps.slice(version - 1)) current = step(current);
  return ok(bodySchema.nodeFromJSON(current));
}
