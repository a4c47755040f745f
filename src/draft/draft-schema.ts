/**
 * The schema of a live draft's body: the body's own nodes and marks, and suggestions on top of them, which no revision and no reader has.
 *
 * Suggestions are our own. `@handlewithcare/prosemirror-suggest-changes` was looked at and does not fit: it notes suggested blocks as marks
 * of nodes, and y-tiptap keeps marks of text alone, so they would vanish on the way to the next person; it puts zero-width spaces into the
 * text; taking a suggestion back may take a neighbouring space with it; and its ids count up, so that two people make the same one at once.
 *
 * - Suggested text carries the mark `insertion` or `deletion`, each with `SuggestionAttributes`. Text may carry both.
 * - A suggested block has the attribute `suggestion`: of kind `insertion` (the whole block is new), `deletion` (the whole block is to go),
 *   `split` (only its beginning is new: without the suggestion its text goes on at the end of the block before it) or `join` (its beginning
 *   is to go: with the suggestion its text goes on there). Rows of tables have it too, cells have none.
 * - Inline nodes (`hardBreak`, `footnote`) have the attribute `marks`: their marks as JSON, because Yjs keeps no marks of nodes; null stands
 *   for none. The editor keeps it equal to the node's marks, and gives a node that comes from Yjs the marks that it says. An inline
 *   node is suggested by the marks in it.
 *
 * A revision is the draft without its suggestions: inserted text and blocks left out, deleted ones kept, splits joined again, joins not made.
 */
import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { bodySchema } from '../core/body/schema.ts';

/** The attributes of both marks, and of a block's suggestion: one id for all that was suggested in one go, who, and when as ISO text. */
export interface SuggestionAttributes {
  readonly id: string;
  /** The id of the person who suggests. */
  readonly by: string;
  readonly at: string;
}

/** What stands in a block's attribute `suggestion`; null there for a block that nobody suggested anything about. */
export interface BlockSuggestion extends SuggestionAttributes {
  readonly kind: 'insertion' | 'deletion' | 'split' | 'join';
}

const suggestionMark: MarkSpec = { attrs: { id: {}, by: { default: '' }, at: { default: '' } }, inclusive: false };

/** The schema in which a live draft is edited: every node and mark of `bodySchema` with its attributes, and suggestions. */
export const draftSchema = new Schema({
  nodes: Object.fromEntries(entriesOf<NodeSpec>(bodySchema.spec.nodes).map(([name, spec]) => [name, withSuggestions(name, spec)])),
  marks: {
    ...Object.fromEntries(entriesOf<MarkSpec>(bodySchema.spec.marks)),
    insertion: suggestionMark,
    deletion: suggestionMark,
  },
});

function withSuggestions(name: string, spec: NodeSpec): NodeSpec {
  if (name === 'text') return spec;
  if (spec.inline === true) return { ...spec, attrs: { ...spec.attrs, marks: { default: null } } };
  return name === 'tableRow' || (spec.attrs !== undefined && 'id' in spec.attrs && name !== 'tableCell')
    ? { ...spec, attrs: { ...spec.attrs, suggestion: { default: null } } }
    : spec;
}

function entriesOf<Spec>(specs: { forEach(each: (name: string, spec: Spec) => void): void }): readonly [string, Spec][] {
  const entries: [string, Spec][] = [];
  specs.forEach((name, spec) => {
    entries.push([name, spec]);
  });
  return entries;
}
