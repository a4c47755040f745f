/** Everybody who may call the API, in every role and place, and newsrooms to call: one for all that changes nothing, and a fresh copy each time. */
import { createHash } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sharp from 'sharp';
import type { z } from 'zod';
import { operations } from '../../src/contract/api.ts';
import { type Operation, permissionsFor } from '../../src/contract/operation.ts';
import { type Grant, type Permission, permissions, type Role, roles, type Subject } from '../../src/core/permission.ts';
import type { Person } from '../../src/core/person.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { countingIds } from '../builders.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import { type Caller, openApi, testSecret } from './api.ts';
import { type OperationId, type Samples, samplesFor } from './samples.ts';
import { aPerson, bearer, everywhere, sessionCookie } from './signed-in.ts';
import { fillNewsroom, quietEdition, quietSection, type Walked } from './walked.ts';

/** By which the API knows somebody. */
type Headers = Readonly<Record<string, string>>;

/** A sample with its types forgotten. */
export interface AnySample {
  readonly about?: readonly Subject[];
  readonly mayEndIn?: readonly string[];
  readonly changesNothing?: true;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly file?: Uint8Array<ArrayBuffer>;
}

/** Somebody with one role somewhere. */
export interface Insider {
  readonly place: string;
  readonly grant: Grant;
  readonly headers: Headers;
}

/** How a call ended: with a code, or null where it succeeded. `fault` says what is wrong with the answer itself. */
export interface Ending {
  readonly status: number;
  readonly code: string | null;
  readonly fault: string | null;
}

/** A newsroom that can be called and looked at as a whole. */
interface CalledNewsroom {
  as(headers: Headers): Caller;
  /** The same as long as nothing changes but what counts attempts and uses. */
  fingerprint(): string;
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface Walk {
  readonly walked: Walked;
  readonly samples: Samples;
  /** For what must not change. */
  readonly common: CalledNewsroom;
  /** A fresh newsroom for a call that changes something. */
  copy(): Promise<CalledNewsroom>;
  /** Everybody in the role: everywhere, where the subjects are, and elsewhere. */
  insiders(role: Role, about: readonly Subject[]): readonly Insider[];
  /** An owner's key with these scopes: what an operation needs, or all but one. */
  machine(scopes: readonly Permission[]): Headers;
  readonly suspended: Headers;
  /** Somebody without any role. */
  readonly stranger: Headers;
  readonly storage: Storage;
  close(): Promise<void>;
}

/** The sample of an operation, whichever it is. */
export function sampleOf({ samples }: Walk, id: OperationId): AnySample {
  return samples[id];
}

/** The operation, whichever it is. */
export function operationOf(id: OperationId): Operation {
  return operations[id];
}

export const operationIds = Object.keys(operations) as readonly OperationId[];

/** Calls the operation with the sample, and checks the answer by its shape. */
export async function make(caller: Caller, id: OperationId, sample: AnySample): Promise<Ending> {
  const { method, path, answer, gives, errors } = operationOf(id);
  const { params = {}, query = {}, body, file } = sample;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]));
  const response = await caller.request(`${filled}?${new URLSearchParams(asked)}`, {
    method: method.toUpperCase(),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(file === undefined ? {} : { body: file }),
  });
  const { status } = response;
  if (!response.ok) {
    const { error } = (await response.json()) as { readonly error: { readonly code: string } };
    const known: readonly string[] = [...errors, ...refusedEverywhere];
    return { status, code: error.code, fault: known.includes(error.code) ? null : `${error.code} is not in the operation's list` };
  }
  const fault = gives === undefined && answer !== undefined ? shapeFault(answer, await response.json()) : null;
  await response.body?.cancel().catch(() => undefined);
  return { status, code: null, fault };
}

/** What every operation may refuse for who asks. A sample that is refused for another reason is a bad one. */
const refusedEverywhere = ['not-signed-in', 'not-allowed', 'scope-missing', 'foreign-origin', 'not-found'];

function shapeFault(answer: z.ZodType, json: unknown): string | null {
  const parsed = answer.safeParse(json);
  return parsed.success ? null : `the answer has another shape: ${parsed.error.message}`;
}

/** Fills a newsroom, enters everybody, and keeps it to be copied. */
export async function prepareWalk(): Promise<Walk> {
  const newsroom = await openNewsroom({ editions: ['en', 'de', quietEdition] });
  const walked = await fillNewsroom(newsroom, testSecret);
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
  const samples = samplesFor(walked, new Uint8Array(png));
  const everybody = await enterEverybody(newsroom, samples);
  const template = join(newsroom.folder, 'template.sqlite');
  const database = new DatabaseSync(join(newsroom.folder, 'courant.sqlite'));
  database.exec(`vacuum into '${template}'`);
  database.close();
  let copies = 0;
  const copy = () => openCopy(newsroom, template, `copy-${++copies}`);
  const common = await copy();
  return {
    walked,
    samples,
    common,
    copy,
    ...everybody,
    storage: newsroom.storage,
    async close() {
      await common.close();
      await newsroom.close();
    },
  };
}

