/** Sends people what they were told, gathered in one mail. */
import { mailNotices, type SendNotices } from '../../actions/mail-notices.ts';
import { mailNoticesKind } from '../../actions/notify.ts';
import type { ActionParts } from '../../actions/parts.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Task } from '../task.ts';

interface MailingParts extends Pick<ActionParts, 'storage' | 'now'> {
  /** Null without a mail server: then nothing waits for one. */
  readonly send: SendNotices | null;
}

/** The task for the jobs that telling people adds. */
export function mailNoticesTask({ send, ...parts }: MailingParts): Task {
  return { kind: mailNoticesKind, lane: 'slow', run: ({ details }) => mailNotices(parts, String(details['personId']) as PersonId, send) };
}
