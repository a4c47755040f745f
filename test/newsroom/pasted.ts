/** Pasting as the editor does it, without a browser: cleaned, read with the rules of the schema, ids given to new blocks. */
import { parseHTML } from 'linkedom';
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../src/core/body/schema.ts';
import type { BlockId } from '../../src/core/ids.ts';
import type { LanguageTag } from '../../src/core/language.ts';
import { type CleanedPaste, cleanPastedHtml } from '../../src/newsroom/editor/paste/clean-pasted-html.ts';
import { withLooksAside } from '../../src/newsroom/editor/paste/looks-aside.ts';
import { bodyParser, bodySerializer } from '../../src/newsroom/editor/paste/parse-rules.ts';

/** What the clipboard's HTML becomes. */
export function cleaned(html: string, language = 'en'): CleanedPaste {
  let ids = 0;
  return cleanPastedHtml(documentOf(withLooksAside(html)), {
    language: language as LanguageTag,
    newBlockId: () => `figure-${++ids}` as BlockId,
  });
}

/** HTML as a document, whole even where the clipboard holds a part of one. */
export function documentOf(html: string): Document {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`).document;
}

/** The body that an empty article has after HTML was put into it. */
export function parsedBody(html: string): Node {
  return bodyParser(bodySchema).parse(documentOf(html).body);
}

/** A body as the clipboard carries it inside the newsroom. */
export function writtenBody(body: Node): string {
  const document = documentOf('');
  const target = document.createElement('div');
  target.append(bodySerializer().serializeFragment(body.content, { document }));
  return target.innerHTML;
}

/** A body as JSON in which every block without an id has got one. */
export function withIds(body: Node): unknown {
  let ids = 0;
  const visit = (node: Node): unknown => {
    const json = node.toJSON();
    const attrs = 'id' in node.attrs && node.attrs['id'] === '' ? { ...node.attrs, id: `new-${++ids}` } : node.attrs;
    return { ...json, attrs, ...(node.childCount > 0 ? { content: node.children.map(visit) } : {}) };
  };
  return visit(body);
}
