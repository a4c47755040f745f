/** The tables of the first edition. Frozen: whatever changes later is a migration of its own. */

/** What the two databases call differently. */
interface Words {
  /** A text column whose order is that of its code points. */
  readonly text: string;
  /** A primary key that counts up by itself. */
  readonly counted: string;
  /** What stands behind a table that is kept in the order of its primary key, where the database knows this. */
  readonly clustered: string;
  /** A reference to a table that is made further down, where the database allows it; `lateReferences` makes the others. */
  forward(table: string): string;
}

/** For references in a circle: checked at the commit. Their columns need an index, or SQLite reads the whole table for them. */
const late = 'deferrable initially deferred';

const wordsOf: Readonly<Record<'sqlite' | 'postgres', Words>> = {
  sqlite: {
    text: 'text',
    counted: 'integer primary key',
    clustered: 'without rowid',
    forward: (table) => `references ${table} (id) ${late}`,
  },
  postgres: {
    text: 'text collate "C"',
    counted: 'bigint generated always as identity primary key',
    clustered: '',
    forward: () => '',
  },
};

/** Makes every table for what Courant knows of a paper: fixtures, stories, articles, pictures, published articles, changes. */
export const firstTables = {
  number: 1,
  name: 'first-tables',
  statements: (database: 'sqlite' | 'postgres'): readonly string[] => {
    const words = wordsOf[database];
    return [
      ...publicationTables(words),
      ...pictureTables(words),
      ...storyTables(words),
      ...articleTables(words),
      ...deskTables(words),
      ...publicTables(words),
      ...publicLinkTables(words),
      ...changeTables(words),
      ...(database === 'postgres' ? lateReferences : []),
    ];
  },
};

function publicationTables({ text, clustered }: Words): readonly string[] {
  return [
    `create table publications (
      id integer primary key check (id = 1), name ${text} not null, base_url ${text} not null, time_zone ${text} not null,
      accent ${text} not null, same_as ${text} not null
    )`,
    `create table editions (
      tag ${text} primary key, name ${text} not null, tagline ${text} not null, position integer not null
    )`,
    `create table sections (
      id ${text} primary key, key ${text} not null unique, position integer not null,
      kind ${text} not null check (kind in ('news', 'opinion'))
    )`,
    `create table section_names (
      section_id ${text} not null references sections (id), edition ${text} not null references editions (tag),
      name ${text} not null, slug ${text} not null, primary key (section_id, edition), unique (edition, slug)
    ) ${clustered}`,
    `create table topics (id ${text} primary key, key ${text} not null unique)`,
    `create table topic_names (
      topic_id ${text} not null references topics (id), edition ${text} not null references editions (tag),
      name ${text} not null, slug ${text} not null, primary key (topic_id, edition), unique (edition, slug)
    ) ${clustered}`,
    `create table contributors (id ${text} primary key, slug ${text} not null unique, name ${text} not null)`,
    `create table contributor_names (
      contributor_id ${text} not null references contributors (id), edition ${text} not null references editions (tag),
      name ${text} not null, about ${text} not null, primary key (contributor_id, edition)
    ) ${clustered}`,
  ];
}

function pictureTables({ text, clustered }: Words): readonly string[] {
  return [
    `create table pictures (
      id ${text} primary key, fingerprint ${text} not null unique, file_name ${text} not null, width integer not null,
      height integer not null, focus_x double precision not null, focus_y double precision not null, creator ${text} not null,
      credit ${text} not null, copyright ${text} not null, place ${text} not null, taken_at bigint, licence ${text} not null,
      licence_expires_at bigint, check (width > 0 and height > 0)
    )`,
    `create table picture_crops (
      picture_id ${text} not null references pictures (id), position integer not null, width integer not null,
      height integer not null, format ${text} not null check (format in ('jpeg', 'webp', 'avif', 'png', 'gif')),
      file ${text} not null, bytes bigint not null, primary key (picture_id, position)
    ) ${clustered}`,
    `create table picture_words (
      picture_id ${text} not null references pictures (id), edition ${text} not null references editions (tag),
      caption ${text} not null, alt_text ${text} not null, primary key (picture_id, edition)
    ) ${clustered}`,
  ];
}

