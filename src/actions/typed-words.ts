/** The newest words of articles for judging translations, with what somebody is typing at this moment. */
import type { IdSource } from '../core/ids.ts';
import type { Reader } from '../storage/storage.ts';
import type { FindNewest } from './judge-translations.ts';
import { readDraft } from './read-draft.ts';

/** Finds the newest words as they are now, typed ones too. */
export function typedWords(parts: { readonly ids: IdSource }, reader: Reader): FindNewest {
  return async ({ id }) => await readDraft(parts, reader, id);
}
