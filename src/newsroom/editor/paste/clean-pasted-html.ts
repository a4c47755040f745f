/** Pasted HTML, as word processors, mail programs and web pages give it, as clean blocks of a body. */
import { Fragment } from 'prosemirror-model';
import type { BlockId } from '../../../core/ids.ts';
import type { LanguageTag } from '../../../core/language.ts';
import { assembled } from './assemble.ts';
import { findNotes } from './notes.ts';
import { isOwnCopy } from './own-copies.ts';
import { bodySerializer } from './parse-rules.ts';
import { readBlocks } from './read-blocks.ts';
import { type LeftOutPicture, mainLanguage, type PastedPicture, type Reading } from './reading.ts';
import { readStyleSheet } from './styles.ts';

export interface CleaningOptions {
  /** The language of the article: phrases in others keep theirs. */
  readonly language: LanguageTag;
  /** Gives the blocks that pictures stand in their ids, so that they can be found again when the upload is done. */
  readonly newBlockId: () => BlockId;
}

export interface CleanedPaste {
  /** HTML in the shape of `parseRules`. */
  readonly html: string;
  /** Pictures whose bytes came along, in order; each has its figure in the text. */
  readonly pictures: readonly PastedPicture[];
  /** Pictures that lie elsewhere, of which nothing is in the text. */
  readonly leftOut: readonly LeftOutPicture[];
}

/**
 * Cleans the clipboard's HTML, given as a document of its own (`new DOMParser().parseFromString(withLooksAside(html), 'text/html')`), in which
 * nothing runs, loads or is applied. What the newsroom itself copied comes back as it is, with every attribute. Refuses nothing: what is not understood is
 * left out, its text kept.
 */
export function cleanPastedHtml(document: Document, { language, newBlockId }: CleaningOptions): CleanedPaste {
  if (isOwnCopy(document)) return { html: document.body.innerHTML, pictures: [], leftOut: [] };
  const stated = document.body.getAttribute('lang') ?? document.documentElement.getAttribute('lang') ?? '';
  const reading: Reading = {
    sheet: readStyleSheet(document),
    notes: findNotes(document),
    language,
    ownLanguage: mainLanguage(stated),
    newBlockId,
    pictures: [],
    leftOut: [],
    readElsewhere: new Set(),
  };
  const blocks = assembled(readBlocks(document.body, reading));
  const target = document.createElement('div');
  target.append(bodySerializer().serializeFragment(Fragment.from(blocks), { document }));
  return { html: target.innerHTML, pictures: reading.pictures, leftOut: reading.leftOut };
}
