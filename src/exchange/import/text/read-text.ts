/** Reading a page that was captured as text: rules about what a reader would recognise, since there is no markup to go by. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import type { IdSource } from '../../../core/ids.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { namesIn } from '../bylines.ts';
import { finding, type ImportedPage, type ReportLine } from '../imported-page.ts';
import type { ReadPageError } from '../page-error.ts';
import { readBody } from './body.ts';
import { captureLines, endsSentence, hasNoStops, widthOf } from './capture-lines.ts';
import { readHead } from './head.ts';

/** A place in capitals, or a place with an agency, before a dash at the start of the text. */
const datelineForm =
  /^((?:\p{Lu}[\p{Lu}\p{M}.'’-]*(?:[ ,]+|(?=\s*\()))+(?:\p{L}[\p{L}.]*\s?\d{1,2}\s*)?(?:\([^)]{2,30}\))?|\p{Lu}[\p{L}\p{M}.,'’ -]{1,40}\s\([^)]{2,30}\))\s*[—–-]\s+(?=\S)/u;

/** Reads a captured text. Refuses one in which no headline with a paragraph under it can be found (`no-article`). */
export function readText(text: string, { fileName, ids }: { fileName: string; ids: IdSource }): Result<ImportedPage, ReadPageError> {
  const head = readHead(captureLines(text));
  const captured = readBody(head.rest, ids);
  const { blocks, dateline } = withoutDateline(captured.blocks);
  if (head.headline === '' || !blocks.some(isText)) return fail({ code: 'no-article', path: fileName });
  const report: ReportLine[] = [...head.report, ...captured.report];
  const lineOf = (words: string): { text: string; line?: number } => {
    const line = head.rest.find(({ text: all }) => all.includes(words))?.line;
    return line === undefined ? { text: words } : { text: words, line };
  };
  if (dateline !== '') report.push(finding('recognised', 'dateline', lineOf(dateline)));
  const last = blocks.at(-1);
  if (
    last?.type.name === 'paragraph' &&
    !endsSentence(last.textContent) &&
    !hasNoStops(last.textContent) &&
    widthOf(last.textContent) > 60
  ) {
    report.push(finding('doubtful', 'end-missing', lineOf(last.textContent.slice(-80))));
  }
  const { language, section, kicker, headline, standfirst, byline, published } = head;
  const body = bodySchema.topNodeType.create(null, blocks);
  const words = { section, kicker, headline, standfirst, byline, authors: namesIn(byline), dateline };
  return ok({ kind: 'text', language, ...words, published, siteName: '', address: null, body, pictures: captured.pictures, report });
}

/** True for a block that carries a story: a paragraph of some length, or a list. */
function isText(block: Node): boolean {
  return (
    block.type.name === 'list' || (block.type.name === 'paragraph' && (widthOf(block.textContent) >= 60 || endsSentence(block.textContent)))
  );
}

function withoutDateline(blocks: readonly Node[]): { blocks: readonly Node[]; dateline: string } {
  const at = blocks.findIndex((block) => block.type.name === 'paragraph');
  const first = blocks[at];
  const found = first === undefined ? null : datelineForm.exec(first.textContent);
  if (first === undefined || found === null || found[0].length > 70) return { blocks, dateline: '' };
  const rest = first.type.create(first.attrs, first.content.cut(found[0].length));
  return { blocks: [...blocks.slice(0, at), rest, ...blocks.slice(at + 1)], dateline: (found[1] ?? '').trim().replace(/,$/u, '') };
}
