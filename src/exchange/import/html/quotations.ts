/** Quotations of a page, with who said it; those that the page only repeats in large type are pull quotes. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import { nameOf, type PageElement, textOf } from './dom.ts';
import type { InlineContext } from './inline.ts';

const { nodes } = bodySchema;
const leadIn = /^(?:[—–―-]{1,2}|~)\s*/u;
const longestAttribution = 120;

/** The quotation as a block; what cannot stand in one (pictures, tables) follows it. */
export function quotationOf(
  element: PageElement,
  context: InlineContext,
  blocks: (inner: PageElement) => readonly Node[],
): readonly Node[] {
  const isPull = /pull-?quote/i.test(nameOf(element)) || element.closest('[class*="pullquote"],[class*="pull-quote"]') !== null;
  const given = takenAttribution(element);
  const inner = blocks(element).flatMap((node) => (node.type === nodes.quotation ? node.children : [node]));
  const paragraphs = inner.flatMap((node) => asParagraphs(node, context));
  const others = inner.filter((node) => asParagraphs(node, context).length === 0);
  if (paragraphs.length === 0) return others;
  const last = paragraphs.at(-1);
  const isSigned =
    given === '' &&
    paragraphs.length > 1 &&
    last !== undefined &&
    leadIn.test(last.textContent) &&
    last.textContent.length <= longestAttribution;
  const attribution = isSigned ? last.textContent.replace(leadIn, '') : given;
  const said = isSigned ? paragraphs.slice(0, -1) : paragraphs;
  const attributes = { id: context.ids.next<'block'>(), attribution };
  const [first] = said;
  if (isPull && said.length === 1 && first !== undefined) return [nodes.pullQuote.create(attributes, first.content), ...others];
  return [nodes.quotation.create(attributes, said), ...others];
}

/** Takes the source of a quotation, if it has an element of its own, out of it. */
function takenAttribution(element: PageElement): string {
  const own = [...element.querySelectorAll('footer,cite,figcaption')].at(-1);
  if (own === undefined) return '';
  const text = textOf(own);
  const isAtEnd = textOf(element).endsWith(text);
  if (text === '' || text.length > longestAttribution || !isAtEnd || text === textOf(element)) return '';
  own.remove();
  return text.replace(leadIn, '');
}

function asParagraphs(node: Node, context: InlineContext): readonly Node[] {
  if (node.type === nodes.paragraph) return [node];
  if (node.type === nodes.heading) return [nodes.paragraph.create({ id: context.ids.next<'block'>() }, node.content)];
  if (node.type === nodes.list) return node.children.flatMap((item) => item.children.flatMap((child) => asParagraphs(child, context)));
  return [];
}
