/** What was read, put together: lines become lists, quoted paragraphs quotations, and headings get the levels that articles have. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import type { ListLine, Made } from './reading.ts';

const { nodes } = bodySchema;

/** The level of a document's title: above every heading. */
export const titleLevel = 0;

/** The blocks of a body. */
export function assembled(made: readonly Made[]): readonly Node[] {
  const levelOf = levels(made);
  const blocks: Node[] = [];
  for (let at = 0; at < made.length; ) {
    const one = made[at] as Made;
    let end = at + 1;
    if (one.kind === 'line') {
      while (made[end]?.kind === 'line') end++;
      blocks.push(...listsOf(made.slice(at, end).filter((line) => line.kind === 'line')));
    } else if (one.kind === 'quote') {
      const isSame = (other: Made | undefined): boolean => other?.kind === 'quote' && other.key === one.key;
      while (isSame(made[end])) end++;
      const paragraphs = made.slice(at, end).map((quoted) => nodes.paragraph.create(null, contentOf([quoted])));
      blocks.push(nodes.quotation.create({ attribution: one.attribution }, paragraphs));
    } else if (one.kind === 'heading') blocks.push(nodes.heading.create({ level: levelOf(one.level) }, one.content));
    else blocks.push(one.kind === 'text' ? nodes.paragraph.create(null, one.content) : one.node);
    at = end;
  }
  return blocks;
}

/** The running text of what was read, its blocks parted by breaks, for a place that holds text alone. */
export function contentOf(made: readonly Made[]): readonly Node[] {
  const texts = made.flatMap((one) => (one.kind === 'block' ? [] : [one.content]));
  return texts.flatMap((content, at) => (at === 0 ? content : [nodes.hardBreak.create(), ...content]));
}

/** What running text cannot hold: pictures and tables. */
export function blocksBeside(made: readonly Made[]): readonly Made[] {
  return made.filter((one) => one.kind === 'block' && one.node.type !== nodes.divider);
}

/** Headings keep their distances, as far as articles have levels; a single first heading above all others is the title and counts for none. */
function levels(made: readonly Made[]): (level: number) => 2 | 3 {
  const used = made.flatMap((one) => (one.kind === 'heading' && one.level !== titleLevel ? [one.level] : []));
  const first = made[0];
  const hasTitle = first?.kind === 'heading' && used.length > 1 && first.level === 1 && used.filter((level) => level === 1).length === 1;
  const top = Math.min(2, ...used.slice(hasTitle ? 1 : 0));
  return (level) => (level <= top ? 2 : 3);
}

/** Lines that follow each other as lists: another key or kind at the outermost level begins another list. */
function listsOf(lines: readonly ListLine[]): readonly Node[] {
  const base = Math.min(...lines.map(({ level }) => level));
  const groups: ListLine[][] = [];
  for (const line of lines) {
    const first = groups.at(-1)?.[0];
    const isSame = first !== undefined && (line.level > base || (line.key === first.key && line.ordered === first.ordered));
    if (isSame) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => listOf(group));
}

/** One list; its first line is an item of it however deep it says to lie, and deeper lines after an item are that item's list. */
function listOf(lines: readonly ListLine[]): Node {
  const level = Math.min(...lines.map((line) => line.level));
  const items: Node[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while ((lines[end]?.level ?? 0) > level) end++;
    const paragraph = nodes.paragraph.create(null, lines[at]?.content);
    items.push(nodes.listItem.create(null, end - at > 1 ? [paragraph, listOf(lines.slice(at + 1, end))] : paragraph));
    at = end;
  }
  const [first] = lines;
  const ordered = first?.ordered === true;
  return nodes.list.create({ ordered, start: ordered ? first.start : 1 }, items);
}
