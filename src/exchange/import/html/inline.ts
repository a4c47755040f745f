/** Running text of markup as inline content of the body: marks, breaks, footnotes; white space as a browser shows it. */
import type { Mark, Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import type { IdSource } from '../../../core/ids.ts';
import { languageTag } from '../../../core/language.ts';
import { linkAddress } from './addresses.ts';
import { folded, isElement, lineEnd, type PageElement, type PageNode, textOf } from './dom.ts';

/** What the mapping of a page needs to know about the page. */
export interface InlineContext {
  readonly base: string | null;
  readonly ids: IdSource;
  /** The page's language, in lower case: text in it needs no mark. */
  readonly language: string;
  /** Footnotes by the id that references name. */
  readonly footnotes: ReadonlyMap<string, PageElement>;
}

type Piece = { readonly text: string; readonly marks: readonly Mark[]; readonly kept: boolean } | { readonly node: Node };

const { marks: markTypes, nodes } = bodySchema;

const markOf: Readonly<Record<string, Mark>> = {
  b: markTypes.strong.create(),
  strong: markTypes.strong.create(),
  i: markTypes.emphasis.create(),
  em: markTypes.emphasis.create(),
  cite: markTypes.emphasis.create(),
  dfn: markTypes.emphasis.create(),
  var: markTypes.emphasis.create(),
  sub: markTypes.subscript.create(),
  sup: markTypes.superscript.create(),
};

/** A sign that stands in a line of text; pages draw it as a small picture. */
const pictograph = /^\s*[\p{Extended_Pictographic}\p{Emoji_Component}]{1,12}\s*$/u;

const unseen = new Set([
  'script',
  'style',
  'svg',
  'template',
  'head',
  'meta',
  'link',
  'wbr',
  'source',
  'track',
  'param',
  'object',
  'canvas',
]);

/** The inline content of a run of nodes, trimmed, in lines of one paragraph each: two breaks in a row part paragraphs. */
export function inlineParagraphs(run: readonly PageNode[], context: InlineContext, keepsSpace = false): readonly (readonly Node[])[] {
  const pieces: Piece[] = [];
  for (const node of run) gather(node, [], { context, pieces, keepsSpace });
  const paragraphs: Node[][] = [[]];
  for (const node of joined(pieces)) {
    const last = paragraphs.at(-1) ?? [];
    if (node.type === nodes.hardBreak && last.at(-1)?.type === nodes.hardBreak && !keepsSpace) {
      last.pop();
      paragraphs.push([]);
    } else if (node.type !== nodes.hardBreak || last.length > 0) last.push(node);
  }
  return paragraphs.map(trimmedEnd).filter((paragraph) => paragraph.length > 0);
}

/** The same as one paragraph: where paragraphs would part stands a break. */
export function inlineContent(run: readonly PageNode[], context: InlineContext): readonly Node[] {
  return inlineParagraphs(run, context).flatMap((paragraph, at) => (at === 0 ? paragraph : [nodes.hardBreak.create(), ...paragraph]));
}

interface Gathering {
  readonly context: InlineContext;
  readonly pieces: Piece[];
  readonly keepsSpace: boolean;
}

function gather(node: PageNode, marks: readonly Mark[], gathering: Gathering): void {
  const { pieces, keepsSpace } = gathering;
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    if (text === lineEnd) pieces.push({ node: nodes.hardBreak.create() });
    else if (!keepsSpace) pieces.push({ text: folded(text), marks, kept: false });
    else {
      text.split('\n').forEach((line, at) => {
        if (at > 0) pieces.push({ node: nodes.hardBreak.create() });
        if (line !== '') pieces.push({ text: line.replaceAll('\t', '  '), marks, kept: true });
      });
    }
    return;
  }
  if (!isElement(node) || unseen.has(node.localName)) return;
  if (node.localName === 'br') return void pieces.push({ node: nodes.hardBreak.create() });
  if (node.localName === 'img') {
    const alt = node.getAttribute('alt') ?? '';
    return void (pictograph.test(alt) && pieces.push({ text: alt.trim(), marks, kept: false }));
  }
  const note = footnoteAt(node, gathering.context);
  if (note !== null) return void pieces.push({ node: note });
  const isQuote = node.localName === 'q';
  if (isQuote) pieces.push({ text: '“', marks, kept: false });
  const inner = marksOf(node, marks, gathering.context);
  for (const child of node.childNodes) gather(child, inner, { ...gathering, keepsSpace: keepsSpace || node.localName === 'pre' });
  if (isQuote) pieces.push({ text: '”', marks, kept: false });
}

