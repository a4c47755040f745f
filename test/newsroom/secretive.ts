/** A newsroom in which one section hides its work: a word stands in everything there, in its ids too, and nowhere else. */
import { addComment } from '../../src/actions/add-comment.ts';
import { addGlossaryEntry } from '../../src/actions/add-glossary-entry.ts';
import { approveArticle } from '../../src/actions/approve-article.ts';
import type { BegunStory } from '../../src/actions/beginnings.ts';
import { correctStory } from '../../src/actions/correct-story.ts';
import { createStory } from '../../src/actions/create-story.ts';
import { orderMachineDraft } from '../../src/actions/order-machine-draft.ts';
import { scheduleArticles } from '../../src/actions/schedule-articles.ts';
import { sendBackArticle } from '../../src/actions/send-back-article.ts';
import { sharePreview } from '../../src/actions/share-preview.ts';
import { spikeStory } from '../../src/actions/spike-story.ts';
import { submitArticle } from '../../src/actions/submit-article.ts';
import { readBoard } from '../../src/contract/board.ts';
import { boardFilterStates } from '../../src/contract/board-states.ts';
import { fingerprint } from '../../src/core/alignment/fingerprint.ts';
import type { ArticleContent } from '../../src/core/article.ts';
import type { Person } from '../../src/core/person.ts';
import { slugFrom } from '../../src/core/slug.ts';
import { aBody, aContent, at, countingIds, reporter, tag, value } from '../builders.ts';
import { createDesk, type Desk } from '../desk.ts';
import { aTerm } from '../glossary.ts';
import { aService } from '../machine.ts';
import { contributorIds, type Newsroom, openNewsroom, pictureIds, sectionIds } from '../newsroom.ts';
import { type Caller, openApi } from './api.ts';
import type { OperationId } from './samples.ts';
import { operationOf } from './walk.ts';

/** The word. */
export const marker = 'quokka';

/** A request to read something. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every id that somebody could know or guess, by the name that paths have for it. */
export type Known = Readonly<Record<string, readonly string[]>>;

export interface Secretive {
  readonly known: Known;
  /** What is answered, with its status. The outsider publishes another section, the insider all. */
  read(who: 'insider' | 'outsider', asked: Asked): Promise<string>;
  /** How many stories the board has. */
  board(who: 'insider' | 'outsider', query: string): Promise<number>;
  close(): Promise<void>;
}

const [hiddenSection, openSection] = sectionIds;

/** Opens it. The section hides five stories, one of which is public with other words, and one that is spiked. */
export async function secretNewsroom(): Promise<Secretive> {
  const newsroom = await openNewsroom();
  const api = openApi(newsroom);
  const insider = await api.signedIn();
  const outsider = await api.signedIn({ grants: [{ role: 'publisher', editions: 'all', sections: [openSection] }] });
  const hidden = { ...newsroom, parts: { ...newsroom.parts, ids: countingIds(`${marker}-`) } };
  const stories = [...(await hiddenStories(hidden, insider)), ...(await openStories(newsroom))];
  // With a soft hyphen: the glossary itself, which everybody may read, holds no marker.
  value(await addGlossaryEntry(newsroom.parts, { note: '', terms: [aTerm('en', '-quok\u00adka')], by: 'Ona' }));
  const storyIds = stories.map(({ story }) => story.id);
  await newsroom.storage.transact((writer) => writer.publication.saveFront({ edition: tag('en'), pinned: storyIds }));
  const articles = await newsroom.storage.read(async (reader) =>
    (await Promise.all(storyIds.map((id) => reader.articles.ofStory(id)))).flat(),
  );
  await newsroom.storage.transact(async ({ people, notices }) => {
    for (const { id: personId } of await people.all()) {
      for (const storyId of storyIds) {
        const notice = { personId, kind: 'sent-back', storyId, edition: tag('en'), at: newsroom.now(), by: 'Ona', deadline: null } as const;
        await notices.add(notice, true);
      }
    }
  });
  const callers: Readonly<Record<'insider' | 'outsider', Caller>> = { insider, outsider };
  return {
    known: {
      storyId: storyIds,
      articleId: articles.map(({ id }) => id),
      pictureId: pictureIds,
      edition: ['en', 'de'],
      number: ['1', '2'],
    },
    read: async (who, { path, headers }) => await whole(await callers[who].request(path, { headers })),
    board: async (who, query) => readBoard.answer.parse(await (await callers[who].request(`/api/board?${query}`)).json()).total,
    close: newsroom.close,
  };
}

