/** What people are told of articles of theirs, in the newsroom and by mail. Frozen: whatever changes later is a migration of its own. */

/** Makes the tables of notices, and of how each person wants them by mail. */
export const notices = {
  number: 13,
  name: 'notices',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const text = database === 'sqlite' ? 'text' : 'text collate "C"';
    const clustered = database === 'sqlite' ? 'without rowid' : '';
    return [
      `create table notices (
        person_id ${text} not null references people (id), kind ${text} not null, story_id ${text} not null references stories (id),
        edition ${text} not null references editions (tag), at bigint not null, by_name ${text}, deadline bigint, read_at bigint,
        waits_for_mail integer not null check (waits_for_mail in (0, 1)), primary key (person_id, kind, story_id, edition)
      ) ${clustered}`,
      'create index notices_of_person on notices (person_id, at)',
      'create index notices_of_story on notices (story_id)',
      'create index notices_by_age on notices (at)',
      'create index notices_for_mail on notices (person_id) where waits_for_mail = 1',
      `create table notice_mails (
        person_id ${text} primary key references people (id), mail ${text} not null check (mail in ('soon', 'daily', 'never')), mailed_at bigint
      ) ${clustered}`,
    ];
  },
};
