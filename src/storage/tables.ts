/** The tables as Kysely sees them. What stands in them was checked at the border, so the columns have the core's types. */
import type { ColumnType, Generated } from 'kysely';
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Actor, ArticleState, RevisionReason } from '../core/article.ts';
import type { Change } from '../core/change.ts';
import type { PartOfSpeech, TermUse } from '../core/glossary/glossary.ts';
import type {
  ApiTokenId,
  ArticleId,
  ContributorId,
  DeskId,
  GlossaryEntryId,
  JobId,
  MachineDraftId,
  MachineServiceId,
  PersonId,
  PictureId,
  PublishingGroupId,
  RevisionId,
  SectionId,
  StoryId,
  TopicId,
} from '../core/ids.ts';
import type { CalendarDay, Instant, TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { MachineDraftState, MachineTextState } from '../core/machine/draft.ts';
import type { MachineServiceKind } from '../core/machine/service.ts';
import type { Grant } from '../core/permission.ts';
import type { Crop } from '../core/picture.ts';
import type { RedirectTarget } from '../core/redirect.ts';
import type { Section } from '../core/section.ts';
import type { Slug } from '../core/slug.ts';
import type { CommentTables } from './comment-storage.ts';
import type { CorrectionTable, CorrectionTaskTable, CorrectionTextTable } from './correction-tables.ts';
import type { MemoryTable } from './memory-table.ts';
import type { SecretLink } from './newsroom.ts';
import type { NoticeTables } from './notice-storage.ts';

/** A column that holds JSON text. */
type JsonText = string;

/** Every table by its name. */
export interface Tables extends NoticeTables, CommentTables {
  courant_migrations: { number: number; name: string };
  publications: PublicationTable;
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
  corrections: CorrectionTable;
  correction_texts: CorrectionTextTable;
  correction_tasks: CorrectionTaskTable;
  story_events: StoryEventTable;
  articles: ArticleTable;
  revisions: RevisionTable;
  publishing_groups: {
    id: PublishingGroupId;
    story_id: StoryId;
    created_at: Instant;
    scheduled_for: Instant | null;
    published_at: Instant | null;
    failure: string | null;
  };
  publishing_group_articles: { group_id: PublishingGroupId; article_id: ArticleId; revision_id: RevisionId; minor: JsonText | null };
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
  public_stale_segments: { article_id: ArticleId; segment: SegmentKey; since: Instant };
  public_article_pictures: { picture_id: PictureId; article_id: ArticleId };
  redirects: RedirectTable;
  changes: { number: number; at: Instant; kind: Change['kind']; details: JsonText };
  change_counters: { id: number; newest: number };
  people: PeopleTable;
  sign_in_sessions: SignInSessionTable;
  sign_in_accounts: SignInAccountTable;
  sign_in_verifications: { id: string; expires_at: SignInMoment };
  sign_in_rates: { id: string; last_request: number };
  two_factors: { id: string; person_id: PersonId };
  passkeys: { id: string; person_id: PersonId; name: string | null; created_at: SignInMoment | null };
  grants: { person_id: PersonId; position: number; role: Grant['role']; editions: JsonText; sections: JsonText };
  secret_links: SecretLinkTable;
  api_tokens: ApiTokenTable;
  desks: { id: DeskId; name: string; position: number };
  desk_counters: { id: number; newest: number; notices: number };
  claims: { story_id: StoryId; edition: LanguageTag; person_id: PersonId; claimed_at: Instant; deadline: Instant | null };
  draft_states: { article_id: ArticleId; through_number: number; newest_number: number; revised_number: number; state: Uint8Array };
  draft_updates: { article_id: ArticleId; number: number; at: Instant; person_id: PersonId | null; bytes: Uint8Array };
  jobs: JobTable;
  memory_entries: MemoryTable;
  memory_words: { word: number; size: number; entry: number };
  minor_changes: MinorChangeTable;
  glossary_entries: { id: GlossaryEntryId; note: string; changed_at: Instant; changed_by: string };
  glossary_terms: GlossaryTermTable;
  machine_services: MachineServiceTable;
  machine_usage: { service_id: MachineServiceId; month: string; characters: number; tokens: number };
  machine_drafts: MachineDraftTable;
  machine_texts: MachineTextTable;
  revision_pictures: { picture_id: PictureId; revision_id: RevisionId };
}

interface MachineServiceTable {
  id: MachineServiceId;
  kind: MachineServiceKind;
  name: string;
  address: string;
  service_key: string;
  model: string;
  glossary: string;
  monthly_limit: number | null;
  is_on: number;
  position: number;
}

interface MachineDraftTable {
  id: MachineDraftId;
  article_id: ArticleId;
  service_id: MachineServiceId;
  service_name: string;
  original_revision_id: RevisionId;
  ordered_at: Instant;
  ordered_by: string;
  state: MachineDraftState;
  failure: JsonText | null;
  characters: number;
  tokens: number;
  finished_at: Instant | null;
}

interface MachineTextTable {
  draft_id: MachineDraftId;
  position: number;
  segment: SegmentKey;
  read_as: Fingerprint;
  targets: JsonText;
  state: MachineTextState;
  content: JsonText | null;
  lost: number;
}

/** Only what the desk has of a person; the columns of passwords and the like belong to sign-in. */
interface PeopleTable {
  id: PersonId;
  name: string;
  email: string;
  email_verified: boolean | number;
  created_at: SignInMoment;
  updated_at: SignInMoment;
  two_factor_enabled: boolean | number | null;
  language: LanguageTag | null;
  suspended_at: Instant | null;
}

interface SignInSessionTable {
  id: string;
  token: string;
  person_id: PersonId;
  user_agent: string | null;
  created_at: SignInMoment;
  updated_at: SignInMoment;
  expires_at: SignInMoment;
}

interface SignInAccountTable {
  id: string;
  account_id: string;
  provider_id: string;
  person_id: PersonId;
  password: string | null;
  created_at: SignInMoment;
  updated_at: SignInMoment;
}

/** As the library for sign-in keeps moments: text in SQLite, a moment of the database in PostgreSQL. Both take ISO text. */
type SignInMoment = ColumnType<string | Date, string, string>;

interface SecretLinkTable {
  fingerprint: string;
  kind: SecretLink['kind'];
  details: JsonText;
  made_at: Instant;
  made_by_id: PersonId | null;
  expires_at: Instant;
  used_at: Instant | null;
}

interface ApiTokenTable {
  id: ApiTokenId;
  fingerprint: string;
  person_id: PersonId;
  name: string;
  scopes: JsonText;
  created_at: Instant;
  expires_at: Instant | null;
  last_used_at: Instant | null;
  revoked_at: Instant | null;
}

interface JobTable {
  id: JobId;
  kind: string;
  details: JsonText;
  /** 0: has its moment; 1: somebody waits for it; 2: nobody does. */
  urgency: number;
  created_at: Instant;
  due_at: Instant;
  attempts: number;
  claimed_by: string | null;
  claimed_until: Instant | null;
  done: number;
  total: number;
  finished_at: Instant | null;
  failure: string | null;
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
  added_at: Instant;
  /** Null until the words of an older Courant's picture were gathered. */
  search_words: string | null;
}

interface PublicationTable {
  id: number;
  name: string;
  base_url: string;
  time_zone: TimeZone;
  accent: string;
  same_as: JsonText;
  stale_notice_hours: number | null;
  tells_machine_help: 0 | 1;
}

interface StoryTable {
  id: StoryId;
  slugline: string;
  desk_id: DeskId | null;
  section_id: SectionId;
  original_id: ArticleId | null;
  embargo: Instant | null;
  created_at: Instant;
  first_published_at: Instant | null;
  spiked_at: Instant | null;
  /** The number of the story's newest change on the desk. */
  desk_number: Generated<number>;
  /** How many articles the story has. */
  article_count: Generated<number>;
  /** Null until the words of an older Courant's story were gathered. */
  search_words: string | null;
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

interface GlossaryTermTable {
  entry_id: GlossaryEntryId;
  position: number;
  language: LanguageTag;
  text: string;
  use: TermUse;
  part_of_speech: PartOfSpeech | null;
  note: string;
}

interface MinorChangeTable {
  article_id: ArticleId;
  segment: SegmentKey;
  before_reading: Fingerprint;
  after_reading: Fingerprint;
  made_at: Instant;
  made_by_kind: Actor['kind'];
  made_by_name: string;
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
  sent_back_at: Instant | null;
  sent_back_by_kind: Actor['kind'] | null;
  sent_back_by_name: string | null;
  sent_back_note: string | null;
  stale_segments: Generated<number>;
  stale_since: Instant | null;
  missing_segments: Generated<number>;
  unconfirmed_segments: Generated<number>;
  /** The story's own moment, by which the board is ordered. */
  story_created_at: Generated<Instant>;
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