function marksOf(element: PageElement, marks: readonly Mark[], context: InlineContext): readonly Mark[] {
  let result = marks;
  const own = markOf[element.localName];
  if (own !== undefined) result = own.addToSet(result);
  if (element.localName === 'a') {
    const href = linkAddress(element.getAttribute('href'), context.base);
    if (href !== null) result = markTypes.link.create({ href }).addToSet(result);
  }
  const tag = languageTag((element.getAttribute('lang') ?? '').trim().replaceAll('_', '-'));
  if (tag.ok && !sameLanguage(tag.value, context.language)) result = markTypes.language.create({ tag: tag.value }).addToSet(result);
  return result;
}

/** Foreign phrases are in another language, not in another country's form of the page's own. */
function sameLanguage(tag: string, pageLanguage: string): boolean {
  const own = tag.toLowerCase();
  return own === 'und' || own === 'zxx' || pageLanguage === '' || own.split('-')[0] === pageLanguage.split('-')[0];
}

/** The note itself in place of a raised number that refers to it. */
function footnoteAt(element: PageElement, context: InlineContext): Node | null {
  if (element.localName !== 'sup' && element.localName !== 'a') return null;
  const link = element.localName === 'a' ? element : element.querySelector('a[href^="#"]');
  const target = context.footnotes.get((link?.getAttribute('href') ?? '').slice(1));
  if (target === undefined || !/^[[(]?[\d*†‡]{1,3}[\])]?$/u.test(textOf(element))) return null;
  const text = textOf(target)
    .replace(/^[[(]?\d{1,3}[\]).]?\s+/u, '')
    .replace(/\s*(?:[↩↑^⏎]\ufe0e?\ufe0f?)+\s*$/u, '');
  return text === '' ? null : nodes.footnote.create({ id: context.ids.next<'block'>() }, bodySchema.text(text));
}

/** Pieces as nodes: spaces beside spaces, breaks and ends are gone. */
function joined(pieces: readonly Piece[]): Node[] {
  const result: Node[] = [];
  let afterSpace = true;
  for (const piece of pieces) {
    if ('node' in piece) {
      const isBreak = piece.node.type === nodes.hardBreak;
      if (isBreak) dropTrailingSpace(result);
      result.push(piece.node);
      afterSpace = isBreak;
      continue;
    }
    const text = piece.kept ? piece.text : afterSpace ? piece.text.replace(/^ +/, '') : piece.text;
    if (text === '') continue;
    afterSpace = !piece.kept && text.endsWith(' ');
    const last = result.at(-1);
    const node = bodySchema.text(text, piece.marks);
    if (last?.isText === true && last.sameMarkup(node))
      result[result.length - 1] = bodySchema.text(`${last.text ?? ''}${text}`, piece.marks);
    else result.push(node);
  }
  return result;
}

function trimmedEnd(paragraph: readonly Node[]): readonly Node[] {
  const result = [...paragraph];
  while (result.at(-1)?.type === nodes.hardBreak) result.pop();
  dropTrailingSpace(result);
  return result.some((node) => node.type === nodes.footnote || /\S/u.test(node.text ?? '')) ? result : [];
}

function dropTrailingSpace(result: Node[]): void {
  for (let last = result.at(-1); last?.isText === true; last = result.at(-1)) {
    const text = (last.text ?? '').replace(/ +$/, '');
    if (text === last.text) return;
    result.pop();
    if (text !== '') return void result.push(bodySchema.text(text, last.marks));
  }
}
