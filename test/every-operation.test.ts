/** Every operation of the API, called by everybody: the table of roles decides, and nothing else. What is refused changes nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedErrors } from '../src/contract/errors.ts';
import { permissionsFor } from '../src/contract/operation.ts';
import type { Grant, Permission, Subject } from '../src/core/permission.ts';
import { may, roles } from '../src/core/permission.ts';
import { accessTo } from '../src/http/collaboration/access.ts';
import {
  type AnySample,
  allBut,
  type Ending,
  type Insider,
  make,
  operationIds,
  operationOf,
  prepareWalk,
  sampleOf,
  type Walk,
} from './newsroom/walk.ts';

let walk: Walk;
beforeAll(async () => {
  walk = await prepareWalk();
}, 60_000);
afterAll(() => walk.close());

type OperationId = (typeof operationIds)[number];

const needed = (id: OperationId) => permissionsFor(operationOf(id));
const guarded = operationIds.filter((id) => needed(id).length > 0);
const personal = operationIds.filter((id) => operationOf(id).access === 'signed-in');
const open = operationIds.filter((id) => operationOf(id).access === 'anyone');

/** What the table says of a call. */
function verdict(grants: readonly Grant[], permissions: readonly Permission[], about: readonly Subject[]): string {
  if (about.every((subject) => permissions.every((permission) => may(grants, permission, subject)))) return 'allowed';
  return about.every((subject) => may(grants, 'read-desk', subject)) ? '403 not-allowed' : '404 not-found';
}

const said = ({ status, code }: Ending): string => (code === null ? 'allowed' : `${status} ${code}`);

/** What is wrong with the ending of a call that is allowed; nothing if it is as it should be. */
function wrongWith({ mayEndIn = [] }: AnySample, ending: Ending): string | null {
  if (ending.fault !== null) return ending.fault;
  return ending.code === null || mayEndIn.includes(ending.code) ? null : said(ending);
}

/** Makes a call that is allowed, and says what was wrong with it. What reads must change nothing, what changes must change something. */
async function tryAllowed(id: OperationId, headers: Readonly<Record<string, string>>): Promise<string | null> {
  const sample = sampleOf(walk, id);
  const reads = operationOf(id).method === 'get';
  const newsroom = reads ? walk.common : await walk.copy();
  try {
    const before = reads ? '' : newsroom.fingerprint();
    const ending = await make(newsroom.as(headers), id, sample);
    await newsroom.settled();
    const wrong = wrongWith(sample, ending);
    if (wrong !== null || reads || ending.code !== null || sample.changesNothing === true) return wrong;
    return newsroom.fingerprint() === before ? 'it changed nothing' : null;
  } finally {
    if (!reads) await newsroom.close();
  }
}

/** The calls that go otherwise than the table says. */
async function strayed(id: OperationId, insiders: readonly Insider[]): Promise<readonly string[]> {
  const sample = sampleOf(walk, id);
  const permissions = needed(id);
  const found: string[] = [];
  for (const { grant, place, headers } of insiders) {
    const expected = permissions.length > 0 ? verdict([grant], permissions, sample.about ?? []) : 'allowed';
    const note = (what: string) => found.push(`${grant.role} ${place}: ${what} instead of ${expected}`);
    if (expected === 'allowed') {
      const wrong = await tryAllowed(id, headers);
      if (wrong !== null) note(wrong);
    } else {
      const ending = await make(walk.common.as(headers), id, sample);
      if (said(ending) !== expected) note(said(ending));
    }
  }
  return found;
}

describe('what needs a permission is done for whom the table of roles allows it, and refused to everybody else', () => {
  for (const id of guarded) {
    it(id, async () => {
      const before = walk.common.fingerprint();
      const insiders = roles.flatMap((role) => walk.insiders(role, sampleOf(walk, id).about ?? []));
      expect(await strayed(id, insiders)).toEqual([]);
      expect(walk.common.fingerprint()).toBe(before);
    });
  }
});

describe('a machine does what its key has the scope for', () => {
  for (const id of guarded) {
    it(id, async () => {
      const before = walk.common.fingerprint();
      for (const scope of needed(id)) {
        const refused = await make(walk.common.as(walk.machine(allBut(scope))), id, sampleOf(walk, id));
        expect(said(refused)).toBe('403 scope-missing');
      }
      expect(walk.common.fingerprint()).toBe(before);
      expect(await tryAllowed(id, walk.machine(needed(id)))).toBeNull();
    });
  }
});

describe('what is not for anyone is refused to nobody, to the suspended and to pages of other sites', () => {
  for (const id of [...guarded, ...personal]) {
    it(id, async () => {
      const before = walk.common.fingerprint();
      const sample = sampleOf(walk, id);
      expect(said(await make(walk.common.as({}), id, sample))).toBe('401 not-signed-in');
      expect(said(await make(walk.common.as(walk.suspended), id, sample))).toBe('401 not-signed-in');
      const { cookie = '' } = walk.insiders('owner', []).find(({ place }) => place === 'everywhere')?.headers ?? {};
      const foreign = await make(walk.common.as({ cookie, origin: 'https://elsewhere.example' }), id, sample);
      if (operationOf(id).method !== 'get') expect(said(foreign)).toBe('403 foreign-origin');
      expect(walk.common.fingerprint()).toBe(before);
    });
  }
});

describe('what is one’s own is for oneself alone', () => {
  for (const id of personal) {
    it(id, async () => {
      const before = walk.common.fingerprint();
      const sample = sampleOf(walk, id);
      expect(said(await make(walk.common.as(walk.machine(['read-desk'])), id, sample))).toBe('403 not-allowed');
      if (sample.params !== undefined) expect(said(await make(walk.common.as(walk.stranger), id, sample))).toBe('404 not-found');
      expect(walk.common.fingerprint()).toBe(before);
      expect(await tryAllowed(id, { cookie: walk.walked.memberCookie })).toBeNull();
    });
  }
});

describe('what is for anyone is done for nobody', () => {
  for (const id of open) it(id, async () => expect(await tryAllowed(id, {})).toBeNull());
});

describe('the live draft of an article', () => {
  for (const role of roles) {
    it(`is open to a ${role} as the table says`, async () => {
      const { article, story } = walk.walked.drafted;
      const subject = { edition: article.edition, sectionId: story.sectionId };
      for (const { grant, place } of walk.insiders(role, [subject])) {
        const person = { ...walk.walked.colleague, grants: [grant] };
        const access = await walk.storage.read((reader) => accessTo(reader, article.id, { person, token: null }));
        const readable = may([grant], 'read-desk', subject) ? 'read' : null;
        expect(`${place}: ${access}`).toBe(`${place}: ${may([grant], 'edit-article', subject) ? 'write' : readable}`);
      }
    });
  }
});

it('the refusals that a sample names are refusals of its operation', () => {
  const wrong = operationIds.filter((id) =>
    sampleOf(walk, id).mayEndIn?.some((code) => !operationOf(id).errors.some((listed) => listed === code)),
  );
  expect(wrong).toEqual([]);
});

it('no operation lists a refusal of its own that every operation has', () => {
  expect(operationIds.filter((id) => operationOf(id).errors.some((code) => sharedErrors.some((shared) => shared === code)))).toEqual([]);
});