function storyTables({ text, clustered, forward }: Words): readonly string[] {
  return [
    `create table stories (
      id ${text} primary key, slugline ${text} not null, section_id ${text} not null references sections (id),
      original_id ${text} ${forward('articles')}, embargo bigint, created_at bigint not null, first_published_at bigint,
      spiked_at bigint
    )`,
    'create index stories_by_original on stories (original_id)',
    `create table story_topics (
      story_id ${text} not null references stories (id), position integer not null,
      topic_id ${text} not null references topics (id), primary key (story_id, position), unique (story_id, topic_id)
    ) ${clustered}`,
    `create table corrections (
      id ${text} primary key, story_id ${text} not null references stories (id), made_at bigint not null
    )`,
    'create index corrections_of_story on corrections (story_id, made_at, id)',
    `create table correction_texts (
      correction_id ${text} not null references corrections (id) on delete cascade,
      edition ${text} not null references editions (tag), text ${text} not null, published_at bigint not null,
      primary key (correction_id, edition)
    ) ${clustered}`,
  ];
}

function articleTables({ text, forward }: Words): readonly string[] {
  return [
    `create table articles (
      id ${text} primary key, story_id ${text} not null references stories (id) ${late},
      edition ${text} not null references editions (tag), translated_from_id ${text} references articles (id) ${late},
      state ${text} not null
        check (state in ('draft', 'in-review', 'ready', 'scheduled', 'public', 'taken-down', 'spiked')),
      draft_id ${text} not null ${forward('revisions')}, published_id ${text} ${forward('revisions')},
      day ${text}, slug ${text}, first_published_at bigint, updated_at bigint, scheduled_for bigint, taken_down_at bigint,
      taken_down_reason ${text}, unique (story_id, edition), check ((day is null) = (slug is null)),
      check ((taken_down_at is null) = (taken_down_reason is null)), check (published_id is null or day is not null)
    )`,
    'create index articles_by_draft on articles (draft_id)',
    'create index articles_by_published on articles (published_id) where published_id is not null',
    'create index articles_translated_from on articles (translated_from_id) where translated_from_id is not null',
    'create index articles_scheduled on articles (scheduled_for) where scheduled_for is not null',
    `create table revisions (
      id ${text} primary key, article_id ${text} not null references articles (id) ${late}, number integer not null,
      made_at bigint not null, made_by_kind ${text} not null check (made_by_kind in ('person', 'import', 'machine', 'system')),
      made_by_name ${text} not null,
      reason ${text} not null check (reason in ('saved', 'imported', 'submitted', 'confirmed', 'published', 'restored')),
      rests_on_id ${text} references revisions (id), slug ${text} not null, kicker ${text} not null,
      headline ${text} not null, standfirst ${text} not null, dateline ${text} not null, byline ${text} not null,
      head ${text} not null, search_title ${text} not null, search_description ${text} not null, social_title ${text} not null,
      lead_picture_id ${text} references pictures (id), lead_caption ${text}, lead_alt_text ${text},
      body_version integer not null, body ${text} not null, unique (article_id, number),
      check ((lead_picture_id is null) = (lead_caption is null)), check ((lead_picture_id is null) = (lead_alt_text is null))
    )`,
  ];
}

function deskTables({ text, clustered, counted }: Words): readonly string[] {
  return [
    `create table story_events (
      number ${counted}, story_id ${text} not null references stories (id), article_id ${text} references articles (id),
      at bigint not null, by_kind ${text} not null check (by_kind in ('person', 'import', 'machine', 'system')),
      by_name ${text} not null, kind ${text} not null, details ${text} not null
    )`,
    'create index story_events_of_story on story_events (story_id, at, number)',
    `create table publishing_groups (
      id ${text} primary key, story_id ${text} not null references stories (id), created_at bigint not null,
      scheduled_for bigint, published_at bigint
    )`,
    'create index publishing_groups_of_story on publishing_groups (story_id)',
    `create table publishing_group_articles (
      group_id ${text} not null references publishing_groups (id), article_id ${text} not null references articles (id),
      primary key (group_id, article_id)
    ) ${clustered}`,
    'create index publishing_groups_of_article on publishing_group_articles (article_id)',
    `create table front_pins (
      edition ${text} not null references editions (tag), position integer not null,
      story_id ${text} not null references stories (id), primary key (edition, position), unique (edition, story_id)
    ) ${clustered}`,
    `create table imports (
      source ${text} primary key, story_id ${text} not null references stories (id),
      article_id ${text} not null references articles (id), revision_id ${text} not null references revisions (id),
      imported_at bigint not null
    )`,
  ];
}

