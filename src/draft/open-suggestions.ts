/** How many suggestions in a live draft wait for somebody to accept or reject them. */
import * as Y from 'yjs';
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
    else if (child instanceof Y.XmlElement) {
      const { suggestion, marks }: Readonly<Record<string, unknown>> = child.getAttributes();
      noteId(suggestion, ids);
      if (Array.isArray(marks))
        noteMarks(
          marks.map((mark) => [String(Object(mark).type), Object(mark).attrs]),
          ids,
        );
      note(child, ids);
    }
  }
}

function noteMarks(marks: readonly (readonly [string, unknown])[], ids: Set<string>): void {
  for (const [key, value] of marks) if (/^(insertion|deletion)(--|$)/.test(key)) noteId(value, ids);
}

function noteId(suggestion: unknown, ids: Set<string>): void {
  const id: unknown = Object(suggestion).id;
  if (typeof id === 'string') ids.add(id);
}
