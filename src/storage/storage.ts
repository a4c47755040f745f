/**
 * The database as the rest of the program sees it. Everything is read through a `Reader` (one consistent state) and written
 * through a `Writer`, which exists only inside a transaction: all of it happens, or none.
 */
import type { Kysely } from 'kysely';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Actor, Article, ArticlePlace, Revision } from '../core/article.ts';
import type { Change, ChangeRecord, PublicFacts } from '../core/change.ts';
import type { Contributor } from '../core/contributor.ts';
import type { Correction } from '../core/correction.ts';
import type { Edition } from '../core/edition.ts';
import type { Front } from '../core/front.ts';
import type { ArticleId, ContributorId, PictureId, RevisionId, SectionId, StoryId, TopicId } from '../core/ids.ts';
import type { CalendarDay, CalendarMonth, Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Picture, PictureWords } from '../core/picture.ts';
import type { Publication } from '../core/publication.ts';
import type { Redirect } from '../core/redirect.ts';
import type { Section, Topic } from '../core/section.ts';
import type { Slug } from '../core/slug.ts';
import type { Story } from '../core/story.ts';
import type { AccountReader, AccountWriter } from './account-storage.ts';
import type { CommentReader, CommentWriter } from './comment-storage.ts';
import type { CorrectionReader } from './correction-storage.ts';
import type { GlossaryReader, GlossaryWriter } from './glossary-storage.ts';
import type { MachineReader, MachineWriter } from './machine-storage.ts';
import type { MemoryReader, MemoryWriter } from './memory-storage.ts';
import type { MinorChangeReader, MinorChangeWriter } from './minor-change-storage.ts';
import type {
  DeskReader,
  DeskWriter,
  DraftReader,
  DraftWriter,
  JobReader,
  JobWriter,
  OldRowsWriter,
  PeopleReader,
  PeopleWriter,
} from './newsroom.ts';
import type { NoticeReader, NoticeWriter } from './notice-storage.ts';

