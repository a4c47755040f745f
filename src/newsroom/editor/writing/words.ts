/** Nodes and marks of the editor's own schema by name. TipTap builds it from `draftSchema`, so every one of them is there. */
import type { MarkType, NodeType, Schema } from '@tiptap/pm/model';
import type { BlockName, MarkName } from '../../../core/body/schema.ts';

export function nodeType(schema: Schema, name: BlockName | 'doc' | 'tableRow' | 'hardBreak'): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`the editor's schema has no node ${name}`);
  return type;
}

export function markType(schema: Schema, name: MarkName | 'insertion' | 'deletion'): MarkType {
  const type = schema.marks[name];
  if (type === undefined) throw new Error(`the editor's schema has no mark ${name}`);
  return type;
}
