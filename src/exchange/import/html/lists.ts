/** Lists of a page. A list whose items are whole articles or pictures only lays out the page and is read through. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import { isElement, lineEnd, type PageElement, type PageNode } from './dom.ts';
import { type InlineContext, inlineContent } from './inline.ts';

interface ListContext extends InlineContext {
  readonly blocks: (inner: PageElement) => readonly Node[];
}

const { nodes } = bodySchema;
const heavy = 'h1,h2,h3,h4,h5,h6,table,blockquote,figure,img,iframe,video,pre,p + p';

/** The list as a block, or the blocks of its items where they are more than lines of a list. */
export function listOf(list: PageElement, context: ListContext): readonly Node[] {
  if (list.querySelector(heavy) !== null && !isList(list))
    return [...list.childNodes].filter(isElement).flatMap((item) => context.blocks(item));
  const items: Node[] = [];
  for (const child of list.childNodes) {
    if (!isElement(child)) continue;
    const isNested = child.localName === 'ul' || child.localName === 'ol';
    if (isNested) addTo(items, listOf(child, context), context);
    else items.push(...itemOf(child, context));
  }
  if (items.length === 0) return [];
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  const ordered = list.localName === 'ol';
  return [nodes.list.create({ id: context.ids.next<'block'>(), ordered, start: ordered && Number.isInteger(start) ? start : 1 }, items)];
}

/** True if at least some item is a plain line: then the list is one, and what is heavy in it is read as text. */
function isList(list: PageElement): boolean {
  const items = [...list.children];
  return items.length > 1 && items.filter((item) => item.querySelector(heavy) === null).length * 2 >= items.length;
}

function itemOf(item: PageElement, context: ListContext): readonly Node[] {
  const lines: PageNode[] = [];
  const nested: PageElement[] = [];
  for (const inner of item.querySelectorAll('ul,ol'))
    if (inner.parentElement?.closest('li,ul,ol') === item || inner.parentElement === item) nested.push(inner);
  for (const inner of nested) inner.remove();
  for (const block of [...item.querySelectorAll('p,div,dd,dt')]) block.append(lineEnd);
  lines.push(...item.childNodes);
  const inner = nested.flatMap((each) => listOf(each, context)).filter((node) => node.type === nodes.list);
  const content = inlineContent(lines, context);
  if (content.length === 0 && inner.length === 0) return [];
  const paragraph = nodes.paragraph.create({ id: context.ids.next<'block'>() }, content);
  const [first, ...more] = inner;
  const list = first === undefined ? [] : [nodes.list.create(first.attrs, [...first.children, ...more.flatMap((other) => other.children)])];
  return [nodes.listItem.create({ id: context.ids.next<'block'>() }, [paragraph, ...list])];
}

/** Puts a list that stands between items under the item before it. */
function addTo(items: Node[], lists: readonly Node[], context: ListContext): void {
  for (const list of lists) {
    const last =
      items.pop() ??
      nodes.listItem.create({ id: context.ids.next<'block'>() }, [nodes.paragraph.create({ id: context.ids.next<'block'>() })]);
    const own = last.children.filter((node) => node.type !== nodes.list);
    const before = last.children.find((node) => node.type === nodes.list);
    const merged = before === undefined ? list : nodes.list.create(before.attrs, [...before.children, ...list.children]);
    items.push(nodes.listItem.create(last.attrs, [...own, merged]));
  }
}