export interface Storage {
  /** Runs `work` on one unchanging state of the database. */
  read<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value>;
  /**
   * Runs `work` in a transaction: committed when it returns, undone when it throws. What it reads in order to change it, nobody else
   * changes meanwhile. It must have no effect outside the database, because PostgreSQL may run it again when another one was first, and it must
   * not begin another transaction (throws). Two articles that want one address: the second is refused with `address-taken`.
   * Things are written before what names them (edition, section, story), except that a story, its articles and their revisions
   * may be written in any order.
   */
  transact<Value>(work: (writer: Writer) => Promise<Value>): Promise<Value>;
  /** Calls back soon after a change record was committed, by this process or by another one; returns the function that ends it. */
  onChange(listener: () => void): () => void;
  /**
   * Calls back soon after something that the newsroom shows was committed, by this process or by another one: a story was touched, a draft
   * was begun, grew or was revised, a comment was made, a job was added or moved on. Who listens looks at what it shows. Returns the
   * function that ends it.
   */
  onDeskChange(listener: () => void): () => void;
  /** The tables of sign-in, for the library that keeps them. Used inside `transact` it throws: it would wait for that for ever. */
  readonly signIn: SignInDatabase;
  /**
   * Looks through the whole database for damage, which takes as long as reading it, and refuses a damaged one with `database-damaged`.
   * A database on a PostgreSQL server is the server's to look after.
   */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** What better-auth takes as its database. */
export interface SignInDatabase {
  readonly db: Kysely<unknown>;
  readonly type: 'sqlite' | 'postgres';
}

export interface Reader {
  readonly publication: PublicationReader;
  readonly stories: StoryReader;
  readonly corrections: CorrectionReader;
  readonly articles: ArticleReader;
  readonly pictures: PictureReader;
  readonly published: PublishedReader;
  readonly changes: ChangeReader;
  readonly imports: ImportReader;
  readonly people: PeopleReader;
  readonly accounts: AccountReader;
  readonly desk: DeskReader;
  readonly drafts: DraftReader;
  readonly comments: CommentReader;
  readonly jobs: JobReader;
  readonly notices: NoticeReader;
  readonly machine: MachineReader;
  readonly memory: MemoryReader;
  readonly minorChanges: MinorChangeReader;
  readonly glossary: GlossaryReader;
}

export interface Writer {
  readonly publication: PublicationReader & PublicationWriter;
  readonly stories: StoryReader & StoryWriter;
  readonly corrections: CorrectionReader;
  readonly articles: ArticleReader & ArticleWriter;
  readonly pictures: PictureReader & PictureWriter;
  readonly published: PublishedReader & PublishedWriter;
  readonly changes: ChangeReader & ChangeWriter;
  readonly imports: ImportReader & ImportWriter;
  readonly people: PeopleReader & PeopleWriter;
  readonly accounts: AccountReader & AccountWriter;
  readonly desk: DeskReader & DeskWriter;
  readonly drafts: DraftReader & DraftWriter;
  readonly comments: CommentReader & CommentWriter;
  readonly jobs: JobReader & JobWriter;
  readonly notices: NoticeReader & NoticeWriter;
  readonly machine: MachineReader & MachineWriter;
  readonly memory: MemoryReader & MemoryWriter;
  readonly minorChanges: MinorChangeReader & MinorChangeWriter;
  readonly glossary: GlossaryReader & GlossaryWriter;
  readonly oldRows: OldRowsWriter;
}

/** The paper's fixtures: editions, sections, topics, contributors, fronts. Few, read whole. */
export interface PublicationReader {
  /** Null before `courant init`. */
  find(): Promise<Publication | null>;
  editions(): Promise<readonly Edition[]>;
  sections(): Promise<readonly Section[]>;
  topics(): Promise<readonly Topic[]>;
  contributors(): Promise<readonly Contributor[]>;
  front(edition: LanguageTag): Promise<Front>;
}

export interface PublicationWriter {
  save(publication: Publication): Promise<void>;
  saveEdition(edition: Edition): Promise<void>;
  saveSection(section: Section): Promise<void>;
  saveTopic(topic: Topic): Promise<void>;
  saveContributor(contributor: Contributor): Promise<void>;
  saveFront(front: Front): Promise<void>;
}

export interface StoryReader {
  find(id: StoryId): Promise<Story | null>;
  corrections(id: StoryId): Promise<readonly Correction[]>;
  /** The corrections of several stories, by story and in the order in which they were made. */
  correctionsOf(ids: readonly StoryId[]): Promise<readonly Correction[]>;
  /** What happened to the story, oldest first. */
  events(id: StoryId): Promise<readonly StoryEvent[]>;
}

export interface StoryWriter {
  save(story: Story): Promise<void>;
  saveCorrection(correction: Correction): Promise<void>;
  addEvent(event: StoryEvent): Promise<void>;
}

/** A line of a story's log. */
export interface StoryEvent {
  readonly storyId: StoryId;
  readonly articleId: ArticleId | null;
  readonly at: Instant;
  readonly by: Actor;
  /** What happened, as a stable code: `article-published`, `machine-draft-set-aside`. */
  readonly kind: string;
  readonly details: Readonly<Record<string, string>>;
}

export interface ArticleReader {
  find(id: ArticleId): Promise<Article | null>;
  ofStory(id: StoryId): Promise<readonly Article[]>;
  revision(id: RevisionId): Promise<Revision | null>;
  /** The revisions of an article, newest first: all, or a range of them. */
  revisions(id: ArticleId, range?: RevisionRange): Promise<readonly Revision[]>;
}

/** At most `limit` revisions, beginning with the newest whose number is below `before`; with the newest of all if that is null. */
export interface RevisionRange {
  readonly before: number | null;
  readonly limit: number;
}

export interface ArticleWriter {
  save(article: Article): Promise<void>;
  /** Adds a revision; one that exists already is never changed (throws). */
  addRevision(revision: Revision): Promise<void>;
}

export interface PictureReader {
  find(id: PictureId): Promise<Picture | null>;
  /** In the order of the ids; unknown ones are left out. */
  findAll(ids: readonly PictureId[]): Promise<readonly Picture[]>;
  findByFingerprint(fingerprint: string): Promise<Picture | null>;
}

export interface PictureWriter {
  /** Enters a picture as added at a moment, or changes one that is there: then it stays added when it was. */
  save(picture: Picture, at: Instant): Promise<void>;
  saveWords(id: PictureId, edition: LanguageTag, words: PictureWords): Promise<void>;
}

/** What readers can see, and nothing else. Kept in step by `publishArticle` and its like, in their transactions. */
export interface PublishedReader {
  article(id: ArticleId): Promise<PublishedRecord | null>;
  /** The public articles of a story, in the order of the editions. */
  ofStory(id: StoryId): Promise<readonly PublishedRecord[]>;
  /**
   * The segments of these public articles whose published words render something that the published original says otherwise now, and since
   * when; by article and segment, in code-point order. An article that is not public has none.
   */
  staleSegments(ids: readonly ArticleId[]): Promise<readonly StaleSegment[]>;
  /** Newest first; never more than `limit`. */
  newest(list: PublishedList, limit: number): Promise<readonly PublishedHead[]>;
  /** The newest public heads of these stories in an edition, in the order of `ids`. */
  ofStories(ids: readonly StoryId[], edition: LanguageTag): Promise<readonly PublishedHead[]>;
  /** The originals of these stories that are public, in the order of ids. */
  originalsOf(ids: readonly StoryId[]): Promise<readonly PublishedIdentity[]>;
  /** The other public articles of the story of which this one is the original, in the order of ids; none if it is not the original. */
  translationsOf(originalId: ArticleId): Promise<readonly PublishedIdentity[]>;
  /** Of a calendar day, newest first; never more than `limit`. */
  ofDay(edition: LanguageTag, day: CalendarDay, limit: number): Promise<readonly PublishedHead[]>;
  /** Of a calendar month, newest first. */
  ofMonth(edition: LanguageTag, month: CalendarMonth): Promise<readonly PublishedPlace[]>;
  /** The editions, in their order, that have a public article of a topic or by a contributor. */
  editionsOf(subject: { readonly topicId: TopicId } | { readonly contributorId: ContributorId }): Promise<readonly LanguageTag[]>;
  /** First published at or after a moment, newest first; never more than `limit`. */
  since(edition: LanguageTag, moment: Instant, limit: number): Promise<readonly PublishedHead[]>;
  /** Days and months that have a public article, newest first, with their numbers. */
  days(edition: LanguageTag): Promise<readonly DayTotal[]>;
  /** The days of one month that have a public article, newest first, and the nearest months before and after it that have one. */
  month(edition: LanguageTag, month: CalendarMonth): Promise<MonthTotals>;
  /** The topics and contributors that have a public article in an edition, in the order of ids. One probe each, never a scan. */
  subjects(edition: LanguageTag): Promise<{ readonly topicIds: readonly TopicId[]; readonly contributorIds: readonly ContributorId[] }>;
  /** The public or taken-down article at an address. */
  at(edition: LanguageTag, day: CalendarDay, slug: Slug): Promise<ArticleId | null>;
  /** Public articles that name the contributor or show the picture. */
  ofContributor(id: ContributorId): Promise<readonly PublishedIdentity[]>;
  withPicture(id: PictureId): Promise<readonly PublishedIdentity[]>;
  /**
   * All public and taken-down articles after `after` in the order of ids, at most `limit`: for going through everything. The facts of
   * a taken-down article are those that it had last.
   */
  all(after: ArticleId | null, limit: number): Promise<readonly PublishedIdentity[]>;
  redirectsTo(articleId: ArticleId): Promise<readonly string[]>;
  /** The addresses of redirects that begin with a path, which ends with a slash; the path itself too. */
  redirectsBelow(path: string): Promise<readonly string[]>;
  redirect(from: string): Promise<Redirect | null>;
  /** Redirects that lead elsewhere than to an article. */
  otherRedirects(): Promise<readonly Redirect[]>;
}

export type PublishedList =
  | { readonly edition: LanguageTag }
  | { readonly edition: LanguageTag; readonly sectionId: SectionId }
  | { readonly edition: LanguageTag; readonly topicId: TopicId }
  | { readonly edition: LanguageTag; readonly contributorId: ContributorId };

/** A segment in which readers have what the original does not say any more. */
export interface StaleSegment {
  readonly articleId: ArticleId;
  readonly segment: SegmentKey;
  readonly since: Instant;
}

export interface PublishedIdentity {
  readonly articleId: ArticleId;
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  readonly facts: PublicFacts;
}

export interface DayTotal {
  readonly day: CalendarDay;
  readonly articles: number;
}

export interface MonthTotals {
  readonly days: readonly DayTotal[];
  readonly earlier: CalendarMonth | null;
  readonly later: CalendarMonth | null;
}

/** Where a public article stands and when readers were last given other text: all that a sitemap says of it. */
export interface PublishedPlace {
  readonly place: ArticlePlace;
  readonly updatedAt: Instant;
}

/** What a list shows of an article. */
export interface PublishedHead {
  readonly article: Article;
  readonly revisionId: RevisionId;
  readonly facts: PublicFacts;
  readonly head: Omit<Revision['content'], 'body'>;
}

/** A public article whole, with its story. */
export interface PublishedRecord {
  readonly article: Article;
  readonly revision: Revision;
  readonly facts: PublicFacts;
  readonly story: Story;
}

export interface PublishedWriter {
  /** Enters the article's public facts, or takes them out (`null`). A taken-down article keeps its address. */
  set(article: Article, facts: PublicFacts | null, pictureIds: readonly PictureId[]): Promise<void>;
  /** Replaces the article's stale segments. Taking an article out empties them by itself. */
  setStaleSegments(id: ArticleId, segments: ReadonlyMap<SegmentKey, Instant>): Promise<void>;
  saveRedirect(redirect: Redirect): Promise<void>;
  removeRedirect(from: string): Promise<void>;
}

export interface ChangeReader {
  /** The records after a number, in order, at most `limit`. */
  after(number: number, limit: number): Promise<readonly ChangeRecord[]>;
  newestNumber(): Promise<number>;
}

export interface ChangeWriter {
  /** Says what this transaction changes for readers. Numbers follow the order of commits without a gap. */
  add(at: Instant, change: Change): Promise<void>;
}

/** What was imported from where, so that the same source makes no second story. */
export interface ImportReader {
  find(source: string): Promise<ImportRecord | null>;
}

export interface ImportWriter {
  save(record: ImportRecord): Promise<void>;
}

export interface ImportRecord {
  /** Names the source for good: kind and fingerprint or address. */
  readonly source: string;
  readonly storyId: StoryId;
  readonly articleId: ArticleId;
  /** The revision that the import wrote last: anything newer was written by somebody else. */
  readonly revisionId: RevisionId;
  readonly importedAt: Instant;
}