/** What each operation needs, and everything but one scope. */
function scopesOfKeys(): readonly (readonly Permission[])[] {
  return [...operationIds.map((id) => permissionsFor(operationOf(id))), ...permissions.map((scope) => allBut(scope))];
}

/** Every permission but this one. */
export function allBut(scope: Permission): readonly Permission[] {
  return permissions.filter((permission) => permission !== scope);
}

async function enterEverybody(
  { parts, storage, now }: Newsroom,
  samples: Samples,
): Promise<Pick<Walk, 'insiders' | 'machine' | 'suspended' | 'stranger'>> {
  const cookieOf = async (person: Partial<Person>): Promise<Headers> => {
    const { id } = await aPerson(parts, person);
    return { cookie: await sessionCookie(storage, testSecret, id) };
  };
  const known = new Map<string, Headers>();
  const abouts = Object.values(samples as Readonly<Record<string, AnySample>>).map(({ about }) => about ?? []);
  for (const { grant } of roles.flatMap((role) => abouts.flatMap((about) => placesOf(role, about)))) {
    const key = JSON.stringify(grant);
    if (!known.has(key)) known.set(key, await cookieOf({ grants: [grant] }));
  }
  const owner = await aPerson(parts, { grants: [everywhere('owner')] });
  for (const scopes of scopesOfKeys()) known.set(`key ${scopes}`, { authorization: await bearer(parts, owner.id, scopes) });
  const find = (key: string): Headers => {
    const headers = known.get(key);
    if (headers === undefined) throw new Error(`nobody was entered for ${key}`);
    return headers;
  };
  return {
    insiders: (role, about) => placesOf(role, about).map((one) => ({ ...one, headers: find(JSON.stringify(one.grant)) })),
    machine: (scopes) => find(`key ${scopes}`),
    suspended: await cookieOf({ grants: [everywhere('owner')], suspendedAt: now() }),
    stranger: await cookieOf({ grants: [] }),
  };
}

async function openCopy(
  { folder, parts, mediaFolder, originalsFolder }: Newsroom,
  template: string,
  name: string,
): Promise<CalledNewsroom> {
  const file = join(folder, `${name}.sqlite`);
  copyFileSync(template, file);
  const storage = await openStorage({ sqliteFile: file });
  const ownParts = { storage, ids: countingIds(`${name}-`), now: parts.now };
  const api = openApi({ parts: ownParts, storage, mediaFolder, originalsFolder });
  return {
    as: api.with,
    fingerprint: () => fingerprintOfFile(file),
    settled: api.settled,
    async close() {
      await api.settled();
      await storage.close();
      rmSync(file, { force: true });
    },
  };
}

/** The role everywhere, just where the subjects are, in another edition, in another section, and where only one of several subjects is. */
function placesOf(role: Role, about: readonly Subject[]): readonly Omit<Insider, 'headers'>[] {
  const editions = [...new Set(about.flatMap(({ edition }) => edition ?? []))];
  const sections = [...new Set(about.flatMap(({ sectionId }) => sectionId ?? []))];
  const own: Grant = { role, editions: editions.length > 0 ? editions : 'all', sections: sections.length > 0 ? sections : 'all' };
  return [
    { place: 'everywhere', grant: everywhere(role) },
    { place: 'there', grant: own },
    { place: 'in another edition', grant: { ...own, editions: [quietEdition] } },
    { place: 'in another section', grant: { ...own, sections: [quietSection] } },
    ...(editions.length < 2 ? [] : editions.map((edition) => ({ place: `only in ${edition}`, grant: { ...own, editions: [edition] } }))),
    ...(sections.length < 2 ? [] : sections.map((section) => ({ place: `only in ${section}`, grant: { ...own, sections: [section] } }))),
  ];
}

/** Counts attempts, whether they are refused or not. */
const besides = new Set(['sign_in_rates']);

function fingerprintOfFile(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const hash = createHash('sha256');
  const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
  for (const { name } of tables) {
    if (besides.has(String(name))) continue;
    // Whoever calls has the session prolonged and the use of the key noted: neither changes anything.
    const rows = database.prepare(`select ${name === 'sign_in_sessions' ? 'id' : '*'} from "${name}"`).all();
    for (const row of rows) hash.update(JSON.stringify({ ...row, last_used_at: null }));
  }
  database.close();
  return hash.digest('hex');
}
