/** The glossary. Frozen: whatever changes later is a migration of its own. */

/** Makes the tables of the glossary's entries and of their terms. */
export const glossary = {
  number: 7,
  name: 'glossary',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const text = database === 'sqlite' ? 'text' : 'text collate "C"';
    return [
      `create table glossary_entries (
        id ${text} not null primary key, note ${text} not null, changed_at bigint not null, changed_by ${text} not null
      )`,
      `create table glossary_terms (
        entry_id ${text} not null references glossary_entries (id), position integer not null, language ${text} not null, text ${text} not null,
        use ${text} not null, part_of_speech ${text}, note ${text} not null,
        primary key (entry_id, position)
      )`,
      'create index glossary_terms_by_language on glossary_terms (language, entry_id)',
    ];
  },
};