/** The answer with its status; of one that goes on, the first event. */
async function whole(response: Response): Promise<string> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) return `${response.status} ${await response.text()}`;
  const events = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = await events?.read();
  await events?.cancel();
  return `${response.status} ${first?.value ?? ''}`;
}

/** Words that all hold the marker. */
function hiddenWords(about: string): ArticleContent {
  const text = `${marker} ${about}`;
  return {
    ...aContent({ headline: text, slug: slugFrom(text, tag('en')), body: aBody(`${text} in the text.`) }),
    ...{ kicker: text, standfirst: text, dateline: text, searchTitle: text, searchDescription: text, socialTitle: text },
    byline: [{ contributorId: contributorIds[0], role: 'writer' }],
    leadPicture: { pictureId: pictureIds[0], words: { caption: text, altText: text } },
  };
}

async function begin({ parts }: Newsroom, content: ArticleContent): Promise<BegunStory> {
  const wanted = { slugline: `${marker} ${content.headline}`, sectionId: hiddenSection, topicIds: [], edition: tag('en'), by: reporter };
  return value(await createStory(parts, { ...wanted, content }));
}

async function hiddenStories(newsroom: Newsroom, { person }: { readonly person: Person }): Promise<readonly BegunStory[]> {
  const { parts, storage } = newsroom;
  const desk = createDesk(newsroom);
  const drafted = await begin(newsroom, hiddenWords('drafted'));
  const german = await desk.translate(drafted, 'de', hiddenWords('auf Deutsch'));
  await desk.revise(drafted.article, { ...hiddenWords('drafted'), headline: `${marker} drafted again` });
  await storage.transact(({ machine }) => machine.saveService(aService()));
  value(await orderMachineDraft(parts, { articleId: german.id, wish: 'all', by: reporter }));
  value(await approveArticle(parts, { articleId: german.id, by: reporter }));
  const articleId = drafted.article.id;
  value(await addComment(parts, { articleId, anchor: null, text: `Is the ${marker} known?`, by: person.id }));
  const shared = { articleId, recipient: `a friend of the ${marker}`, revision: null, days: 7, by: person };
  value(await sharePreview({ ...parts, newSecret: () => marker }, shared));
  return [
    drafted,
    await sentBack(newsroom),
    await toCome(newsroom),
    await nowPublic(newsroom, desk),
    await spiked(newsroom),
    await submitted(newsroom),
  ];
}

async function sentBack(newsroom: Newsroom): Promise<BegunStory> {
  const begun = await begin(newsroom, hiddenWords('sent back'));
  const { id: articleId } = begun.article;
  value(await submitArticle(newsroom.parts, { articleId, personId: null, by: reporter }));
  value(await sendBackArticle(newsroom.parts, { articleId, note: `More ${marker}, please`, by: reporter }));
  return begun;
}

async function submitted(newsroom: Newsroom): Promise<BegunStory> {
  const begun = await begin(newsroom, hiddenWords('handed in'));
  value(await submitArticle(newsroom.parts, { articleId: begun.article.id, personId: null, by: reporter }));
  return begun;
}

async function toCome(newsroom: Newsroom): Promise<BegunStory> {
  const begun = await begin(newsroom, hiddenWords('to come'));
  const { story, article } = begun;
  const request = { storyId: story.id, articles: [{ articleId: article.id }], moment: at('2026-04-01T09:00Z'), by: reporter };
  value(await scheduleArticles(newsroom.parts, request));
  return begun;
}

