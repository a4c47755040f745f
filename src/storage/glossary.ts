/** The glossary in the database. */
import type { Selectable } from 'kysely';
import type { GlossaryEntry } from '../core/glossary/glossary.ts';
import type { GlossaryEntryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Session, WritingSession } from './dialect.ts';
import type { GlossaryReader, GlossaryWriter } from './glossary-storage.ts';
import { inPortions } from './in-portions.ts';
import type { Tables } from './tables.ts';

/** Reads the glossary. */
export class DatabaseGlossaryReader implements GlossaryReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** In a transaction that writes, nobody else changes the entry until it ends. */
  async find(id: GlossaryEntryId): Promise<GlossaryEntry | null> {
    const { db, locksRows } = this.#session;
    const entry = await db
      .selectFrom('glossary_entries')
      .selectAll()
      .where('id', '=', id)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    if (entry === undefined) return null;
    return entryOf(entry, await db.selectFrom('glossary_terms').selectAll().where('entry_id', '=', id).orderBy('position').execute());
  }

  async entries(languages: readonly LanguageTag[]): Promise<readonly GlossaryEntry[]> {
    const { db } = this.#session;
    const terms = await inPortions(languages, (some) =>
      db.selectFrom('glossary_terms').selectAll().where('language', 'in', some).orderBy('position').execute(),
    );
    const termsOf = Map.groupBy(terms, (term) => term.entry_id);
    const entries = await inPortions([...termsOf.keys()], (some) =>
      db.selectFrom('glossary_entries').selectAll().where('id', 'in', some).execute(),
    );
    return entries
      .map((entry) => entryOf(entry, termsOf.get(entry.id) ?? []))
      .sort((one, other) => (one.id === other.id ? 0 : one.id < other.id ? -1 : 1));
  }
}

/** Changes the glossary. */
export class DatabaseGlossaryWriter extends DatabaseGlossaryReader implements GlossaryWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  async save({ id, note, terms, changedAt, changedBy }: GlossaryEntry): Promise<void> {
    const { db } = this.#session;
    const values = { note, changed_at: changedAt, changed_by: changedBy };
    await db
      .insertInto('glossary_entries')
      .values({ id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    await db.deleteFrom('glossary_terms').where('entry_id', '=', id).execute();
    const rows = terms.map(({ language, text, use, partOfSpeech, note: ofTerm }, position) => ({
      entry_id: id,
      position,
      language,
      text,
      use,
      part_of_speech: partOfSpeech,
      note: ofTerm,
    }));
    if (rows.length > 0) await db.insertInto('glossary_terms').values(rows).execute();
    await this.#session.announceDesk();
  }

  async remove(id: GlossaryEntryId): Promise<void> {
    const { db } = this.#session;
    await db.deleteFrom('glossary_terms').where('entry_id', '=', id).execute();
    await db.deleteFrom('glossary_entries').where('id', '=', id).execute();
    await this.#session.announceDesk();
  }
}

type EntryRow = Selectable<Tables['glossary_entries']>;
type TermRow = Selectable<Tables['glossary_terms']>;

function entryOf({ id, note, changed_at: changedAt, changed_by: changedBy }: EntryRow, terms: readonly TermRow[]): GlossaryEntry {
  return {
    id,
    note,
    terms: terms.map((term) => ({
      language: term.language,
      text: term.text,
      use: term.use,
      partOfSpeech: term.part_of_speech,
      note: term.note,
    })),
    changedAt,
    changedBy,
  };
}
