/** The tables as Kysely sees them. What stands in them was checked at the border, so the columns have the core's types. */
import type { Generated } from 'kysely';
import type { Actor, ArticleState, RevisionReason } from '../core/article.ts';
import type { Change } from '../core/change.ts';
import type {
  ArticleId,
  ContributorId,
  CorrectionId,
  PictureId,
  PublishingGroupId,
  RevisionId,
  SectionId,
  StoryId,
  TopicId,
} from '../core/ids.ts';
import type { CalendarDay, Instant, TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Crop } from '../core/picture.ts';
import type { RedirectTarget } from '../core/redirect.ts';
import type { Section } from '../core/section.ts';
import type { Slug } from '../core/slug.ts';

/** A column that holds JSON text. */
type JsonText = string;

/** Every table by its name. */
export interface Tables {
  courant_migrations: { number: number; name: string };
  publications: { id: number; name: string; base_url: string; time_zone: TimeZone; accent: string; same_as: JsonText };
  editions: { tag: LanguageTag; name: string; tagline: string; position: number };
  sections: { id: SectionId; key: string; position: number; kind: Section['kind'] };
  section_names: { section_id: SectionId; edition: LanguageTag; name: string; slug: Slug };
  topics: { id: TopicId; key: string };
  topic_names: { topic_id: TopicId; edition: LanguageTag; name: string; slug: Slug };
  contributors: { id: ContributorId; slug: Slug; name: string };
  contributor_names: { contributor_id: ContributorId; edition: LanguageTag; name: string; about: string };
  pictures: PictureTable;
  picture_crops: Crop & { picture_id: PictureId; position: number };
  picture_words: { picture_id: PictureId; edition: LanguageTag; caption: string; alt_text: string };
  stories: StoryTable;
  story_topics: { story_id: StoryId; position: number; topic_id: TopicId };
  corrections: { id: CorrectionId; story_id: StoryId; made_at: Instant };
  correction_texts: { correction_id: CorrectionId; edition: LanguageTag; text: string; published_at: Instant };
  story_events: StoryEventTable;
  articles: ArticleTable;
  revisions: RevisionTable;
  publishing_groups: {
    id: PublishingGroupId;
    story_id: StoryId;
    created_at: Instant;
    scheduled_for: Instant | null;
    published_at: Instant | null;
  };
  publishing_group_articles: { group_id: PublishingGroupId; article_id: ArticleId };
  front_pins: { edition: LanguageTag; position: number; story_id: StoryId };
  imports: { source: string; story_id: StoryId; article_id: ArticleId; revision_id: RevisionId; imported_at: Instant };
  public_articles: PublicArticleTable;
  public_days: { edition: LanguageTag; day: CalendarDay; articles: number };
  public_article_topics: { edition: LanguageTag; topic_id: TopicId; first_published_at: Instant; article_id: ArticleId };
  public_article_contributors: {
    edition: LanguageTag;
    contributor_id: ContributorId;
    first_published_at: Instant;
    article_id: ArticleId;
  };
  public_article_pictures: { picture_id: PictureId; article_id: ArticleId };
  redirects: RedirectTable;
  changes: { number: number; at: Instant; kind: Change['kind']; details: JsonText };
  change_counters: { id: number; newest: number };
}

interface PictureTable {
  id: PictureId;
  fingerprint: string;
  file_name: string;
  width: number;
  height: number;
  focus_x: number;
  focus_y: number;
  creator: string;
  credit: string;
  copyright: string;
  place: string;
  taken_at: Instant | null;
  licence: string;
  licence_expires_at: Instant | null;
}

interface StoryTable {
  id: StoryId;
  slugline: string;
  section_id: SectionId;
  original_id: ArticleId | null;
  embargo: Instant | null;
  created_at: Instant;
  first_published_at: Instant | null;
  spiked_at: Instant | null;
}

interface StoryEventTable {
  number: Generated<number>;
  story_id: StoryId;
  article_id: ArticleId | null;
  at: Instant;
  by_kind: Actor['kind'];
  by_name: string;
  kind: string;
  details: JsonText;
}

interface ArticleTable {
  id: ArticleId;
  story_id: StoryId;
  edition: LanguageTag;
  translated_from_id: ArticleId | null;
  state: ArticleState;
  draft_id: RevisionId;
  published_id: RevisionId | null;
  day: CalendarDay | null;
  slug: Slug | null;
  first_published_at: Instant | null;
  updated_at: Instant | null;
  scheduled_for: Instant | null;
  taken_down_at: Instant | null;
  taken_down_reason: string | null;
}

interface RevisionTable {
  id: RevisionId;
  article_id: ArticleId;
  number: number;
  made_at: Instant;
  made_by_kind: Actor['kind'];
  made_by_name: string;
  reason: RevisionReason;
  rests_on_id: RevisionId | null;
  slug: Slug;
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  byline: JsonText;
  head: JsonText;
  search_title: string;
  search_description: string;
  social_title: string;
  lead_picture_id: PictureId | null;
  lead_caption: string | null;
  lead_alt_text: string | null;
  body_version: number;
  body: JsonText;
}

interface PublicArticleTable {
  article_id: ArticleId;
  story_id: StoryId;
  edition: LanguageTag;
  section_id: SectionId;
  day: CalendarDay;
  slug: Slug;
  first_published_at: Instant;
  updated_at: Instant;
  revision_id: RevisionId;
  is_public: 0 | 1;
  topic_ids: JsonText;
  contributor_ids: JsonText;
}

interface RedirectTable {
  from_address: string;
  kind: RedirectTarget['kind'];
  article_id: ArticleId | null;
  section_id: SectionId | null;
  topic_id: TopicId | null;
  contributor_id: ContributorId | null;
  edition: LanguageTag | null;
  address: string | null;
}
