/** A newsroom at work: thousands of stories in a dozen editions, in every state that a board can show, for trying and measuring it. */

import type { Article, ArticleState, Revision } from '../src/core/article.ts';
import { emptyContent } from '../src/core/empty-content.ts';
import type { ArticleId, BlockId, DeskId, PersonId, RevisionId, SectionId, StoryId } from '../src/core/ids.ts';
import { dayOf, hour, type Instant, later, type TimeZone } from '../src/core/instant.ts';
import type { LanguageTag } from '../src/core/language.ts';
import type { Person } from '../src/core/person.ts';
import { usualNotices } from '../src/core/publication.ts';
import type { Slug } from '../src/core/slug.ts';
import type { Story } from '../src/core/story.ts';
import type { Storage, Writer } from '../src/storage/storage.ts';
import { tag } from './builders.ts';

const manyEditions: readonly LanguageTag[] = ['en', 'de', 'fr', 'es', 'pt-BR', 'ru', 'uk', 'ar', 'fa', 'hi', 'zh-Hans', 'sw'].map(tag);

const timeZone = 'Europe/Berlin' as TimeZone;
const sectionNames = ['politics', 'economy', 'city', 'science', 'culture', 'opinion'];
const deskNames = ['Day', 'Night', 'Weekend'];
const things = ['ferry', 'budget', 'bridge', 'harvest', 'strike', 'court', 'flood', 'museum', 'vaccine', 'tram', 'election', 'reef'];
const deeds = ['returns', 'is closed', 'delayed', 'reopens', 'under review', 'costs double', 'stays', 'splits the council'];
const states: readonly ArticleState[] = ['draft', 'in-review', 'ready', 'scheduled', 'public', 'public', 'public', 'public', 'taken-down'];

interface Amount {
  readonly stories: number;
  readonly now: Instant;
  readonly storiesPerTransaction?: number;
}

/** Fills an empty database; the same amount gives the same stories. The person with the first id owns the publication. */
export async function writeManyStories(
  storage: Storage,
  { stories, now, storiesPerTransaction = 250 }: Amount,
): Promise<readonly Person[]> {
  const people = ['Ada Lovelace', 'Bo Diaz', 'Chidi Okeke', 'Dalia Haddad', 'Émile Roy'].map((name, at) => aPerson(name, at, now));
  await storage.transact((writer) => writeFixtures(writer, people));
  for (let first = 0; first < stories; first += storiesPerTransaction) {
    await storage.transact(async (writer) => {
      for (let number = first; number < Math.min(stories, first + storiesPerTransaction); number++) {
        await writeStory(writer, number, later(now, -(number + 1) * hour));
      }
    });
  }
  return people;
}

function aPerson(name: string, at: number, now: Instant): Person {
  const role = at === 0 ? 'owner' : 'editor';
  return {
    id: `person-${at}` as PersonId,
    name,
    email: `person-${at}@test.example`,
    language: null,
    grants: [{ role, editions: 'all', sections: 'all' }],
    createdAt: now,
    suspendedAt: null,
  };
}

async function writeFixtures(writer: Writer, people: readonly Person[]): Promise<void> {
  const { publication, desk } = writer;
  await publication.save({ name: 'The Many', baseUrl: 'https://many.example', timeZone, accent: '#c8371b', sameAs: [], ...usualNotices });
  for (const [position, edition] of manyEditions.entries()) {
    await publication.saveEdition({ tag: edition, name: `The Many ${edition}`, tagline: '', position });
  }
  for (const [position, name] of sectionNames.entries()) {
    const names = new Map(
      manyEditions.map((edition) => [edition, { name: `${name[0]?.toUpperCase()}${name.slice(1)}`, slug: name as Slug }]),
    );
    await publication.saveSection({ id: name as SectionId, key: name, position, kind: name === 'opinion' ? 'opinion' : 'news', names });
  }
  for (const [position, name] of deskNames.entries()) await desk.saveDesk({ id: name as DeskId, name, position });
  for (const person of people) await writer.people.save(person);
}

/** A number that looks thrown, the same every time. */
function thrown(...numbers: readonly number[]): number {
  let value = 2_166_136_261;
  for (const number of numbers) value = Math.imul(value ^ number, 16_777_619) ^ (value >>> 13);
  return (value ^ (value >>> 15)) >>> 0;
}

