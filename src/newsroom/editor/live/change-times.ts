/** When a draft changed last: by the person in this browser, and by others. */
import type * as Y from 'yjs';

/** By the clock of this browser; zero for never. */
export interface ChangedAt {
  /** The person's own words: when the newsroom confirmed the last of them, if it has. */
  readonly own: number;
  readonly others: number;
}

export interface ChangeTimes {
  changedAt(): ChangedAt;
  /** Says that the newsroom has everything. */
  confirmed(): void;
}

/** Watches the draft. What comes from elsewhere before the draft is there is nobody's change. */
export function watchChanges(doc: Y.Doc, isThere: () => boolean): ChangeTimes {
  let times: ChangedAt = { own: 0, others: 0 };
  doc.on('afterTransaction', ({ local, changed }: Y.Transaction) => {
    if (changed.size === 0) return;
    if (local) times = { ...times, own: Date.now() };
    else if (isThere()) times = { ...times, others: Date.now() };
  });
  return {
    changedAt: () => times,
    confirmed() {
      times = { ...times, own: Date.now() };
    },
  };
}
