/** Work of a section is hidden from who may not read that section: whatever they ask, none of its words and ids is in the answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, asksOf, marker, type Secretive, secretNewsroom } from './newsroom/secretive.ts';
import { operationIds, operationOf } from './newsroom/walk.ts';
import { sectionIds } from './newsroom.ts';

let newsroom: Secretive;
beforeAll(async () => {
  newsroom = await secretNewsroom();
}, 60_000);
afterAll(() => newsroom.close());

/** Everything that can be read with a permission. */
const reading = operationIds.filter((id) => operationOf(id).method === 'get' && !['anyone', 'signed-in'].includes(operationOf(id).access));

async function answers(asked: readonly Asked[], who: 'insider' | 'outsider'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, headers } of asked) found.push(await newsroom.read(who, { path, headers }));
  return found;
}

describe('an answer to somebody of another section holds nothing of a hidden story', () => {
  for (const id of reading) {
    it(id, async () => {
      const asked = asksOf(id, newsroom.known);
      const leaks = (await answers(asked, 'outsider')).map((answer, at) => ({ path: asked[at]?.path, answer }));
      expect(leaks.filter(({ answer }) => answer.toLowerCase().includes(marker))).toEqual([]);
    });
  }
});

/** What tells nothing of stories, or nothing but their number. */
const silent = [
  'readPeople',
  'readPublication',
  'readPictures',
  'readGlossary',
  'readGlossaryEntry',
  'readMachineOffer',
  'readMachineServices',
  'readWriters',
];

describe('the same answer to somebody of the section holds it', () => {
  for (const id of reading.filter((one) => !silent.includes(one))) {
    it(id, async () => {
      const said = await answers(asksOf(id, newsroom.known), 'insider');
      expect(said.some((answer) => answer.toLowerCase().includes(marker))).toBe(true);
    });
  }
});

describe('what is hidden looks like what is not there', () => {
  for (const id of reading.filter((one) => /\{(storyId|articleId)\}/.test(operationOf(one).path))) {
    it(id, async () => {
      const hidden = asksOf(id, newsroom.known).filter(({ path }) => path.split('?')[0]?.includes(marker));
      const absent = hidden.map(({ path, headers }) => ({ path: path.replaceAll(new RegExp(`${marker}[^/?&]*`, 'g'), 'none'), headers }));
      expect(await answers(hidden, 'outsider')).toEqual(await answers(absent, 'outsider'));
    });
  }
});

it('the board counts no hidden story, whatever it is asked', async () => {
  const [hiddenSection, openSection] = sectionIds;
  const queries = asksOf('readBoard', newsroom.known).map(({ path }) => new URLSearchParams(path.split('?')[1]));
  for (const query of queries) {
    const total = await newsroom.board('outsider', `${query}`);
    const asksHidden = query.get('section') === hiddenSection;
    query.set('section', openSection);
    expect(`${query}: ${total}`).toBe(`${query}: ${asksHidden ? 0 : await newsroom.board('insider', `${query}`)}`);
  }
});

it('the words of a hidden story find nothing', async () => {
  const { board } = newsroom;
  expect([await board('outsider', `words=${marker}`), await board('insider', `words=${marker}`)]).toEqual([0, 5]);
});
