/** The translation memory. Frozen: whatever changes later is a migration of its own. */

/** Adds what was confirmed, text by text, and the words by which it is found. */
export const memory = {
  number: 8,
  name: 'memory',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const isSqlite = database === 'sqlite';
    const text = isSqlite ? 'text' : 'text collate "C"';
    const counted = isSqlite ? 'integer primary key' : 'bigint generated always as identity primary key';
    return [
      `create table memory_entries (
        number ${counted}, origin ${text} not null unique, from_language ${text} not null, to_language ${text} not null,
        reading ${text} not null, target_reading ${text} not null, source_text ${text} not null, target_text ${text} not null,
        at bigint not null, by_kind ${text} not null check (by_kind in ('person', 'import', 'machine', 'system')), by_name ${text} not null,
        story_id ${text} references stories (id), article_id ${text} references articles (id), segment ${text}
      )`,
      'create index memory_entries_by_reading on memory_entries (reading, from_language, to_language)',
      // A word is a number that its language pair is part of; the size is that of the whole text.
      `create table memory_words (
        word bigint not null, size integer not null, entry bigint not null, primary key (word, size, entry)
      ) ${isSqlite ? 'without rowid' : ''}`,
    ];
  },
};
