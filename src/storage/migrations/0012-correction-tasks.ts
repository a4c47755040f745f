/** Corrections are tasks of the editions that have to run them. Frozen: whatever changes later is a migration of its own. */

/**
 * Adds what editions have to do about corrections, when the words of one were changed and why one was withdrawn. A correction that is there
 * already is a task of every edition whose readers had the story before it was made and that has not run it.
 */
export const correctionTasks = {
  number: 12,
  name: 'correction-tasks',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const text = database === 'sqlite' ? 'text' : 'text collate "C"';
    return [
      'alter table corrections add column withdrawn_at bigint',
      `alter table corrections add column withdrawn_by_kind ${text}`,
      `alter table corrections add column withdrawn_by_name ${text}`,
      `alter table corrections add column withdrawn_reason ${text}`,
      'alter table correction_texts add column changed_at bigint not null default 0',
      'update correction_texts set changed_at = published_at',
      'create index correction_texts_newest on correction_texts (edition, published_at, correction_id)',
      `create table correction_tasks (
        correction_id ${text} not null references corrections (id) on delete cascade,
        edition ${text} not null,
        story_id ${text} not null,
        opened_at bigint not null,
        is_open integer not null,
        draft ${text},
        drafted_at bigint,
        drafted_by_kind ${text},
        drafted_by_name ${text},
        dismissed_at bigint,
        dismissed_by_kind ${text},
        dismissed_by_name ${text},
        dismissed_reason ${text},
        primary key (correction_id, edition)
      )`,
      'create index correction_tasks_open on correction_tasks (story_id, edition) where is_open = 1',
      `insert into correction_tasks (correction_id, edition, story_id, opened_at, is_open)
        select corrections.id, articles.edition, corrections.story_id, corrections.made_at, 1
        from corrections inner join articles on articles.story_id = corrections.story_id
        where articles.first_published_at is not null and articles.first_published_at <= corrections.made_at
          and not exists (
            select 1 from correction_texts as run
            where run.correction_id = corrections.id and run.edition = articles.edition
          )`,
    ];
  },
};
