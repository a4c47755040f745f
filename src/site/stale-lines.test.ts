/** What a page says of passages that its original has left behind, from the action to the published page. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aParagraph, withText } from '../../test/aligned.ts';
import { reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, textAt } from '../../test/newsroom.ts';
import type { BegunStory } from '../actions/beginnings.ts';
import { changePublication } from '../actions/change-publication.ts';
import { confirmSegments } from '../actions/confirm-segments.ts';
import { publishArticles } from '../actions/publish-articles.ts';
import { takeDownArticle } from '../actions/take-down-article.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Article } from '../core/article.ts';
import { hour, minute } from '../core/instant.ts';
import type { Slug } from '../core/slug.ts';
import { previewPage } from '../http/preview/preview-page.ts';

const page = '/de/2026/03/04/faehre/';
const line = 'Im Original am 04.03.2026 geändert';
let newsroom: Newsroom;
let desk: Desk;
let original: BegunStory;
let german: Article;

const words = anArticle(aParagraph('a1', 'One.'), aParagraph('a2', 'Two.'));
const rendering = anArticle(aParagraph('d1', 'Eins.', { from: ['a1'] }), aParagraph('d2', 'Zwei.', { from: ['a2'] }));

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  original = await desk.write(words);
  german = await desk.translate(original, 'de', { ...rendering, slug: 'faehre' as Slug });
  value(await desk.publish(original.article, german));
  value(await desk.publish(await desk.revise(original.article, withText(words, 'a2', 'Second.'))));
  await newsroom.refresher.catchUp();
});

afterEach(() => newsroom.close());

/** What stands below the paragraphs of the translation, in text alone. */
function linesOf(html: string): readonly string[] {
  return [...html.matchAll(/<p>([^<]*)<\/p><p class="stale">(.*?)<\/p>/g)].map(([, above, below]) =>
    `${above} ${below}`.replaceAll(/<[^>]*>/g, ''),
  );
}

const shownAfter = async (milliseconds: number): Promise<readonly string[]> => {
  newsroom.wait(milliseconds);
  await newsroom.refresher.catchUp();
  return linesOf(textAt(newsroom.store, page) ?? '');
};
const previewed = async () => linesOf(value(await previewPage(newsroom.parts, german.id, { kind: 'draft' })).page.text);

const confirm = async () => {
  const articles = await newsroom.storage.read((reader) => reader.articles.ofStory(original.story.id));
  const originalRevisionId = articles.find(({ id }) => id === original.article.id)?.draftId ?? original.article.draftId;
  return value(await confirmSegments(newsroom.parts, { articleId: german.id, segments: null, originalRevisionId, by: reporter })).article;
};

describe('a passage of a public translation whose original was changed', () => {
  it('says so from the moment on that the publisher has set, and not before', async () => {
    expect(await shownAfter(24 * hour - minute)).toEqual([]);
    expect(await shownAfter(minute)).toEqual([`Zwei. ${line}`]);
  });
  it('says so until the translation is published as it was confirmed', async () => {
    expect(await shownAfter(24 * hour)).toHaveLength(1);
    value(await desk.publish(await confirm()));
    expect(await shownAfter(0)).toEqual([]);
  });
  it('says in the preview what readers would be told', async () => {
    newsroom.wait(24 * hour);
    expect(await previewed()).toEqual([`Zwei. ${line}`]);
    await confirm();
    expect(await previewed()).toEqual([]);
  });
  it('says nothing of a change that its editor called minor', async () => {
    const revised = await desk.revise(original.article, withText(words, 'a1', 'The one.'));
    const minor = { segments: ['a1' as SegmentKey, 'a2' as SegmentKey], by: reporter };
    value(await publishArticles(newsroom.parts, { articles: [{ articleId: revised.id, minor }], by: reporter }));
    expect(await shownAfter(24 * hour)).toEqual([]);
  });
  it('says nothing while the original cannot be read', async () => {
    value(await takeDownArticle(newsroom.parts, { articleId: original.article.id, reason: 'Wrong.', by: reporter }));
    expect(await shownAfter(24 * hour)).toEqual([]);
  });
  it('says so at once or never where the publisher wants that', async () => {
    const record = await newsroom.storage.read(({ publication }) => publication.find());
    if (record === null) throw new Error('there is no publication');
    value(await changePublication(newsroom.parts, { ...record, staleNoticeHours: 0 }));
    expect(await shownAfter(0)).toHaveLength(1);
    value(await changePublication(newsroom.parts, { ...record, staleNoticeHours: null }));
    expect(await shownAfter(100 * hour)).toEqual([]);
  });
});
