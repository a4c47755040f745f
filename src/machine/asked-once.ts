/** What a service is asked once. */
import type { Result } from '../core/result.ts';

/** Asks when it is first needed and keeps the answer; after a failure it is asked again the next time. */
export function askedOnce<Value, Failure extends { readonly code: string }>(
  ask: () => Promise<Result<Value, Failure>>,
): () => Promise<Result<Value, Failure>> {
  let known: Promise<Result<Value, Failure>> | null = null;
  return async () => {
    known ??= ask();
    const answer = await known;
    if (!answer.ok) known = null;
    return answer;
  };
}
