/** Whether what a person writes has reached the newsroom. */

/**
 * `opening` until the draft has arrived; `saved` when the newsroom has confirmed everything; `saving` while it has not; `offline` while it
 * cannot be reached; `refused` when the draft may not be opened.
 */
export type SaveState = 'opening' | 'saved' | 'saving' | 'offline' | 'refused';

export interface Connection {
  readonly isConnected: boolean;
  readonly isSynced: boolean;
  /** True from when the draft was there for the first time. */
  readonly wasSynced: boolean;
  /** Changes that the newsroom has not confirmed. */
  readonly unconfirmed: number;
  readonly isRefused: boolean;
}

export const noConnection: Connection = { isConnected: false, isSynced: false, wasSynced: false, unconfirmed: 0, isRefused: false };

/** What the connection means for the person. */
export function saveStateOf({ isConnected, isSynced, wasSynced, unconfirmed, isRefused }: Connection): SaveState {
  if (isRefused) return 'refused';
  if (!isConnected) return wasSynced ? 'offline' : 'opening';
  if (!isSynced) return wasSynced ? 'saving' : 'opening';
  return unconfirmed > 0 ? 'saving' : 'saved';
}