function publicTables({ text, clustered }: Words): readonly string[] {
  return [
    `create table public_articles (
      article_id ${text} primary key references articles (id), story_id ${text} not null references stories (id),
      edition ${text} not null references editions (tag), section_id ${text} not null references sections (id),
      day ${text} not null, slug ${text} not null, first_published_at bigint not null, updated_at bigint not null,
      revision_id ${text} not null references revisions (id), is_public integer not null check (is_public in (0, 1)),
      topic_ids ${text} not null, contributor_ids ${text} not null,
      constraint public_articles_address unique (edition, day, slug)
    )`,
    `create index public_articles_newest on public_articles (edition, first_published_at, article_id) where is_public = 1`,
    `create index public_articles_of_section on public_articles (edition, section_id, first_published_at, article_id)
      where is_public = 1`,
    `create index public_articles_of_day on public_articles (edition, day, first_published_at, article_id) where is_public = 1`,
    'create index public_articles_of_story on public_articles (story_id, edition) where is_public = 1',
    `create table public_days (
      edition ${text} not null references editions (tag), day ${text} not null, articles integer not null check (articles >= 0),
      primary key (edition, day)
    ) ${clustered}`,
  ];
}

function publicLinkTables({ text, clustered }: Words): readonly string[] {
  const article = `article_id ${text} not null references public_articles (article_id)`;
  return [
    `create table public_article_topics (
      edition ${text} not null, topic_id ${text} not null references topics (id), first_published_at bigint not null,
      ${article}, primary key (edition, topic_id, first_published_at, article_id)
    ) ${clustered}`,
    'create index public_article_topics_of_article on public_article_topics (article_id)',
    `create table public_article_contributors (
      edition ${text} not null, contributor_id ${text} not null references contributors (id),
      first_published_at bigint not null, ${article}, primary key (contributor_id, edition, first_published_at, article_id)
    ) ${clustered}`,
    'create index public_article_contributors_of_article on public_article_contributors (article_id)',
    `create table public_article_pictures (
      picture_id ${text} not null references pictures (id), ${article}, primary key (picture_id, article_id)
    ) ${clustered}`,
    'create index public_article_pictures_of_article on public_article_pictures (article_id)',
  ];
}

function changeTables({ text }: Words): readonly string[] {
  return [
    `create table redirects (
      from_address ${text} primary key, kind ${text} not null check (kind in ('article', 'section', 'topic', 'contributor', 'address')),
      article_id ${text} references articles (id), section_id ${text} references sections (id),
      topic_id ${text} references topics (id), contributor_id ${text} references contributors (id),
      edition ${text} references editions (tag), address ${text},
      check ((kind = 'article') = (article_id is not null)), check ((kind = 'section') = (section_id is not null)),
      check ((kind = 'topic') = (topic_id is not null)), check ((kind = 'contributor') = (contributor_id is not null)),
      check ((kind in ('section', 'topic', 'contributor')) = (edition is not null)), check ((kind = 'address') = (address is not null))
    )`,
    'create index redirects_to_article on redirects (article_id, from_address) where article_id is not null',
    'create index redirects_elsewhere on redirects (from_address) where article_id is null',
    'create table changes (number bigint primary key, at bigint not null, kind text not null, details text not null)',
    'create table change_counters (id integer primary key check (id = 1), newest bigint not null)',
    'insert into change_counters (id, newest) values (1, 0)',
  ];
}

const lateReferences = [
  ['stories', 'original_id', 'articles'],
  ['articles', 'draft_id', 'revisions'],
  ['articles', 'published_id', 'revisions'],
].map(([table, column, other]) => `alter table ${table} add foreign key (${column}) references ${other} (id) ${late}`);
