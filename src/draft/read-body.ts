/** Reading the body out of a live draft: always a body that the border would let in, whatever the draft holds; the draft is not touched. */
import { Fragment, Mark, type Node } from 'prosemirror-model';
import * as Y from 'yjs';
import { isAttributeValue, isSafeAddress } from '../core/body/check.ts';
import { type Body, bodySchema } from '../core/body/schema.ts';
import type { BlockId } from '../core/ids.ts';
import { languageTag } from '../core/language.ts';

/** How deep blocks may stand in blocks. */
export const deepest = 60;

/**
 * The body without its suggestions. What the schema does not know or allow is left out, as editors leave it out; a block without an id,
 * or with one that stands before it already, gets a new one; a body without any block gets an empty paragraph.
 */
export function readBody(fragment: Y.XmlFragment, newBlockId: () => BlockId): Body {
  const blocks = readChildren(fragment, 0).filter(({ type }) => type.isInGroup('block'));
  const body = bodySchema.nodes.doc.create(null, blocks.length > 0 ? blocks : [bodySchema.nodes.paragraph.create()]);
  return withIds(body, { taken: new Set(), newBlockId });
}

function readChildren(parent: Y.XmlFragment, depth: number): readonly Node[] {
  if (depth > deepest) return [];
  const nodes: Node[] = [];
  for (const child of parent.toArray() as readonly unknown[]) {
    if (child instanceof Y.XmlText) nodes.push(...readText(child));
    else if (child instanceof Y.XmlElement) readElement(child, depth, nodes);
  }
  return nodes;
}

/** Adds the element's node to those before it, unless a suggestion or the schema leaves it out. */
function readElement(element: Y.XmlElement, depth: number, before: Node[]): void {
  const attributes: Readonly<Record<string, unknown>> = element.getAttributes();
  const suggestion = fieldsOf(attributes['suggestion'])['kind'];
  const marks = jsonMarks(attributes['marks']);
  if (suggestion === 'insertion' || marks === null) return;
  const node = nodeOf(element.nodeName, attributes, readChildren(element, depth + 1));
  if (node === null) return;
  const last = before.at(-1);
  const joined = suggestion === 'split' && last !== undefined ? joinedBlocks(last, node) : null;
  if (joined === null) before.push(node.isInline ? node.mark(marks) : node);
  else before.splice(-1, 1, joined);
}

function nodeOf(name: string, given: Readonly<Record<string, unknown>>, children: readonly Node[]): Node | null {
  const type = Object.hasOwn(bodySchema.nodes, name) ? bodySchema.nodes[name as keyof typeof bodySchema.nodes] : undefined;
  if (type === undefined || type.isText || type === bodySchema.topNodeType) return null;
  const attributes = Object.fromEntries(
    Object.keys(type.spec.attrs ?? {})
      .filter((key) => given[key] !== undefined && (key === 'id' ? typeof given[key] === 'string' : isAttributeValue(key, given[key])))
      .map((key) => [key, cleanValue(given[key])]),
  );
  if (name === 'embed' && !isSafeAddress(String(attributes['address'] ?? ''))) return null;
  const content = Fragment.fromArray([...children]);
  return type.validContent(content) ? type.create(attributes, content) : null;
}

/** The block before with the text of a block that is only split off by a suggestion; null where the two do not fit. */
function joinedBlocks(before: Node, after: Node): Node | null {
  if (before.isTextblock && after.isTextblock) {
    const content = before.content.append(after.content);
    return before.type.validContent(content) ? before.copy(content) : null;
  }
  const [first, text] = [before.firstChild, after.firstChild];
  if (before.type.name !== 'listItem' || after.type !== before.type || before.childCount !== 1 || first === null || text === null)
    return null;
  return before.copy(Fragment.fromArray([first.copy(first.content.append(text.content)), ...after.children.slice(1)]));
}

function readText(text: Y.XmlText): readonly Node[] {
  const runs: readonly { insert?: unknown; attributes?: Readonly<Record<string, unknown>> }[] = text.toDelta();
  return runs.flatMap(({ insert, attributes = {} }) => {
    const words = typeof insert === 'string' ? cleanText(insert) : '';
    const marks = marksOf(Object.entries(attributes));
    return words === '' || marks === null ? [] : [bodySchema.text(words, marks)];
  });
}

/** The marks that an inline node says it has; null if it is itself only suggested. */
function jsonMarks(json: unknown): readonly Mark[] | null {
  if (!Array.isArray(json)) return Mark.none;
  return marksOf(json.map(fieldsOf).map(({ type, attrs }) => [String(type), attrs]));
}

/** Named marks as the body's; null if a suggested insertion is among them. */
function marksOf(named: readonly (readonly [string, unknown])[]): readonly Mark[] | null {
  let marks: readonly Mark[] = Mark.none;
  for (const [key, value] of named) {
    const name = key.replace(/--[a-zA-Z0-9+/=]{8}$/, '');
    if (name === 'insertion') return null;
    marks = markOf(name, fieldsOf(value))?.addToSet(marks) ?? marks;
  }
  return marks;
}

function markOf(name: string, attributes: Readonly<Record<string, unknown>>): Mark | null {
  switch (name) {
    case 'link': {
      const { href } = attributes;
      return typeof href === 'string' && isSafeAddress(href) ? bodySchema.marks.link.create({ href: href.toWellFormed() }) : null;
    }
    case 'language': {
      const tag = typeof attributes['tag'] === 'string' ? languageTag(attributes['tag']) : null;
      return tag?.ok === true ? bodySchema.marks.language.create({ tag: attributes['tag'] }) : null;
    }
    case 'strong':
    case 'emphasis':
    case 'subscript':
    case 'superscript':
      return bodySchema.marks[name].create();
    default:
      return null;
  }
}

interface Ids {
  readonly taken: Set<string>;
  newBlockId(): BlockId;
}

function withIds(node: Node, ids: Ids): Node {
  if (node.isText) return node;
  let attributes = node.attrs;
  if ('id' in attributes) {
    const id: string = attributes['id'];
    if (id === '' || ids.taken.has(id)) attributes = { ...attributes, id: ids.newBlockId() };
    ids.taken.add(attributes['id']);
  }
  const children = node.children.map((child) => withIds(child, ids));
  const isSame = attributes === node.attrs && children.every((child, at) => child === node.child(at));
  return isSame ? node : node.type.create(attributes, children, node.marks);
}

/** Text that every database takes: no half characters, no zeros. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  return Array.isArray(value) ? value.map(cleanValue) : value;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