function pick<Value>(values: readonly Value[], at: number): Value {
  return values[at % values.length] as Value;
}

async function writeStory(writer: Writer, number: number, createdAt: Instant): Promise<void> {
  const storyId = `story-${number}` as StoryId;
  const articleIds = manyEditions.map((edition) => `article-${number}-${edition}` as ArticleId);
  const story: Story = {
    id: storyId,
    slugline: `${pick(things, thrown(number))} ${number}`,
    deskId: thrown(number, 1) % 4 === 0 ? null : (pick(deskNames, thrown(number, 2)) as DeskId),
    sectionId: pick(sectionNames, thrown(number, 3)) as SectionId,
    topicIds: [],
    originalId: articleIds[0] ?? null,
    embargo: thrown(number, 4) % 40 === 0 ? later(createdAt, 400 * hour) : null,
    createdAt,
    firstPublishedAt: null,
    spikedAt: null,
  };
  await writer.stories.save(story);
  for (const [at, edition] of manyEditions.entries()) {
    const chance = thrown(number, at, 5) % 100;
    const isOriginal = at === 0;
    if (!isOriginal && chance < 12) continue;
    if (isOriginal || chance >= 18) await writeArticle(writer, story, { at, edition, isPublic: number > 40 });
    if (chance < 30 && number < 400) {
      const personId = `person-${thrown(number, at, 6) % 5}` as PersonId;
      await writer.desk.saveClaim({ storyId, edition, personId, claimedAt: createdAt, deadline: null });
    }
  }
  await writer.desk.touch(storyId);
}

interface Place {
  readonly at: number;
  readonly edition: LanguageTag;
  /** Older stories have mostly gone out. */
  readonly isPublic: boolean;
}

async function writeArticle(writer: Writer, story: Story, { at, edition, isPublic }: Place): Promise<void> {
  const number = Number(story.id.slice('story-'.length));
  const id = `article-${number}-${edition}` as ArticleId;
  const thrownState = pick(states, thrown(number, at, 7));
  const state: ArticleState = isPublic && thrown(number, at, 8) % 12 > 0 ? 'public' : thrownState;
  const isOut = state === 'public' || state === 'taken-down';
  const madeAt = later(story.createdAt, (thrown(number, at, 9) % 50) * 60_000);
  const slug = `story-${number}` as Slug;
  const headline = `${pick(things, thrown(number))} ${pick(deeds, thrown(number, 10))}`;
  const revision: Revision = {
    id: `revision-${number}-${edition}` as RevisionId,
    articleId: id,
    number: 1,
    madeAt,
    madeBy: { kind: 'person', name: pick(['Ada Lovelace', 'Bo Diaz', 'Chidi Okeke'], thrown(number, at, 11)) },
    reason: 'saved',
    restsOnId: null,
    content: { ...emptyContent(slug, 'b1' as BlockId), headline: `${headline[0]?.toUpperCase()}${headline.slice(1)}` },
  };
  const article: Article = {
    id,
    storyId: story.id,
    edition,
    translatedFromId: at === 0 ? null : (story.originalId ?? null),
    state,
    draftId: revision.id,
    publishedId: isOut ? revision.id : null,
    place: isOut ? { day: dayOf(madeAt, timeZone), slug } : null,
    firstPublishedAt: isOut ? madeAt : null,
    updatedAt: isOut ? madeAt : null,
    scheduledFor: state === 'scheduled' ? later(madeAt, 48 * hour) : null,
    takenDown: state === 'taken-down' ? { at: madeAt, reason: 'Wrong in every point.' } : null,
    sentBack:
      state === 'draft' && thrown(number, at, 14) % 10 === 0
        ? { at: madeAt, by: { kind: 'person', name: 'Ada Lovelace' }, note: 'Who says so?' }
        : null,
  };
  await writer.articles.save(article);
  await writer.articles.addRevision(revision);
  if (at > 0 && thrown(number, at, 12) % 15 === 0) {
    const [stale, missing, unconfirmed] = [1 + (thrown(number, at, 13) % 3), thrown(number, at, 15) % 2, thrown(number, at, 16) % 3];
    await writer.desk.setSegmentCounts(id, { stale, missing, unconfirmed, staleSince: madeAt });
  }
}
