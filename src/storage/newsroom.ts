/** The part of the database that the newsroom alone sees: people, the desk, live drafts, comments, jobs. `storage.ts` joins it to the rest. */
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Actor, Article, ArticleState } from '../core/article.ts';
import type { Claim, Desk } from '../core/desk.ts';
import type {
  ApiTokenId,
  ArticleId,
  DeskId,
  JobId,
  PersonId,
  PictureId,
  PublishingGroupId,
  RevisionId,
  SectionId,
  StoryId,
} from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Permission } from '../core/permission.ts';
import type { Person } from '../core/person.ts';
import type { Picture } from '../core/picture.ts';
import type { Slug } from '../core/slug.ts';
import type { Story } from '../core/story.ts';

export interface PeopleReader {
  find(id: PersonId): Promise<Person | null>;
  findByEmail(email: string): Promise<Person | null>;
  /** Everybody, by name; the suspended too. */
  all(): Promise<readonly Person[]>;
  /** True from when somebody owns the publication. */
  hasOwner(): Promise<boolean>;
  /** A link by the SHA-256 of its secret, used and expired ones too. */
  secretLink(fingerprint: string): Promise<SecretLink | null>;
  /** The links of a kind that nobody has used and that have not expired, newest first. */
  openLinks(kind: SecretLink['kind'], now: Instant): Promise<readonly SecretLink[]>;
  apiToken(fingerprint: string): Promise<ApiToken | null>;
  /** Newest first. */
  apiTokens(personId: PersonId): Promise<readonly ApiToken[]>;
}

export interface PeopleWriter {
  /** Enters a person, or changes name, language, roles and suspension of one who exists. Passwords and passkeys are sign-in's. */
  save(person: Person): Promise<void>;
  saveSecretLink(link: SecretLink): Promise<void>;
  saveApiToken(token: ApiToken): Promise<void>;
}

