/** Keeps what readers can see in step with what was published. */
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Article } from '../core/article.ts';
import type { PublicFacts } from '../core/change.ts';
import type { ArticleId, PictureId } from '../core/ids.ts';
import type { CalendarDay, Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Redirect } from '../core/redirect.ts';
import { inPortions } from './in-portions.ts';
import { DatabasePublishedReader } from './published.ts';
import { redirectValues } from './redirect-rows.ts';
import type { PublishedWriter } from './storage.ts';

/** What was public of an article before. */
interface Before {
  readonly edition: LanguageTag;
  readonly day: CalendarDay;
  readonly is_public: 0 | 1;
}

/** Enters and takes out what is public, and keeps the redirects. */
export class DatabasePublishedWriter extends DatabasePublishedReader implements PublishedWriter {
  /** Refuses an address that another article has with `address-taken`; throws on facts of an article that was never published. */
  async set(article: Article, facts: PublicFacts | null, pictureIds: readonly PictureId[]): Promise<void> {
    const before = await this.#before(article.id);
    if (facts === null) {
      if (before !== null) await this.#takeOut(article.id, before);
      return;
    }
    await this.#enter(article, facts);
    if (before !== null) await this.#removeLinks(article.id);
    await this.#addLinks(article, facts, pictureIds);
    const { edition, place } = { edition: article.edition, place: facts.place };
    if (before?.is_public === 1 && before.edition === edition && before.day === place.day) return;
    if (before?.is_public === 1) await this.#count(before.edition, before.day, -1);
    await this.#count(edition, place.day, 1);
  }

  async setStaleSegments(id: ArticleId, segments: ReadonlyMap<SegmentKey, Instant>): Promise<void> {
    const { db } = this.session;
    await db.deleteFrom('public_stale_segments').where('article_id', '=', id).execute();
    const rows = [...segments].map(([segment, since]) => ({ article_id: id, segment, since }));
    await inPortions(rows, async (some) => {
      await db.insertInto('public_stale_segments').values(some).execute();
      return [];
    });
  }

  async saveRedirect(redirect: Redirect): Promise<void> {
    const { from_address, ...values } = redirectValues(redirect);
    await this.session.db
      .insertInto('redirects')
      .values({ from_address, ...values })
      .onConflict((conflict) => conflict.column('from_address').doUpdateSet(values))
      .execute();
  }

  async removeRedirect(from: string): Promise<void> {
    await this.session.db.deleteFrom('redirects').where('from_address', '=', from).execute();
  }

  /** Where transactions run side by side, those that publish wait here for one another, so that counts and lists agree. */
  async #before(id: ArticleId): Promise<Before | null> {
    const { db, locksRows } = this.session;
    if (locksRows) await db.selectFrom('change_counters').select('newest').forUpdate().execute();
    const row = await db
      .selectFrom('public_articles')
      .select(['edition', 'day', 'is_public'])
      .where('article_id', '=', id)
      .executeTakeFirst();
    return row ?? null;
  }

  async #takeOut(id: ArticleId, before: Before): Promise<void> {
    if (before.is_public === 0) return;
    await this.session.db.updateTable('public_articles').set({ is_public: 0 }).where('article_id', '=', id).execute();
    await this.#removeLinks(id);
    await this.setStaleSegments(id, new Map());
    await this.#count(before.edition, before.day, -1);
  }

  async #enter(article: Article, { place, sectionId, topicIds, contributorIds }: PublicFacts): Promise<void> {
    const { id, storyId, edition, firstPublishedAt, updatedAt, publishedId } = article;
    if (firstPublishedAt === null || publishedId === null) throw new Error(`article ${id} has public facts but was never published`);
    const values = {
      story_id: storyId,
      edition,
      section_id: sectionId,
      day: place.day,
      slug: place.slug,
      first_published_at: firstPublishedAt,
      updated_at: updatedAt ?? firstPublishedAt,
      revision_id: publishedId,
      is_public: 1 as const,
      topic_ids: JSON.stringify(topicIds),
      contributor_ids: JSON.stringify(contributorIds),
    };
    await this.session.db
      .insertInto('public_articles')
      .values({ article_id: id, ...values })
      .onConflict((conflict) => conflict.column('article_id').doUpdateSet(values))
      .execute();
  }

  async #removeLinks(id: ArticleId): Promise<void> {
    const { db } = this.session;
    await db.deleteFrom('public_article_topics').where('article_id', '=', id).execute();
    await db.deleteFrom('public_article_contributors').where('article_id', '=', id).execute();
    await db.deleteFrom('public_article_pictures').where('article_id', '=', id).execute();
  }

  async #addLinks(article: Article, { topicIds, contributorIds }: PublicFacts, pictureIds: readonly PictureId[]): Promise<void> {
    const { db } = this.session;
    const { id, edition, firstPublishedAt } = article;
    if (firstPublishedAt === null) return;
    const listed = { article_id: id, edition, first_published_at: firstPublishedAt };
    const topics = [...new Set(topicIds)].map((topic_id) => ({ ...listed, topic_id }));
    if (topics.length > 0) await db.insertInto('public_article_topics').values(topics).execute();
    const contributors = [...new Set(contributorIds)].map((contributor_id) => ({ ...listed, contributor_id }));
    if (contributors.length > 0) await db.insertInto('public_article_contributors').values(contributors).execute();
    const pictures = [...new Set(pictureIds)].map((picture_id) => ({ article_id: id, picture_id }));
    if (pictures.length > 0) await db.insertInto('public_article_pictures').values(pictures).execute();
  }

  async #count(edition: LanguageTag, day: CalendarDay, more: 1 | -1): Promise<void> {
    await this.session.db
      .insertInto('public_days')
      .values({ edition, day, articles: 1 })
      .onConflict((conflict) =>
        conflict.columns(['edition', 'day']).doUpdateSet((row) => ({ articles: row('public_days.articles', '+', more) })),
      )
      .execute();
  }
}
