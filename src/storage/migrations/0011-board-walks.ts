/** What the board is read along, and the numbers that its cells show. Frozen: whatever changes later is a migration of its own. */

/**
 * Adds what of a translation is missing and unconfirmed beside what is stale, the moment of its story to each article and the number of its
 * articles to each story, so that a page of the board is read along an index whatever it is asked for.
 */
export const boardWalks = {
  number: 11,
  name: 'board-walks',
  statements: (): readonly string[] => [
    'alter table articles add column missing_segments integer not null default 0',
    'alter table articles add column unconfirmed_segments integer not null default 0',
    'alter table articles add column story_created_at bigint not null default 0',
    'alter table stories add column article_count integer not null default 0',
    'update articles set story_created_at = (select created_at from stories where stories.id = articles.story_id)',
    'update stories set article_count = (select count(*) from articles where articles.story_id = stories.id)',
    'drop index stories_on_board',
    'create index stories_on_board on stories (created_at, id, section_id, desk_id, article_count, spiked_at) where spiked_at is null',
    'drop index stories_of_section',
    'create index stories_of_section on stories (section_id, created_at, id, spiked_at, desk_id, article_count)',
    'drop index articles_stale',
    'create index articles_stale on articles (story_created_at, story_id, edition, state) where stale_segments > 0',
    'drop index articles_sent_back',
    'create index articles_sent_back on articles (story_created_at, story_id, edition, state) where sent_back_at is not null',
    'create index articles_in_state on articles (state, story_created_at, story_id, edition)',
    "create index articles_public_in on articles (edition, story_created_at, story_id) where state = 'public'",
    'create index claims_by_deadline on claims (deadline) where deadline is not null',
  ],
};