/** An address that lets whoever knows it do one thing for a time. Only the fingerprint of its secret is kept. */
export interface SecretLink {
  readonly fingerprint: string;
  readonly kind: 'owner' | 'invitation' | 'password-reset' | 'new-address' | 'preview';
  readonly details: Readonly<Record<string, unknown>>;
  readonly madeAt: Instant;
  readonly madeById: PersonId | null;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

/** A machine's key to the API: it may do what its scopes name and its person may do. */
export interface ApiToken {
  readonly id: ApiTokenId;
  readonly fingerprint: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/** The board: stories by editions. */
export interface DeskReader {
  desks(): Promise<readonly Desk[]>;
  /** A page of the board, newest story first, in one reading. */
  board(query: BoardQuery): Promise<BoardPage>;
  /** The rows of these stories, those that a filter would leave out too; unknown ones are missing. */
  rows(ids: readonly StoryId[]): Promise<readonly BoardRow[]>;
  claim(storyId: StoryId, edition: LanguageTag): Promise<Claim | null>;
  claimsOf(storyId: StoryId): Promise<readonly Claim[]>;
  /** The number of the newest change on the desk; counts up in the order of commits. */
  newestNumber(): Promise<number>;
  /** The stories that changed after a number, at most `limit`, in the order of their numbers. */
  changedAfter(number: number, limit: number): Promise<readonly { readonly storyId: StoryId; readonly number: number }[]>;
  /** The groups of a story that are not public yet, the oldest first. */
  openGroups(storyId: StoryId): Promise<readonly PublishingGroup[]>;
  group(id: PublishingGroupId): Promise<PublishingGroup | null>;
  /** Articles to link to: of the edition first, then of others; in each those first that readers can see, the newest of them first. */
  articles(query: ArticleQuery): Promise<readonly FoundArticle[]>;
  /** The library: newest first. */
  pictures(query: PictureQuery): Promise<PicturePage>;
  /** Articles, public or not, whose newest revision shows the picture. */
  articlesWithPicture(id: PictureId): Promise<readonly Article[]>;
}

export interface DeskWriter {
  saveDesk(desk: Desk): Promise<void>;
  /** Its stories stay, without a desk. */
  removeDesk(id: DeskId): Promise<void>;
  saveClaim(claim: Claim): Promise<void>;
  removeClaim(storyId: StoryId, edition: LanguageTag): Promise<void>;
  saveGroup(group: PublishingGroup): Promise<void>;
  removeGroup(id: PublishingGroupId): Promise<void>;
  /** How the newest words of a translation stand against its original. */
  setSegmentCounts(articleId: ArticleId, counts: SegmentCounts): Promise<void>;
  /** Has everybody who looks at the story on the desk told after the commit. Every action that changes what a board shows calls it. */
  touch(storyId: StoryId): Promise<void>;
}

/** How many segments of a translation are waited for. */
export interface SegmentCounts {
  readonly stale: number;
  /** Segments of the original that it lacks. */
  readonly missing: number;
  /** What nobody confirmed, be it a person's or a machine's. */
  readonly unconfirmed: number;
  /** Since when something has been stale; null where nothing is. */
  readonly staleSince: Instant | null;
}

/** Articles of a story that go public together, at a moment; or, where there is none, each as soon as it is approved. */
export interface PublishingGroup {
  readonly id: PublishingGroupId;
  readonly storyId: StoryId;
  readonly articles: readonly GroupMember[];
  readonly createdAt: Instant;
  readonly scheduledFor: Instant | null;
  readonly publishedAt: Instant | null;
  /** The code of what refused the group at its moment; null where nothing did. */
  readonly failure: string | null;
}

/** An article with the words that go out: those that it had when the group was made. */
interface GroupMember {
  readonly articleId: ArticleId;
  readonly revisionId: RevisionId;
  /** Left out where nobody was asked: then changes of punctuation alone are minor. */
  readonly minor?: CalledMinor;
}

/** What an editor calls minor of the changes that go out: no other segment’s change is. */
export interface CalledMinor {
  readonly segments: readonly SegmentKey[];
  readonly by: Actor;
}

export interface BoardQuery {
  /** Only these sections may be read; null for all. */
  readonly readable: readonly SectionId[] | null;
  readonly deskId: DeskId | null;
  readonly sectionId: SectionId | null;
  /** Stories of which some cell is as one of these ask; left out, nothing is asked of cells. */
  readonly cells?: readonly CellWish[];
  /** Spiked stories instead of the others. */
  readonly spiked: boolean;
  /** Words that the slugline and the headlines of the drafts must contain between them, whatever the case and the accents. */
  readonly words: readonly string[];
  /** The newest story first; or the earliest deadline, and only of cells with a deadline. */
  readonly order: 'newest' | 'deadline';
  readonly after: BoardPosition | null;
  readonly limit: number;
}

export interface ArticleQuery extends Pick<BoardQuery, 'readable' | 'words' | 'limit'> {
  /** The edition whose articles come first. */
  readonly edition: LanguageTag;
}

/** An article that has a headline, is not taken down, and whose story is not spiked. */
export interface FoundArticle {
  readonly article: Article;
  /** The newest words. */
  readonly headline: string;
  readonly slug: Slug;
  readonly changedAt: Instant;
}

/** What is asked of a cell: all that is not null or false, of one and the same. */
export interface CellWish {
  /** States of its article; `none` where there is no article. */
  readonly states: readonly (ArticleState | 'none')[] | null;
  readonly editions: readonly LanguageTag[] | null;
  /** The sections that the story may stand in. */
  readonly sections: readonly SectionId[] | null;
  readonly isStale: boolean;
  readonly isCorrected: boolean;
  /** True for editions that have a correction of the story still to run. */
  readonly hasOpenCorrection: boolean;
  readonly isSentBack: boolean;
  /** Who has claimed it. */
  readonly claim: PersonId | 'somebody' | 'nobody' | null;
  /** Claimed until a moment, and still to be written, mended or brought up to date: whenever that is, or before another moment. */
  readonly due: 'ever' | { readonly before: Instant } | null;
}

/** Asks nothing of a cell. */
export const anyCell: CellWish = {
  states: null,
  editions: null,
  sections: null,
  isStale: false,
  isCorrected: false,
  hasOpenCorrection: false,
  isSentBack: false,
  claim: null,
  due: null,
};

/** Where a page of the board ended: at this story, which is ranked so by the board's order. */
export interface BoardPosition {
  readonly rank: number;
  readonly storyId: StoryId;
}

/** So many stories of a board are counted at most. */
export const mostCounted = 1000;

export interface BoardPage {
  readonly rows: readonly BoardRow[];
  /** Stories that match, on all pages; counted up to `mostCounted`. */
  readonly total: number;
  /** False where more match than were counted. */
  readonly isCounted: boolean;
  /** Where the next page begins; null on the last. */
  readonly next: BoardPosition | null;
}

export interface BoardRow {
  readonly story: Story;
  readonly cells: readonly BoardCell[];
}

/** An article of a story, or the claim to make one. An edition with neither has no cell. */
export interface BoardCell {
  readonly edition: LanguageTag;
  readonly article: Article | null;
  readonly headline: string | null;
  readonly claim: Claim | null;
  /** Who made the newest revision, and when. */
  readonly changedBy: string | null;
  readonly changedAt: Instant | null;
  readonly hasUnpublishedChanges: boolean;
  readonly staleSegments: number;
  readonly staleSince: Instant | null;
  /** Segments of the original that the newest words lack, and those of their own that nobody confirmed, a machine's among them. */
  readonly missingSegments: number;
  readonly unconfirmedSegments: number;
  /** Since when readers have had something here that the published original says otherwise. */
  readonly readersSince: Instant | null;
  readonly isCorrected: boolean;
  /** How many corrections of the story the edition has still to run. */
  readonly openCorrections: number;
  /** The code of what refused the article at its moment; null where nothing did, and once it was scheduled anew or the failure put aside. */
  readonly scheduleFailure: string | null;
}

export interface PictureQuery {
  /** Words that file name, credit, creator, place, captions and alt texts must contain between them, whatever the case and the accents. */
  readonly words: readonly string[];
  readonly after: { readonly addedAt: Instant; readonly pictureId: PictureId } | null;
  readonly limit: number;
}

export interface PicturePage {
  readonly pictures: readonly LibraryPicture[];
  readonly total: number;
  readonly next: PictureQuery['after'];
}

interface LibraryPicture {
  readonly picture: Picture;
  readonly addedAt: Instant;
}

/** Live drafts: the Yjs updates of an article in the order in which they were taken in. */
export interface DraftReader {
  /** Null while nobody has opened the article since its draft was begun. */
  find(articleId: ArticleId): Promise<StoredDraft | null>;
  /** The updates after a number, in order. */
  updatesAfter(articleId: ArticleId, number: number): Promise<readonly DraftUpdate[]>;
  /** The articles whose draft has updates that no revision holds yet. */
  withoutRevision(): Promise<readonly ArticleId[]>;
  /** At most `limit` articles whose draft has updates that a revision holds, and nobody has added one since a moment. */
  withSuperseded(untouchedSince: Instant, limit: number): Promise<readonly ArticleId[]>;
}

export interface DraftWriter {
  /** Begins the draft with its first state, unless there is one already; returns the one that is there. */
  begin(articleId: ArticleId, state: Uint8Array): Promise<StoredDraft>;
  /** Adds an update; returns its number. Refuses by throwing where the draft was not begun. */
  append(articleId: ArticleId, update: Omit<DraftUpdate, 'number'>): Promise<number>;
  /** Replaces the updates up to a number by the state that they lead to. */
  compact(articleId: ArticleId, state: Uint8Array, throughNumber: number): Promise<void>;
  /** Says that the article's newest revision holds everything up to a number. */
  setRevised(articleId: ArticleId, throughNumber: number): Promise<void>;
}

export interface StoredDraft {
  /** A Yjs state that holds every update up to `throughNumber`. */
  readonly state: Uint8Array;
  readonly throughNumber: number;
  readonly newestNumber: number;
  /** Everything up to here is in the article's newest revision. */
  readonly revisedNumber: number;
  /** The updates after `throughNumber`. */
  readonly updates: readonly DraftUpdate[];
}

export interface DraftUpdate {
  readonly number: number;
  readonly at: Instant;
  readonly personId: PersonId | null;
  readonly bytes: Uint8Array;
}

/** Work to be done later or behind the scenes. */
export interface Job {
  readonly id: JobId;
  /** `make-crops`, `publish-group`. */
  readonly kind: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly urgency: Urgency;
  readonly createdAt: Instant;
  readonly dueAt: Instant;
  /** How often it was begun. */
  readonly attempts: number;
  readonly done: number;
  readonly total: number;
  readonly finishedAt: Instant | null;
  /** Why it failed the last time; null if it did not. */
  readonly failure: string | null;
}

/** What has its moment, as a schedule; what somebody waits for; what nobody waits for, as work on many things at once. */
export type Urgency = 'moment' | 'awaited' | 'bulk';

export interface JobReader {
  find(id: JobId): Promise<Job | null>;
  /** The unfinished jobs of a kind, the oldest first. */
  unfinished(kind: string): Promise<readonly Job[]>;
  /** When the next job of these kinds can be taken: when it is due, or when the claim on it ends; null if there is none. */
  nextDue(kinds: readonly string[]): Promise<Instant | null>;
}

export interface JobWriter {
  /** Adds a job; one of the same id that is there stays as it is. */
  add(job: Job): Promise<void>;
  /**
   * Takes, until a moment, a job of these kinds that is due and that nobody holds, and counts the attempt; null if there is none. Of the most
   * urgent, or of all if the wish says so, it is the one that has been due for longest. A claim that is over holds nothing. Two processes
   * never get the same one.
   */
  claim(wish: JobWish): Promise<Job | null>;
  /**
   * Says how far a job is, when it is due again, or that it ended, and keeps or ends the claim. False, and nothing is changed, where the job
   * was begun once more since it was read: its claim was over and somebody else has taken it.
   */
  save(job: Job, claimedUntil: Instant | null): Promise<boolean>;
}

export interface JobWish {
  readonly kinds: readonly string[];
  /** Whether what has waited longest comes first, however little urgent it is. */
  readonly oldestFirst: boolean;
  readonly by: string;
  readonly now: Instant;
  readonly until: Instant;
}

/**
 * What is of no use some time after it expired, was used or was finished: sessions, challenges and counted attempts of sign-in, links, jobs.
 */
export type OldRows = 'sessions' | 'verifications' | 'rates' | 'used-links' | 'expired-links' | 'jobs' | 'notices';

export interface OldRowsWriter {
  /** Removes at most `limit` of these that were over before a moment; says how many. */
  forget(rows: OldRows, before: Instant, limit: number): Promise<number>;
}
