/** Changes of an original that its editors called minor. Frozen: whatever changes later is a migration of its own. */

/** Makes the table of minor changes, and lets a publishing group say which of its changes are. */
export const minorChanges = {
  number: 5,
  name: 'minor-changes',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const text = database === 'sqlite' ? 'text' : 'text collate "C"';
    return [
      `create table minor_changes (
        article_id ${text} not null references articles (id), segment ${text} not null, before_reading ${text} not null,
        after_reading ${text} not null, made_at bigint not null, made_by_kind ${text} not null, made_by_name ${text} not null,
        primary key (article_id, segment, before_reading, after_reading)
      )`,
      `alter table publishing_group_articles add column minor ${text}`,
    ];
  },
};
