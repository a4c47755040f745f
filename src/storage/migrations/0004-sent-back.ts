/** What an article was sent back with stands with the article. Frozen: whatever changes later is a migration of its own. */

/** Adds who sent an article back, when and with which note, and takes it over from the stories' logs. */
export const sentBack = {
  number: 4,
  name: 'sent-back',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const text = database === 'sqlite' ? 'text' : 'text collate "C"';
    const note = database === 'sqlite' ? "json_extract(details, '$.note')" : "details::jsonb ->> 'note'";
    return [
      'alter table articles add column sent_back_at bigint',
      `alter table articles add column sent_back_by_kind ${text}`,
      `alter table articles add column sent_back_by_name ${text}`,
      `alter table articles add column sent_back_note ${text}`,
      `update articles set
        sent_back_at = line.at, sent_back_by_kind = line.by_kind, sent_back_by_name = line.by_name, sent_back_note = coalesce(line.note, '')
        from (select article_id, at, by_kind, by_name, ${note} as note from story_events
          where kind = 'article-sent-back' and not exists (
            select 1 from story_events as later
            where later.story_id = story_events.story_id and later.article_id = story_events.article_id
              and later.kind in (${steps.map((kind) => `'${kind}'`).join(', ')})
              and (later.at > story_events.at or (later.at = story_events.at and later.number > story_events.number))
          )) as line
        where line.article_id = articles.id and articles.state in ('draft', 'public', 'taken-down', 'spiked')`,
      'create index articles_sent_back on articles (story_id, edition) where sent_back_at is not null',
    ];
  },
};

/** Lines of a log after which an earlier note holds no more. */
const steps = ['article-submitted', 'article-approved', 'article-sent-back', 'article-published', 'article-updated', 'article-taken-down'];
