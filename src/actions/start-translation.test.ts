import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, by, errorCode, reporter, tag, value } from '../../test/builders.ts';
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

const tried = (edition: string, fromEdition?: string) =>
  startTranslation(newsroom.parts, {
    storyId: original.story.id,
    edition: tag(edition),
    fromEdition: fromEdition === undefined ? undefined : tag(fromEdition),
    personId: translator.id,
    takesOver: false,
    by: reporter,
  });
const begin = async (edition: string, fromEdition?: string) => value(await tried(edition, fromEdition));

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
  it('makes it from another article of the story where that is wanted, as that is now', async () => {
    const german = await desk.translate(original, 'de', { headline: 'Fähre kehrt zurück' });
    await desk.type(german, 'Die ');
    const french = await begin('fr', 'de');
    const [source, revision] = await newsroom.storage.read(async ({ articles }) => [
      await articles.find(german.id),
      await articles.revision(french.draftId),
    ]);
    expect([french.translatedFromId, revision?.restsOnId]).toEqual([german.id, source?.draftId]);
    expect(source?.draftId).not.toBe(german.draftId);
  });
  it('makes it from the original where nothing is said', async () =>
    expect((await begin('de')).translatedFromId).toBe(original.article.id));
  it('refuses to make it from what is not there', async () => expect(errorCode(await tried('de', 'fr'))).toBe('source-missing'));
});
