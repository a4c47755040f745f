/** Whether what a person writes has reached the newsroom. */
import type { DraftFault } from '../../../draft/check-draft.ts';

/**
 * `opening` until the draft has arrived; `saved` when the newsroom has confirmed everything; `saving` while it has not; `offline` while it
 * cannot be reached; `refused` when the draft may not be opened; `closed` when the newsroom has ended it here, so that nothing more is saved.
 */
export type SaveState = 'opening' | 'saved' | 'saving' | 'offline' | 'refused' | 'closed';

/**
 * Why a draft ends while it is open: the newsroom cannot take what was written here; the draft would be larger than it takes; the person may
 * not read it any more, or it is gone; the person is signed out, and goes on after signing in again.
 */
export type DraftEnding = 'unfit' | 'too-large' | 'gone' | 'signed-out';

const endings: Readonly<Record<DraftFault['code'] | 'draft-too-large' | 'not-found' | 'signed-out', DraftEnding>> = {
  'draft-not-of-schema': 'unfit',
  'draft-too-deep': 'unfit',
  'update-unreadable': 'unfit',
  'update-too-early': 'unfit',
  'draft-too-large': 'too-large',
  'not-found': 'gone',
  'signed-out': 'signed-out',
};

/** What the reason with which a connection is closed means for the draft; null where the connection comes back by itself. */
export function endingOf(reason: string): DraftEnding | null {
  return Object.hasOwn(endings, reason) ? endings[reason as keyof typeof endings] : null;
}

export interface Connection {
  readonly isConnected: boolean;
  readonly isSynced: boolean;
  /** True from when the draft was there for the first time. */
  readonly wasSynced: boolean;
  /** Changes that the newsroom has not confirmed. */
  readonly unconfirmed: number;
  readonly isRefused: boolean;
  readonly ending: DraftEnding | null;
}

export const noConnection: Connection = {
  isConnected: false,
  isSynced: false,
  wasSynced: false,
  unconfirmed: 0,
  isRefused: false,
  ending: null,
};

/** What the connection means for the person. */
export function saveStateOf({ isConnected, isSynced, wasSynced, unconfirmed, isRefused, ending }: Connection): SaveState {
  if (isRefused) return 'refused';
  if (ending !== null && wasSynced) return 'closed';
  if (!isConnected) return wasSynced ? 'offline' : 'opening';
  if (!isSynced) return wasSynced ? 'saving' : 'opening';
  return unconfirmed > 0 ? 'saving' : 'saved';
}
