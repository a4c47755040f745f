/** Writing into a live draft from outside of an editor: imports, restored revisions and machine drafts take the same way as typing. */
import { updateYFragment } from '@tiptap/y-tiptap';
import type { Node } from 'prosemirror-model';
import * as Y from 'yjs';
import type { ArticleContent } from '../core/article.ts';
import { blocksOf } from '../core/body/blocks.ts';
import { attributesOf, type BlockAttributes, type Body } from '../core/body/schema.ts';
import type { BlockId } from '../core/ids.ts';
import { bodyFault } from './check-draft.ts';
import { draftSchema } from './draft-schema.ts';
import { bodyField, detailKeys, detailsField, type TextField, textFields } from './fields.ts';

/** The first state of a draft: one that holds this content. An article without a headline waits with its slug for the headline. */
export function draftOf(content: ArticleContent): Uint8Array {
  const doc = new Y.Doc();
  writeContent(doc, content);
  if (content.headline === '') writeText(doc.getText('slug'), '');
  return Y.encodeStateAsUpdate(doc);
}

/**
 * Makes the draft hold this content, with open suggestions gone, by changing only what differs: what others type meanwhile into the rest stays.
 * Returns the update that does so, or null if nothing was different.
 */
export function writeContent(doc: Y.Doc, content: ArticleContent): Uint8Array | null {
  return changeDraft(doc, () => {
    const words = content.leadPicture?.words;
    const texts: Readonly<Record<TextField, string>> = {
      ...content,
      leadCaption: words?.caption ?? '',
      leadAltText: words?.altText ?? '',
    };
    for (const field of textFields) writeText(doc.getText(field), texts[field]);
    const details = doc.getMap(detailsField);
    writeDetail(details, detailKeys.byline, content.byline);
    writeDetail(details, detailKeys.leadPicture, content.leadPicture?.pictureId ?? null);
    writeDetail(details, detailKeys.head, content.head);
    const fragment = doc.getXmlFragment(bodyField);
    if (bodyFault(doc) !== null) fragment.delete(0, fragment.length);
    updateYFragment(doc, fragment, draftBody(content.body), { mapping: new Map(), isOMark: new Map() });
  });
}

/**
 * Makes the draft say of its segments what this content says that they rest on and who wrote them, and changes nothing else: text that
 * somebody types into at the same moment stays, and so do suggestions. Returns the update, or null if nothing was different.
 */
export function writeRests(doc: Y.Doc, { head, body }: ArticleContent): Uint8Array | null {
  const rests = new Map<unknown, BlockAttributes>(blocksOf(body).map(({ id, node }) => [id, attributesOf(node)]));
  return changeDraft(doc, () => {
    writeDetail(doc.getMap(detailsField), detailKeys.head, head);
    for (const node of doc.getXmlFragment(bodyField).createTreeWalker(() => true)) {
      const rest = node instanceof Y.XmlElement ? rests.get(node.getAttribute('id')) : undefined;
      if (rest !== undefined) writeRest(node as RestingElement, rest);
    }
  });
}

type RestingElement = Y.XmlElement<Record<string, string | readonly string[]>>;

/** What a block says that says nothing. */
const noRest = { from: [], seen: [], by: 'person' } as const;

function writeRest(element: RestingElement, rest: BlockAttributes): void {
  for (const name of ['from', 'seen', 'by'] as const) {
    const present = element.getAttribute(name) ?? noRest[name];
    if (JSON.stringify(present) !== JSON.stringify(rest[name])) element.setAttribute(name, rest[name]);
  }
}

/** Gives ids to the draft's blocks that have none, or one that another block before has. Returns the update, or null if all have theirs. */
export function mendBlockIds(doc: Y.Doc, newBlockId: () => BlockId): Uint8Array | null {
  const taken = new Set<string>();
  return changeDraft(doc, () => {
    for (const node of doc.getXmlFragment(bodyField).createTreeWalker(() => true)) {
      if (!(node instanceof Y.XmlElement) || !hasId(node.nodeName)) continue;
      const id: unknown = node.getAttribute('id');
      const kept = typeof id === 'string' && id !== '' && !taken.has(id) ? id : newBlockId();
      if (kept !== id) node.setAttribute('id', kept);
      taken.add(kept);
    }
  });
}

/** Changes a draft in one go; returns the update that says how, or null if nothing changed. */
export function changeDraft(doc: Y.Doc, change: () => void): Uint8Array | null {
  let made: Uint8Array | null = null;
  const keep = (update: Uint8Array) => {
    made = update;
  };
  doc.on('update', keep);
  try {
    doc.transact(change);
  } finally {
    doc.off('update', keep);
  }
  return made;
}

function hasId(name: string): boolean {
  return 'id' in (draftSchema.nodes[name]?.spec.attrs ?? {});
}

/** The body in the draft's schema: inline nodes say their marks in an attribute. */
function draftBody(body: Body): Node {
  return draftSchema.nodeFromJSON(draftJson(body));
}

/** A node of a body in the words of the draft’s schema, as JSON. */
export function draftJson(node: Node): object {
  if (node.isText) return node.toJSON();
  const marks = node.isInline && node.marks.length > 0 ? { marks: node.marks.map((mark) => mark.toJSON()) } : {};
  return { type: node.type.name, attrs: { ...node.attrs, ...marks }, content: node.children.map(draftJson) };
}

/** Makes a text read like this by changing only what differs. */
export function writeText(text: Y.Text, wanted: string): void {
  const present = text.toString();
  if (present === wanted) return;
  if (text.length !== present.length) {
    text.delete(0, text.length);
    text.insert(0, wanted);
    return;
  }
  const shorter = Math.min(present.length, wanted.length);
  let start = 0;
  while (start < shorter && present[start] === wanted[start]) start++;
  if (isInsidePair(present, start) || isInsidePair(wanted, start)) start--;
  let end = 0;
  while (end < shorter - start && present.at(-1 - end) === wanted.at(-1 - end)) end++;
  if (isInsidePair(present, present.length - end) || isInsidePair(wanted, wanted.length - end)) end--;
  text.delete(start, present.length - end - start);
  text.insert(start, wanted.slice(start, wanted.length - end));
}

/** True between the two halves of a character. */
function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0 && at < text.length;
}

/** Sets a detail, unless it is that already. */
export function writeDetail(details: Y.Map<unknown>, key: string, value: unknown): void {
  if (JSON.stringify(details.get(key)) !== JSON.stringify(value)) details.set(key, value);
}
