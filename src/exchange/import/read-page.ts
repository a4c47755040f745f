/** Reading a captured page, whatever it was captured as. */
import type { IdSource } from '../../core/ids.ts';
import { fail, type Result } from '../../core/result.ts';
import { decodePage } from './decode-page.ts';
import { readHtml } from './html/read-html.ts';
import type { ImportedPage } from './imported-page.ts';
import type { ReadPageError } from './page-error.ts';
import { readText } from './text/read-text.ts';
import { cutOff } from './whole-html.ts';

export interface PageSource {
  /** The name by which errors call the page. */
  readonly fileName: string;
  /** Where the page came from; links and pictures are resolved against it. */
  readonly url?: string;
  readonly ids: IdSource;
}

/**
 * Reads a page that was captured as text or saved as HTML. Refuses what is empty, binary, not UTF-8 (unless HTML declares its charset),
 * cut off, too complex to walk through, or without a story; each refusal says where.
 */
export function readPage(bytes: Uint8Array, { fileName, url, ids }: PageSource): Result<ImportedPage, ReadPageError> {
  const decoded = decodePage(bytes, fileName);
  if (!decoded.ok) return decoded;
  const { text, kind } = decoded.value;
  if (kind === 'text') return readText(text, { fileName, ids });
  const cut = cutOff(text);
  return cut === null ? readHtml({ html: text, fileName, url: url ?? null, ids }) : fail({ code: 'page-cut-off', path: fileName, ...cut });
}
