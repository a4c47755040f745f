/** The tables of the newsroom: people, desks, live drafts, comments, jobs. Frozen: whatever changes later is a migration of its own. */

/** What the two databases call differently. */
interface Words {
  /** A text column whose order is that of its code points. */
  readonly text: string;
  readonly bytes: string;
  /** Yes or no, as the library for sign-in stores it in each database. */
  readonly yesNo: string;
  /** A moment, as the library for sign-in stores it in each database. */
  readonly moment: string;
  /** What stands behind a table that is kept in the order of its primary key, where the database knows this. */
  readonly clustered: string;
  /** The pictures that figures of bodies show: picture and revision, each pair once. */
  readonly picturesInBodies: string;
}

const wordsOf: Readonly<Record<'sqlite' | 'postgres', Words>> = {
  sqlite: {
    text: 'text',
    bytes: 'blob',
    yesNo: 'integer',
    moment: 'date',
    clustered: 'without rowid',
    picturesInBodies: `select distinct parts.atom, revisions.id from revisions, json_tree(revisions.body) as parts
      where parts.key = 'picture' and parts.type = 'text'`,
  },
  postgres: {
    text: 'text collate "C"',
    bytes: 'bytea',
    yesNo: 'boolean',
    moment: 'timestamptz',
    clustered: '',
    picturesInBodies: `select distinct parts.picture #>> '{}', revisions.id from revisions,
      lateral jsonb_path_query(revisions.body::jsonb, 'strict $.**.attrs.picture ? (@.type() == "string")') as parts (picture)`,
  },
};

/** Makes the tables for sign-in and roles, for what desks do, for live drafts and comments, and for work done behind the scenes. */
export const newsroomTables = {
  number: 2,
  name: 'newsroom-tables',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const words = wordsOf[database];
    return [
      ...signInTables(words),
      ...accessTables(words),
      ...deskTables(words),
      ...groupTables(words),
      ...draftTables(words),
      ...workTables(words),
      ...libraryTables(words),
    ];
  },
};

function signInTables({ text, yesNo, moment }: Words): readonly string[] {
  return [
    `create table people (
      id ${text} primary key, name ${text} not null, email ${text} not null unique, email_verified ${yesNo} not null, image ${text},
      created_at ${moment} not null, updated_at ${moment} not null, two_factor_enabled ${yesNo}, language ${text}, suspended_at bigint
    )`,
    `create table sign_in_sessions (
      id ${text} primary key, expires_at ${moment} not null, token ${text} not null unique, created_at ${moment} not null,
      updated_at ${moment} not null, ip_address ${text}, user_agent ${text},
      person_id ${text} not null references people (id) on delete cascade
    )`,
    'create index sign_in_sessions_of_person on sign_in_sessions (person_id)',
    `create table sign_in_accounts (
      id ${text} primary key, account_id ${text} not null, provider_id ${text} not null,
      person_id ${text} not null references people (id) on delete cascade, access_token ${text}, refresh_token ${text},
      id_token ${text}, access_token_expires_at ${moment}, refresh_token_expires_at ${moment}, scope ${text}, password ${text},
      created_at ${moment} not null, updated_at ${moment} not null
    )`,
    'create index sign_in_accounts_of_person on sign_in_accounts (person_id)',
    `create table sign_in_verifications (
      id ${text} primary key, identifier ${text} not null, value ${text} not null, expires_at ${moment} not null,
      created_at ${moment} not null, updated_at ${moment} not null
    )`,
    'create index sign_in_verifications_by_identifier on sign_in_verifications (identifier)',
    `create table two_factors (
      id ${text} primary key, secret ${text} not null, backup_codes ${text} not null,
      person_id ${text} not null references people (id) on delete cascade, verified ${yesNo}, failed_verification_count integer,
      locked_until ${moment}
    )`,
    'create index two_factors_of_person on two_factors (person_id)',
    `create table passkeys (
      id ${text} primary key, name ${text}, public_key ${text} not null,
      person_id ${text} not null references people (id) on delete cascade, credential_id ${text} not null, counter integer not null,
      device_type ${text} not null, backed_up ${yesNo} not null, transports ${text}, created_at ${moment}, aaguid ${text}
    )`,
    'create index passkeys_of_person on passkeys (person_id)',
    'create index passkeys_by_credential on passkeys (credential_id)',
    `create table sign_in_rates (id ${text} primary key, key ${text} not null unique, count integer not null, last_request bigint not null)`,
  ];
}

function accessTables({ text, clustered }: Words): readonly string[] {
  return [
    `create table grants (
      person_id ${text} not null references people (id) on delete cascade, position integer not null, role ${text} not null
        check (role in ('reporter', 'translator', 'editor', 'photo-editor', 'publisher', 'owner')),
      editions ${text} not null, sections ${text} not null, primary key (person_id, position)
    ) ${clustered}`,
    `create table secret_links (
      fingerprint ${text} primary key, kind ${text} not null check (kind in ('owner', 'invitation', 'password-reset', 'preview')),
      details ${text} not null, made_at bigint not null, made_by_id ${text} references people (id), expires_at bigint not null,
      used_at bigint
    )`,
    'create index secret_links_by_kind on secret_links (kind, expires_at)',
    `create table api_tokens (
      id ${text} primary key, fingerprint ${text} not null unique, person_id ${text} not null references people (id) on delete cascade,
      name ${text} not null, scopes ${text} not null, created_at bigint not null, expires_at bigint, last_used_at bigint,
      revoked_at bigint
    )`,
    'create index api_tokens_of_person on api_tokens (person_id)',
  ];
}

