/** What stands behind an operation of the API: whom it concerns, and what is done. */
import type { ErrorCode, SharedError } from '../../contract/errors.ts';
import type { Access, Operation, Taken } from '../../contract/operation.ts';
import type { Permission, Subject } from '../../core/permission.ts';
import type { Result } from '../../core/result.ts';
import type { Visitor } from '../visitor.ts';

/** An expected refusal. Whatever else it holds goes into `details`. */
export interface ApiFailure {
  readonly code: ErrorCode;
}

/** A checked request. `raw` is there for files and for what lives in headers. */
export interface ApiRequest<Op, Who = Visitor> {
  readonly params: Taken<Op, 'params'>;
  readonly query: Taken<Op, 'query'>;
  readonly body: Taken<Op, 'body'>;
  readonly visitor: Who;
  readonly raw: Request;
  /** Asks again who it is: for answers that stay open for longer than a session may last. */
  visitorNow(): Promise<Visitor | null>;
}

/** What an operation says that it refuses, and what every operation may refuse. */
type Refused<Op> = SharedError | (Op extends { readonly errors: readonly (infer Code extends ErrorCode)[] } ? Code : never);

/** The answer of an operation that gives no JSON (a page, a stream, nothing with cookies) is a `Response`. */
type Outcome<Op> = Promise<Result<Taken<Op, 'answer'>, { readonly code: Refused<Op> }> | Response>;

/** A route with its types forgotten, as the application runs it. */
export interface Route {
  readonly operation: Operation;
  /** What the permission is asked for; null if the thing is not there. Undefined where no permission is asked for. */
  readonly subjects: ((request: ApiRequest<unknown>) => Promise<readonly Subject[] | null>) | undefined;
  readonly run: (request: ApiRequest<unknown, Visitor | null>) => Promise<Result<unknown, ApiFailure> | Response>;
}

type AccessOf<Op> = Op extends { readonly access: infer Allowed extends Access } ? Allowed : never;

interface Guarded<Op> {
  /**
   * What the permission is asked for: the visitor must have it for every one. Null, or nothing at all, if the thing is not there; whoever
   * may not read the desk of a thing is told the same.
   */
  subjects(request: ApiRequest<Op>): Promise<readonly Subject[] | null>;
  run(request: ApiRequest<Op>): Outcome<Op>;
}

interface Personal<Op> {
  run(request: ApiRequest<Op>): Outcome<Op>;
}

interface Open<Op> {
  run(request: ApiRequest<Op, Visitor | null>): Outcome<Op>;
}

type Handler<Op> = AccessOf<Op> extends Permission ? Guarded<Op> : AccessOf<Op> extends 'signed-in' ? Personal<Op> : Open<Op>;

/** Joins an operation to what it does. */
export function route<Op extends Operation>(operation: Op, handler: Handler<Op>): Route {
  return { operation, subjects: undefined, ...(handler as unknown as Pick<Route, 'run'>) };
}
