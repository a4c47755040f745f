/** One operation of the API: its address, who may call it, what it takes, gives and refuses. Server, screens and OpenAPI follow it. */
import type { z } from 'zod';
import type { Permission } from '../core/permission.ts';
import { type Address, addresses, type OperationId } from './addresses.ts';
import type { ErrorCode } from './errors.ts';

/**
 * Who may call: anyone; a person who is signed in, for affairs of the person's own (a machine's token is refused); or whoever has a
 * permission for what the call is about.
 */
export type Access = 'anyone' | 'signed-in' | Permission;

interface Shapes {
  /** The parameters of the path. */
  readonly params?: z.ZodType;
  /** Every value arrives as text. */
  readonly query?: z.ZodType;
  /** What the request carries as JSON. */
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
}

interface Description extends Shapes {
  /** One sentence for people who read the description of the API. */
  readonly summary: string;
  readonly access: Access;
  /** A second permission that whoever calls needs for the same things. */
  readonly also?: Permission;
  /** `file` if the request carries a file as it is, and no JSON. */
  readonly takes?: 'file';
  /** What it gives instead of JSON. */
  readonly gives?: 'html' | 'events' | 'file';
  /** What it refuses, beside what every operation may refuse (`sharedErrors`). */
  readonly errors: readonly ErrorCode[];
}

export type Operation<Described extends Description = Description> = Described & { readonly id: OperationId } & Address;

/** Every permission that the operation needs; none for anyone and for a person’s own affairs. */
export function permissionsFor({ access, also }: Operation): readonly Permission[] {
  if (access === 'anyone' || access === 'signed-in') return [];
  return also === undefined ? [access] : [access, also];
}

/** The operation of this name; its method and path are in `addresses`. */
export function operation<const Described extends Description>(id: OperationId, described: Described): Operation<Described> {
  return { ...described, ...addresses[id], id };
}

type Part<Op, Key extends keyof Shapes> = Op extends { readonly [K in Key]: infer Schema extends z.ZodType } ? Schema : z.ZodUndefined;

/** What a handler gets and gives: moments are `Instant`s. */
export type Taken<Op, Key extends keyof Shapes> = z.output<Part<Op, Key>>;

/** What goes over the wire as JSON: moments are text. */
export type Sent<Op, Key extends keyof Shapes> = z.input<Part<Op, Key>>;