/** Readers know nothing of the marker: it stands in the new words, which are not public. */
async function nowPublic(newsroom: Newsroom, desk: Desk): Promise<BegunStory> {
  const begun = await begin(newsroom, aContent({ headline: 'Ferry for all' }));
  const german = await desk.translate(begun, 'de', { headline: 'Fähre für alle' });
  value(await desk.publish(begun.article, german));
  const texts = new Map([[tag('en'), 'It is not for all.']]);
  value(await correctStory(newsroom.parts, { storyId: begun.story.id, correctionId: null, texts, by: reporter }));
  await desk.revise(german, hiddenWords('für alle'));
  const { headline } = hiddenWords('changed');
  await desk.revise(begun.article, hiddenWords('changed'));
  const minor = { segment: 'headline' as const, before: fingerprint('Ferry for all'), after: fingerprint(headline) };
  await newsroom.storage.transact(({ minorChanges }) => minorChanges.add(begun.article.id, { ...minor, at: newsroom.now(), by: reporter }));
  return begun;
}

async function spiked(newsroom: Newsroom): Promise<BegunStory> {
  const begun = await begin(newsroom, hiddenWords('forgotten'));
  value(await spikeStory(newsroom.parts, { storyId: begun.story.id, by: reporter }));
  return begun;
}

/**
 * The outsider's own work: a draft with a translation, and a public story, both with the picture of the hidden ones. The draft reads like a hidden
 * one, but for a soft hyphen, which does not count where texts are compared.
 */
async function openStories(newsroom: Newsroom): Promise<readonly BegunStory[]> {
  const { parts } = newsroom;
  const leadPicture = { pictureId: pictureIds[0], words: { caption: 'At sea', altText: 'A wave' } };
  const body = aBody('quok\u00adka drafted in the text.');
  const own = { slugline: 'tide', sectionId: openSection, topicIds: [], edition: tag('en'), by: reporter };
  const drafted = value(await createStory(parts, { ...own, content: aContent({ headline: 'Tide drafted', leadPicture, body }) }));
  await createDesk(newsroom).translate(drafted, 'de', aContent({ headline: 'Ebbe', body: aBody('Ebbe.') }));
  const published = value(await createStory(parts, { ...own, content: aContent({ headline: 'Tide turns', leadPicture }) }));
  value(await createDesk(newsroom).publish(published.article));
  return [drafted, published];
}

/** The queries that are tried; `''` where none is named. */
function queriesOf(id: OperationId, { storyId = [], edition = [] }: Known): readonly string[] {
  const sections = sectionIds.map((section) => `section=${section}`);
  const states = boardFilterStates.flatMap((state) => [`state=${state}`, ...edition.map((one) => `state=${state}&edition=${one}`)]);
  const queries: Partial<Record<OperationId, readonly string[]>> = {
    readBoard: ['', ...sections, ...states, `words=${marker}`, 'words=ferry', 'mine=true', 'needsMe=true', 'spiked=true', 'limit=1'],
    readBoardRows: [`ids=${storyId.join()}`],
    readCorrectionTasks: ['', 'mine=true', ...edition.map((one) => `edition=${one}`)],
    findArticles: ['', `words=${marker}`, 'words=ferry', 'words=tide'].map((query) => `edition=en&${query}`),
    readPictures: ['', `words=${marker}`],
    readRevisions: ['', 'before=2'],
    compareRevisions: ['before=1', 'before=1&after=2', 'before=2&after=1'],
    findInMemory: ['translation', 'original'].map((of) => `segment=b1&of=${of}`),
    searchMemory: ['text', marker].map((words) => `from=en&to=de&words=${words}`),
    previewArticle: ['', 'show=scheduled', 'show=public', 'revision=1', 'revision=2'],
  };
  return queries[id] ?? [''];
}

/** The operation asked with everything that is known. */
export function asksOf(id: OperationId, known: Known): readonly Asked[] {
  const headers = operationOf(id).gives === 'events' ? { 'last-event-id': '0' } : {};
  const paths = [...operationOf(id).path.matchAll(/\{(\w+)\}/g)].reduce<readonly string[]>(
    (begun, [whole, name = '']) => begun.flatMap((path) => (known[name] ?? []).map((text) => path.replace(whole, text))),
    [operationOf(id).path],
  );
  return paths.flatMap((path) => queriesOf(id, known).map((query) => ({ path: `${path}?${query}`, headers })));
}
