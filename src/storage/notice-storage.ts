/** Notices as the database keeps them. */
import type { ArticleId, PersonId, SectionId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Notice, NoticeKind, NoticeMail } from '../core/notice.ts';

/** Their tables. */
export interface NoticeTables {
  notices: NoticeTable;
  notice_mails: { person_id: PersonId; mail: NoticeMail; mailed_at: Instant | null };
}

interface NoticeTable {
  person_id: PersonId;
  kind: NoticeKind;
  story_id: StoryId;
  edition: LanguageTag;
  at: Instant;
  by_name: string | null;
  deadline: Instant | null;
  read_at: Instant | null;
  waits_for_mail: 0 | 1;
}

export interface NoticeReader {
  /** What a person is told, the newest first; only of stories of these sections that are not spiked, for the others are not the person's to read. */
  ofPerson(id: PersonId, query: NoticeQuery): Promise<NoticesFound>;
  /** How the person wants notices by mail, soon if nothing was said, and when the last such mail went out. */
  mailOf(id: PersonId): Promise<{ readonly mail: NoticeMail; readonly mailedAt: Instant | null }>;
  /** True while a notice waits for the next mail. */
  hasWaiting(id: PersonId): Promise<boolean>;
}

export interface NoticeWriter {
  /** Tells a person; a notice of the same kind about the same article becomes this one, and is new again. */
  add(notice: Notice, waitsForMail: boolean): Promise<void>;
  /** What came up to a moment is read, and needs no mail. */
  markRead(id: PersonId, until: Instant, now: Instant): Promise<void>;
  setMail(id: PersonId, mail: NoticeMail): Promise<void>;
  /** What came up to a moment and waited for a mail waits no more: it went out just then, or, with null, none is sent. */
  endWaiting(id: PersonId, until: Instant, mailedAt: Instant | null): Promise<void>;
}

export interface NoticeQuery {
  /** Null for all. */
  readonly readable: readonly SectionId[] | null;
  readonly limit: number;
  /** True for those alone that wait for the next mail and were not read meanwhile. */
  readonly forMail?: boolean;
}

export interface NoticesFound {
  readonly notices: readonly FoundNotice[];
  /** Unread ones, listed or not. */
  readonly unread: number;
}

interface FoundNotice extends Notice {
  readonly isRead: boolean;
  readonly slugline: string;
  /** Null where the edition has no article yet. */
  readonly articleId: ArticleId | null;
}
