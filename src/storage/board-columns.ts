/** Columns that the board is read along and that are another row's: they follow whenever a story or one of its articles is saved. */
import { sql } from 'kysely';
import type { StoryId } from '../core/ids.ts';
import type { Session } from './dialect.ts';

/** Tells the story’s articles when it was begun, and the story how many articles it has. Does nothing where the story is not there yet. */
export async function keepBoardColumns({ db }: Session, id: StoryId): Promise<void> {
  await sql`update articles set story_created_at = stories.created_at from stories
    where stories.id = ${id} and articles.story_id = ${id} and articles.story_created_at <> stories.created_at`.execute(db);
  await sql`update stories set article_count = counted.articles
    from (select count(*) as articles from articles where story_id = ${id}) as counted
    where id = ${id} and article_count <> counted.articles`.execute(db);
}