function deskTables({ text, clustered }: Words): readonly string[] {
  return [
    `create table desks (id ${text} primary key, name ${text} not null, position integer not null)`,
    `alter table stories add column desk_id ${text} references desks (id)`,
    'alter table stories add column desk_number bigint not null default 0',
    'create index stories_by_desk_number on stories (desk_number)',
    `alter table stories add column search_words ${text}`,
    'create index stories_without_search_words on stories (id) where search_words is null',
    'create index stories_on_board on stories (created_at, id, section_id, spiked_at) where spiked_at is null',
    'create index stories_spiked on stories (created_at, id, section_id, spiked_at) where spiked_at is not null',
    'create index stories_of_desk on stories (desk_id, created_at, id) where desk_id is not null',
    'create index stories_of_section on stories (section_id)',
    'create table desk_counters (id integer primary key check (id = 1), newest bigint not null, notices bigint not null)',
    'insert into desk_counters (id, newest, notices) values (1, 0, 0)',
    'alter table articles add column stale_segments integer not null default 0',
    'alter table articles add column stale_since bigint',
    'create index articles_on_board on articles (story_id, edition, state, stale_segments)',
    'create index articles_stale on articles (story_id, edition) where stale_segments > 0',
    `create table claims (
      story_id ${text} not null references stories (id), edition ${text} not null references editions (tag),
      person_id ${text} not null references people (id), claimed_at bigint not null, deadline bigint,
      primary key (story_id, edition)
    ) ${clustered}`,
    'create index claims_of_person on claims (person_id, story_id)',
  ];
}

/** What goes out with a group is the text as it was when the group was made. Until now nothing made groups. */
function groupTables({ text }: Words): readonly string[] {
  return [
    'drop table publishing_group_articles',
    `create table publishing_group_articles (
      group_id ${text} not null references publishing_groups (id), article_id ${text} not null references articles (id),
      revision_id ${text} not null references revisions (id), primary key (group_id, article_id)
    )`,
    'create index publishing_groups_of_article on publishing_group_articles (article_id)',
    `alter table publishing_groups add column failure ${text}`,
  ];
}

function draftTables({ text, bytes, clustered }: Words): readonly string[] {
  return [
    `create table draft_states (
      article_id ${text} primary key references articles (id), through_number bigint not null, newest_number bigint not null,
      revised_number bigint not null, state ${bytes} not null
    )`,
    'create index drafts_without_revision on draft_states (article_id) where newest_number > revised_number',
    `create table draft_updates (
      article_id ${text} not null references draft_states (article_id), number bigint not null, at bigint not null,
      person_id ${text} references people (id), bytes ${bytes} not null, primary key (article_id, number)
    ) ${clustered}`,
    `create table comment_threads (
      id ${text} primary key, article_id ${text} not null references articles (id), anchor_from ${text}, anchor_to ${text}, quote ${text},
      resolved_at bigint, resolved_by_id ${text} references people (id), check ((anchor_from is null) = (anchor_to is null)),
      check ((anchor_from is null) = (quote is null)), check ((resolved_at is null) = (resolved_by_id is null))
    )`,
    'create index comment_threads_of_article on comment_threads (article_id)',
    `create table comment_remarks (
      id ${text} primary key, thread_id ${text} not null references comment_threads (id) on delete cascade,
      position integer not null, person_id ${text} not null references people (id), at bigint not null, text ${text} not null,
      unique (thread_id, position)
    )`,
  ];
}

function workTables({ text }: Words): readonly string[] {
  return [
    `create table jobs (
      id ${text} primary key, kind ${text} not null, details ${text} not null, created_at bigint not null, due_at bigint not null,
      attempts integer not null, claimed_by ${text}, claimed_until bigint, done integer not null, total integer not null,
      finished_at bigint, failure ${text}
    )`,
    'create index jobs_due on jobs (kind, due_at) where finished_at is null',
    'create index jobs_claimed on jobs (kind, claimed_until) where finished_at is null and claimed_until is not null',
    'create index jobs_finished on jobs (finished_at) where finished_at is not null',
  ];
}

/** The library: when a picture came, the words by which it is found, and which revisions show it. */
function libraryTables({ text, clustered, picturesInBodies }: Words): readonly string[] {
  return [
    `create table revision_pictures (
      picture_id ${text} not null, revision_id ${text} not null references revisions (id), primary key (picture_id, revision_id)
    ) ${clustered}`,
    'create index revision_pictures_of_revision on revision_pictures (revision_id)',
    `insert into revision_pictures (picture_id, revision_id)
      select lead_picture_id, id from revisions where lead_picture_id is not null union ${picturesInBodies}`,
    'alter table pictures add column added_at bigint not null default 0',
    `update pictures set added_at = coalesce((
      select min(revisions.made_at) from revision_pictures join revisions on revisions.id = revision_pictures.revision_id
      where revision_pictures.picture_id = pictures.id
    ), 0)`,
    'create index pictures_by_age on pictures (added_at, id)',
    `alter table pictures add column search_words ${text}`,
    'create index pictures_without_search_words on pictures (id) where search_words is null',
  ];
}
