import type { CallInput } from '../../api/call.ts';
import type { Cell } from './board-data.ts';

/** How somebody wants a translation to begin. */
export interface Beginning {
  /** The edition of the article that it is made from; null for the original. */
  readonly from: Cell['edition'] | null;
  readonly way: 'empty' | 'memory' | 'machine';
}

export const plainBeginning: Beginning = { from: null, way: 'empty' };

/** What the API is asked for. */
export function bodyOf(edition: Cell['edition'], { from, way }: Beginning): CallInput<'addTranslation'>['body'] {
  return { edition, takesOver: false, ...(from === null ? {} : { fromEdition: from }), ...(way === 'memory' ? { fromMemory: true } : {}) };
}
