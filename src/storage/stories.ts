/** Stories, their corrections and their log in the database. */
import type { Correction } from '../core/correction.ts';
import type { StoryId } from '../core/ids.ts';
import type { Story } from '../core/story.ts';
import { keepBoardColumns } from './board-columns.ts';
import { readCorrections, writeCorrection } from './correction-rows.ts';
import type { Session } from './dialect.ts';
import { keepStoryWords } from './search-words.ts';
import type { StoryEvent, StoryReader, StoryWriter } from './storage.ts';
import { storyColumns, storyOf, storyValues } from './story-rows.ts';

/** Reads stories with their corrections and events. */
export class DatabaseStoryReader implements StoryReader {
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** In a transaction that writes, nobody else changes the story until it ends. */
  async find(id: StoryId): Promise<Story | null> {
    const { db, locksRows } = this.session;
    const row = await db
      .selectFrom('stories')
      .select(storyColumns)
      .where('id', '=', id)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    if (row === undefined) return null;
    const topics = await db.selectFrom('story_topics').select('topic_id').where('story_id', '=', id).orderBy('position').execute();
    return storyOf(
      row,
      topics.map((topic) => topic.topic_id),
    );
  }

  /** Oldest first. */
  async corrections(id: StoryId): Promise<readonly Correction[]> {
    return await this.correctionsOf([id]);
  }

  async correctionsOf(ids: readonly StoryId[]): Promise<readonly Correction[]> {
    return await readCorrections(this.session, ids);
  }

  async events(id: StoryId): Promise<readonly StoryEvent[]> {
    const rows = await this.session.db
      .selectFrom('story_events')
      .selectAll()
      .where('story_id', '=', id)
      .orderBy('at')
      .orderBy('number')
      .execute();
    return rows.map((row) => ({
      storyId: row.story_id,
      articleId: row.article_id,
      at: row.at,
      by: { kind: row.by_kind, name: row.by_name },
      kind: row.kind,
      details: JSON.parse(row.details),
    }));
  }
}

/** Saves stories with their corrections and events. */
export class DatabaseStoryWriter extends DatabaseStoryReader implements StoryWriter {
  async save(story: Story): Promise<void> {
    const { db } = this.session;
    const values = storyValues(story);
    await db
      .insertInto('stories')
      .values({ id: story.id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    await db.deleteFrom('story_topics').where('story_id', '=', story.id).execute();
    const rows = story.topicIds.map((topicId, position) => ({ story_id: story.id, position, topic_id: topicId }));
    if (rows.length > 0) await db.insertInto('story_topics').values(rows).execute();
    await keepBoardColumns(this.session, story.id);
    await keepStoryWords(this.session, story.id);
  }

  async saveCorrection(correction: Correction): Promise<void> {
    await writeCorrection(this.session, correction);
  }

  async addEvent({ storyId, articleId, at, by, kind, details }: StoryEvent): Promise<void> {
    await this.session.db
      .insertInto('story_events')
      .values({ story_id: storyId, article_id: articleId, at, by_kind: by.kind, by_name: by.name, kind, details: JSON.stringify(details) })
      .execute();
  }
}
