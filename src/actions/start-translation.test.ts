import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, by, reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { contributorIds, type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import { nameIn } from '../core/contributor.ts';
import type { PersonId } from '../core/ids.ts';
import type { Person } from '../core/person.ts';
import type { BegunStory } from './beginnings.ts';
import { startTranslation } from './start-translation.ts';

const translator: Person = {
  id: 'tara' as PersonId,
  name: 'Tara Wills',
  email: 'tara@test.example',
  language: null,
  grants: [],
  createdAt: at('2026-01-01T00:00Z'),
  suspendedAt: null,
};
let newsroom: Newsroom;
let desk: Desk;
let original: BegunStory;

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'de', 'fr'] });
  desk = createDesk(newsroom);
  original = await desk.write({ byline: [...by(contributorIds[0]), { contributorId: contributorIds[1], role: 'translator' }] });
  await newsroom.storage.transact(({ people }) => people.save(translator));
});

afterEach(() => newsroom.close());

const begin = async (edition: string) =>
  value(
    await startTranslation(newsroom.parts, {
      storyId: original.story.id,
      edition: tag(edition),
      personId: translator.id,
      takesOver: false,
      by: reporter,
    }),
  );

/** The byline of a draft as its edition prints it. */
const bylineOf = async (edition: string) => {
  const { draftId } = await begin(edition);
  return await newsroom.storage.read(async ({ articles, publication }) => {
    const people = new Map((await publication.contributors()).map((one) => [one.id, nameIn(one, tag(edition))]));
    const revision = await articles.revision(draftId);
    return revision?.content.byline.map(({ contributorId, role }) => `${people.get(contributorId)}, ${role}`);
  });
};

describe('startTranslation', () => {
  it('names those who made the original, and whoever begins it as the translator', async () =>
    expect(await bylineOf('de')).toEqual(['Name of ines, writer', 'Tara Wills, translator']));
  it('enters a translator once', async () => {
    await bylineOf('de');
    await bylineOf('fr');
    const contributors = await newsroom.storage.read(({ publication }) => publication.contributors());
    expect(contributors.filter(({ name }) => name === 'Tara Wills')).toHaveLength(1);
  });
});
