/** What the addresses of history and preview say behind the question mark. Whatever is not understood is left out. */

interface HistorySearch {
  /** The revision in sight; left out, the newest words. */
  after?: number;
  /** What it is compared with; left out, the revision before. */
  before?: number;
}

interface PreviewSearch {
  show?: 'draft' | 'scheduled' | 'public';
  /** A revision to show instead. */
  revision?: number;
  width?: 'telephone' | 'desk';
}

type Search = Readonly<Record<string, unknown>>;

/** The choice on the history screen. */
export function readHistorySearch({ after, before }: Search): HistorySearch {
  return { ...(isNumber(after) && { after }), ...(isNumber(before) && { before }) };
}

/** The choice on the preview screen. */
export function readPreviewSearch({ show, revision, width }: Search): PreviewSearch {
  return {
    ...((show === 'draft' || show === 'scheduled' || show === 'public') && { show }),
    ...(isNumber(revision) && { revision }),
    ...((width === 'telephone' || width === 'desk') && { width }),
  };
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
