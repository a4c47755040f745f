/** Articles and revisions between their rows and the core's values. Bodies have columns of their own, so lists need not load them. */
import type { Selectable } from 'kysely';
import { readHeadSegments } from '../core/alignment/head-segments.ts';
import type { Article, Revision } from '../core/article.ts';
import { readStoredBody } from '../core/body/migrate.ts';
import { bodyVersion } from '../core/body/schema.ts';
import { StorageError } from './errors.ts';
import type { Tables } from './tables.ts';

/** What only the board shows, and along what it is read. */
type BoardColumn = 'stale_segments' | 'stale_since' | 'missing_segments' | 'unconfirmed_segments' | 'story_created_at';
type ArticleColumns = Omit<Selectable<Tables['articles']>, BoardColumn>;
type RevisionColumns = Selectable<Tables['revisions']>;

/** The columns of an article under names that clash with no other table's. */
export const articleColumns = [
  'articles.id as article_id',
  'articles.story_id as article_story_id',
  'articles.edition as article_edition',
  'articles.translated_from_id as article_translated_from_id',
  'articles.state as article_state',
  'articles.draft_id as article_draft_id',
  'articles.published_id as article_published_id',
  'articles.day as article_day',
  'articles.slug as article_slug',
  'articles.first_published_at as article_first_published_at',
  'articles.updated_at as article_updated_at',
  'articles.scheduled_for as article_scheduled_for',
  'articles.taken_down_at as article_taken_down_at',
  'articles.taken_down_reason as article_taken_down_reason',
  'articles.sent_back_at as article_sent_back_at',
  'articles.sent_back_by_kind as article_sent_back_by_kind',
  'articles.sent_back_by_name as article_sent_back_by_name',
  'articles.sent_back_note as article_sent_back_note',
] as const;

/** A row of `articleColumns`. */
export type ArticleRow = {
  readonly [Column in keyof ArticleColumns as Column extends 'id' ? 'article_id' : `article_${Column}`]: ArticleColumns[Column];
};

/** What a list needs of a revision: everything but the body, and who made it when. */
export const headColumns = [
  'revisions.id as revision_id',
  'revisions.slug as revision_slug',
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'byline',
  'head',
  'search_title',
  'search_description',
  'social_title',
  'lead_picture_id',
  'lead_caption',
  'lead_alt_text',
] as const;

/** What a whole revision has besides. */
export const bodyColumns = [
  'revisions.article_id as revision_article_id',
  'revisions.number as revision_number',
  'made_at',
  'made_by_kind',
  'made_by_name',
  'reason',
  'rests_on_id',
  'body_version',
  'body',
] as const;

type HeadColumn =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'dateline'
  | 'byline'
  | 'head'
  | 'search_title'
  | 'search_description'
  | 'social_title'
  | 'lead_picture_id'
  | 'lead_caption'
  | 'lead_alt_text';
type BodyColumn = 'made_at' | 'made_by_kind' | 'made_by_name' | 'reason' | 'rests_on_id' | 'body_version' | 'body';

/** A row of `headColumns`. */
export type HeadRow = Readonly<Pick<RevisionColumns, HeadColumn>> & {
  readonly revision_id: RevisionColumns['id'];
  readonly revision_slug: RevisionColumns['slug'];
};

/** A row of `headColumns` and `bodyColumns`. */
export type RevisionRow = HeadRow &
  Readonly<Pick<RevisionColumns, BodyColumn>> & {
    readonly revision_article_id: RevisionColumns['article_id'];
    readonly revision_number: number;
  };

/** The article of a row. */
export function articleOf(row: ArticleRow): Article {
  const { article_day: day, article_slug: slug, article_taken_down_at: takenDownAt } = row;
  return {
    id: row.article_id,
    storyId: row.article_story_id,
    edition: row.article_edition,
    translatedFromId: row.article_translated_from_id,
    state: row.article_state,
    draftId: row.article_draft_id,
    publishedId: row.article_published_id,
    place: day === null || slug === null ? null : { day, slug },
    firstPublishedAt: row.article_first_published_at,
    updatedAt: row.article_updated_at,
    scheduledFor: row.article_scheduled_for,
    takenDown: takenDownAt === null ? null : { at: takenDownAt, reason: row.article_taken_down_reason ?? '' },
    sentBack: sentBackOf(row),
  };
}

