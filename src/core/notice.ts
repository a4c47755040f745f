/**
 * Notices: what a person of the newsroom is told of articles that are the person's own.
 *
 * Another kind is a name in `noticeKinds`, a text `notices.<kind>` in each `src/newsroom/strings/notices/`, a line of the same name in each
 * `src/mail/texts/`, and a call of `notify` where it happens; the compiler names what is still missing.
 */
import type { PersonId, StoryId } from './ids.ts';
import { day, type Instant, later, minute } from './instant.ts';
import type { LanguageTag } from './language.ts';

/**
 * The original has left an article behind; it was sent back; somebody has taken it over; somebody has given it to the person; its deadline
 * comes near; a correction of its story is to be run in its edition too; it was taken from readers with the whole story.
 */
export const noticeKinds = [
  'became-stale',
  'sent-back',
  'taken-over',
  'assigned',
  'deadline-near',
  'correction-to-run',
  'story-taken-down',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** What a person is told of a story in an edition. There is one of each kind: told again, it is new again. */
export interface Notice {
  readonly personId: PersonId;
  readonly kind: NoticeKind;
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  readonly at: Instant;
  /** Who did it, by name; null where nobody did. */
  readonly by: string | null;
  /** Until when the work is wanted, where the notice speaks of it. */
  readonly deadline: Instant | null;
}

/** How a person gets notices by mail: gathered for a quarter of an hour, gathered for a day, or not at all. */
export const noticeMails = ['soon', 'daily', 'never'] as const;

export type NoticeMail = (typeof noticeMails)[number];

/** So long notices are gathered for one mail. */
const gatheringForMail = 15 * minute;

/** When a mail with a notice of now goes out; `mailedAt` is when the last one did. Null where none is wanted. */
export function mailDue(mail: NoticeMail, mailedAt: Instant | null, now: Instant): Instant | null {
  switch (mail) {
    case 'soon':
      return later(now, gatheringForMail);
    case 'daily':
      return later(now, Math.max(gatheringForMail, mailedAt === null ? 0 : mailedAt + day - now));
    case 'never':
      return null;
  }
}

/** How long before a deadline its person is told, at most; of a shorter time, half. */
const reminderBefore = 180 * minute;

/** When a person who has taken on something now is reminded of its deadline. */
export function reminderDue(deadline: Instant, now: Instant): Instant {
  return later(deadline, -Math.min(reminderBefore, Math.max(0, deadline - now) / 2));
}
