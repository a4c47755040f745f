/** What readers see of a translation though its original has changed. Frozen: whatever changes later is a migration of its own. */

/** Makes the table of the stale segments of public translations, and since when each is stale. */
export const staleInPublic = {
  number: 6,
  name: 'stale-in-public',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const text = database === 'sqlite' ? 'text' : 'text collate "C"';
    const clustered = database === 'sqlite' ? 'without rowid' : '';
    return [
      `create table public_stale_segments (
        article_id ${text} not null references public_articles (article_id), segment ${text} not null, since bigint not null,
        primary key (article_id, segment)
      ) ${clustered}`,
    ];
  },
};
