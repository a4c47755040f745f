/** How many suggestions in a live draft wait for somebody to accept or reject them. */
import * as Y from 'yjs';
import type { BlockId } from '../core/ids.ts';
import { bodyField } from './fields.ts';

/** The number of suggestions in the body; what was suggested in one go counts once. */
export function openSuggestions(doc: Y.Doc): number {
  const ids = new Set<string>();
  note(doc.getXmlFragment(bodyField), ids);
  return ids.size;
}

function note(parent: Y.XmlFragment, ids: Set<string>): void {
  for (const child of parent.toArray() as readonly unknown[]) {
    if (child instanceof Y.XmlText) for (const run of child.toDelta()) noteMarks(Object.entries(Object(run.attributes)), ids);
    else if (child instanceof Y.XmlElement) noteElement(child, ids);
  }
}

function noteElement(element: Y.XmlElement, ids: Set<string>): void {
  const { suggestion, marks }: Readonly<Record<string, unknown>> = element.getAttributes();
  noteId(suggestion, ids);
  if (Array.isArray(marks))
    noteMarks(
      marks.map((mark) => [String(Object(mark).type), Object(mark).attrs]),
      ids,
    );
  note(element, ids);
}

function noteMarks(marks: readonly (readonly [string, unknown])[], ids: Set<string>): void {
  for (const [key, value] of marks) if (/^(insertion|deletion)(--|$)/.test(key)) noteId(value, ids);
}

function noteId(suggestion: unknown, ids: Set<string>): void {
  const id: unknown = Object(suggestion).id;
  if (typeof id === 'string') ids.add(id);
}

/** The blocks in which somebody has suggested something that nobody has decided on yet: in their text, in what stands in it, or of themselves. */
export function blocksWithSuggestions(doc: Y.Doc): ReadonlySet<BlockId> {
  const blocks = new Set<BlockId>();
  for (const node of doc.getXmlFragment(bodyField).createTreeWalker(() => true)) {
    if (!(node instanceof Y.XmlElement)) continue;
    const id: unknown = node.getAttribute('id');
    const ids = new Set<string>();
    noteElement(node, ids);
    if (typeof id === 'string' && ids.size > 0) blocks.add(id as BlockId);
  }
  return blocks;
}
