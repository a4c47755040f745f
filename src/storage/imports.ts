/** What was imported from where. */
import type { Session } from './dialect.ts';
import type { ImportReader, ImportRecord, ImportWriter } from './storage.ts';

/** Finds what was imported. */
export class DatabaseImportReader implements ImportReader {
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async find(source: string): Promise<ImportRecord | null> {
    const row = await this.session.db.selectFrom('imports').selectAll().where('source', '=', source).executeTakeFirst();
    if (row === undefined) return null;
    return { source, storyId: row.story_id, articleId: row.article_id, revisionId: row.revision_id, importedAt: row.imported_at };
  }
}

/** Remembers what was imported. */
export class DatabaseImportWriter extends DatabaseImportReader implements ImportWriter {
  async save({ source, storyId, articleId, revisionId, importedAt }: ImportRecord): Promise<void> {
    const values = { story_id: storyId, article_id: articleId, revision_id: revisionId, imported_at: importedAt };
    await this.session.db
      .insertInto('imports')
      .values({ source, ...values })
      .onConflict((conflict) => conflict.column('source').doUpdateSet(values))
      .execute();
  }
}