function sentBackOf(row: ArticleRow): Article['sentBack'] {
  const { article_sent_back_at: at, article_sent_back_by_kind: kind, article_sent_back_by_name: name, article_sent_back_note: note } = row;
  return at === null ? null : { at, by: { kind: kind ?? 'person', name: name ?? '' }, note: note ?? '' };
}

/** An article's columns, but the id. */
export function articleValues(article: Article): Omit<ArticleColumns, 'id'> {
  return {
    story_id: article.storyId,
    edition: article.edition,
    translated_from_id: article.translatedFromId,
    state: article.state,
    draft_id: article.draftId,
    published_id: article.publishedId,
    day: article.place?.day ?? null,
    slug: article.place?.slug ?? null,
    first_published_at: article.firstPublishedAt,
    updated_at: article.updatedAt,
    scheduled_for: article.scheduledFor,
    taken_down_at: article.takenDown?.at ?? null,
    taken_down_reason: article.takenDown?.reason ?? null,
    sent_back_at: article.sentBack?.at ?? null,
    sent_back_by_kind: article.sentBack?.by.kind ?? null,
    sent_back_by_name: article.sentBack?.by.name ?? null,
    sent_back_note: article.sentBack?.note ?? null,
  };
}

/** The words of a row, but the body. */
export function headOf(row: HeadRow): Omit<Revision['content'], 'body'> {
  const { lead_picture_id: pictureId, lead_caption: caption, lead_alt_text: altText } = row;
  return {
    slug: row.revision_slug,
    kicker: row.kicker,
    headline: row.headline,
    standfirst: row.standfirst,
    dateline: row.dateline,
    byline: JSON.parse(row.byline),
    head: readHeadSegments(JSON.parse(row.head)),
    searchTitle: row.search_title,
    searchDescription: row.search_description,
    socialTitle: row.social_title,
    leadPicture: pictureId === null ? null : { pictureId, words: { caption: caption ?? '', altText: altText ?? '' } },
  };
}

/** The whole revision. Refuses one whose body a newer Courant wrote with `body-newer`. */
export function revisionOf(row: RevisionRow): Revision {
  const body = readStoredBody(JSON.parse(row.body), row.body_version);
  if (!body.ok) {
    const { version, known } = body.error;
    const text = `Revision ${row.revision_id} was written by a newer Courant: its body has version ${version}, this Courant knows ${known}. Start the newer Courant.`;
    throw new StorageError('body-newer', text);
  }
  return {
    id: row.revision_id,
    articleId: row.revision_article_id,
    number: row.revision_number,
    madeAt: row.made_at,
    madeBy: { kind: row.made_by_kind, name: row.made_by_name },
    reason: row.reason,
    restsOnId: row.rests_on_id,
    content: { ...headOf(row), body: body.value },
  };
}

/** A revision's columns; its body is stored under the present version. */
export function revisionValues({ content, ...revision }: Revision): RevisionColumns {
  return {
    id: revision.id,
    article_id: revision.articleId,
    number: revision.number,
    made_at: revision.madeAt,
    made_by_kind: revision.madeBy.kind,
    made_by_name: revision.madeBy.name,
    reason: revision.reason,
    rests_on_id: revision.restsOnId,
    slug: content.slug,
    kicker: content.kicker,
    headline: content.headline,
    standfirst: content.standfirst,
    dateline: content.dateline,
    byline: JSON.stringify(content.byline),
    head: JSON.stringify(content.head),
    search_title: content.searchTitle,
    search_description: content.searchDescription,
    social_title: content.socialTitle,
    lead_picture_id: content.leadPicture?.pictureId ?? null,
    lead_caption: content.leadPicture?.words.caption ?? null,
    lead_alt_text: content.leadPicture?.words.altText ?? null,
    body_version: bodyVersion,
    body: JSON.stringify(content.body.toJSON()),
  };
}
