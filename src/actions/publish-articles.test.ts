import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBody, aPicture, at, errorCode, reporter, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, pictureIds, sectionIds } from '../../test/newsroom.ts';
import { bodySchema } from '../core/body/schema.ts';
import type { ArticleId } from '../core/ids.ts';
import { hour, later } from '../core/instant.ts';
import type { Picture } from '../core/picture.ts';
import type { Slug } from '../core/slug.ts';
import { publishArticles } from './publish-articles.ts';
import { takeDownArticle } from './take-down-article.ts';

const ferry = 'ferry' as Slug;
let newsroom: Newsroom;
let desk: Desk;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
});

afterEach(() => newsroom.close());

describe('publishArticles', () => {
  it('makes an article public at the address of its day and slug', async () => {
    const [article] = value(await desk.publish((await desk.write({ slug: ferry })).article));
    expect(article).toMatchObject({ state: 'public', place: { day: '2026-03-04', slug: 'ferry' }, firstPublishedAt: newsroom.now() });
  });

  it('records one change for a whole group', async () => {
    const original = await desk.write();
    value(await desk.publish(original.article, await desk.translate(original, 'de')));
    const changes = await desk.changes();
    expect(changes).toMatchObject([
      {
        kind: 'articles-changed',
        articles: [
          { edition: 'en', before: null },
          { edition: 'de', before: null },
        ],
      },
    ]);
  });

  it('publishes nothing of a group in which one may not go out', async () => {
    const original = await desk.write();
    expect(errorCode(await desk.publish(original.article, await desk.translate(original, 'de', { headline: ' ' })))).toBe(
      'headline-missing',
    );
    expect(await desk.changes()).toEqual([]);
    expect(await newsroom.storage.read(({ published }) => published.article(original.article.id))).toBeNull();
  });

  it('gives a slug that another article has a number', async () => {
    await desk.publish((await desk.write({ slug: ferry })).article);
    const [second] = value(await desk.publish((await desk.write({ slug: ferry })).article));
    expect(second?.place?.slug).toBe('ferry-2');
  });

  it('gives two articles of one group different addresses', async () => {
    const articles = [(await desk.write({ slug: ferry })).article, (await desk.write({ slug: ferry })).article];
    expect(value(await desk.publish(...articles)).map(({ place }) => place?.slug)).toEqual(['ferry', 'ferry-2']);
  });

  it('publishes an article once that a group names twice', async () => {
    const { article } = await desk.write({ slug: ferry });
    expect(value(await desk.publish(article, article)).map(({ place }) => place?.slug)).toEqual(['ferry']);
    expect(await desk.changes()).toMatchObject([{ articles: [{ articleId: article.id }] }]);
  });

  it('does not give away the old address of another article', async () => {
    const { article } = await desk.write({ slug: ferry });
    await desk.publish(article);
    await desk.publish(await desk.revise(article, { slug: 'boat' as Slug }));
    const [second] = value(await desk.publish((await desk.write({ slug: ferry })).article));
    expect(second?.place?.slug).toBe('ferry-2');
  });

  it('does not give away the address of an article that was taken down', async () => {
    const { article } = await desk.write({ slug: ferry });
    await desk.publish(article);
    value(await takeDownArticle(newsroom.parts, { articleId: article.id, reason: 'Wrong.', by: reporter }));
    const [second] = value(await desk.publish((await desk.write({ slug: ferry })).article));
    expect(second?.place?.slug).toBe('ferry-2');
  });

  it('changes nothing when the article is public as it stands', async () => {
    const { article } = await desk.write();
    await desk.publish(article);
    await desk.publish(article);
    expect(await desk.changes()).toHaveLength(1);
  });

  it('takes the day of an older story from the moment that readers are told', async () => {
    const { article } = await desk.write();
    const publishedAt = at('2019-12-31T23:30Z');
    const [published] = value(await publishArticles(newsroom.parts, { articles: [{ articleId: article.id, publishedAt }], by: reporter }));
    expect(published?.place?.day).toBe('2020-01-01');
  });

  it('says in the story’s log who published what', async () => {
    const { story, article } = await desk.write();
    await desk.publish(article);
    const events = await newsroom.storage.read(({ stories }) => stories.events(story.id));
    expect(events.at(-1)).toMatchObject({ kind: 'article-published', articleId: article.id, by: reporter });
  });

  it('refuses a moment in the future', async () => {
    const { article } = await desk.write();
    const publishedAt = later(newsroom.now(), hour);
    expect(errorCode(await publishArticles(newsroom.parts, { articles: [{ articleId: article.id, publishedAt }], by: reporter }))).toBe(
      'published-in-future',
    );
  });

  it('refuses an unknown article', async () =>
    expect(errorCode(await publishArticles(newsroom.parts, { articles: [{ articleId: 'none' as ArticleId }], by: reporter }))).toBe(
      'article-not-found',
    ));

  it('refuses an empty body', async () =>
    expect(errorCode(await desk.publish((await desk.write({ body: aBody('') })).article))).toBe('body-empty'));

  it('refuses machine text that nobody has confirmed', async () => {
    const machine = bodySchema.nodes.paragraph.create({ id: 'b1', by: 'machine' }, bodySchema.text('Text.'));
    const body = bodySchema.nodes.doc.create(null, machine);
    expect(errorCode(await desk.publish((await desk.write({ body })).article))).toBe('machine-text-unconfirmed');
  });

  describe('of a picture', () => {
    const leadPicture = { pictureId: pictureIds[0], words: { caption: 'At sea', altText: 'A boat' } };
    const withPicture = async (picture: Partial<Picture>) => {
      await newsroom.storage.transact((writer) => writer.pictures.save(aPicture({ id: pictureIds[0], ...picture }), newsroom.now()));
      return await desk.publish((await desk.write({ leadPicture })).article);
    };
    it('refuses one for which nobody is named', async () =>
      expect(errorCode(await withPicture({ credit: '', creator: '' }))).toBe('credit-missing'));
    it('refuses one whose right has ended', async () =>
      expect(errorCode(await withPicture({ licenceExpiresAt: newsroom.now() }))).toBe('picture-right-expired'));
  });

  it('refuses an edition that has no name for the section', async () => {
    const { article } = await desk.write();
    await newsroom.storage.transact(async ({ publication }) => {
      const section = (await publication.sections()).find(({ id }) => id === sectionIds[0]);
      if (section !== undefined) await publication.saveSection({ ...section, names: new Map() });
    });
    expect(errorCode(await desk.publish(article))).toBe('section-not-in-edition');
  });
});
