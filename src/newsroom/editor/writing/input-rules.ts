/** What is typed as signs and becomes a block or a mark, as people know it from other editors. */
import { type InputRule, inputRules, InputRule as Rule, wrappingInputRule } from '@tiptap/pm/inputrules';
import type { MarkType, Schema } from '@tiptap/pm/model';
import { type EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { turned } from './blocks.ts';
import { markType, nodeType } from './words.ts';

/**
 * The rules: `## ` and `### ` for headings, `> ` for a quotation, `- ` or `* ` and `1. ` for lists, `---` for a divider, `**strong**`,
 * `*emphasis*` or `_emphasis_`. Undone at once by Backspace.
 */
function writingRules(schema: Schema): readonly InputRule[] {
  return [
    new Rule(/^(##?#?)\s$/, (state, [, signs = ''], ...range) => headingAt(state, range, signs.length === 3 ? 3 : 2)),
    wrappingInputRule(/^\s*>\s$/, nodeType(schema, 'quotation')),
    wrappingInputRule(/^\s*[-*•]\s$/, nodeType(schema, 'list'), { ordered: false }),
    wrappingInputRule(
      /^(\d{1,4})[.)]\s$/,
      nodeType(schema, 'list'),
      (found) => ({ ordered: true, start: Number(found[1]) }),
      (found, before) => before.attrs['ordered'] === true && before.childCount + Number(before.attrs['start']) === Number(found[1]),
    ),
    new Rule(/^(?:---|___|\*\*\*)$/, (state) => dividerAt(state)),
    markRule(/(?:^|[\s\p{P}])(\*\*)([^\s*](?:[^*]*[^\s*])?)\*\*$/u, markType(schema, 'strong')),
    markRule(/(?:^|[\s[\p{P}--[*]]])(\*)([^\s*](?:[^*]*[^\s*])?)\*$/v, markType(schema, 'emphasis')),
    markRule(/(?:^|[\s[\p{P}--[_]]])(_)([^\s_](?:[^_]*[^\s_])?)_$/v, markType(schema, 'emphasis')),
  ];
}

/** The rules as a plugin. */
export function writingRulesPlugin(schema: Schema): Plugin {
  return inputRules({ rules: writingRules(schema) });
}

/** The block whose beginning is taken out becomes a heading, and stays the block that it was. */
function headingAt({ doc, tr, schema }: EditorState, [from, to]: readonly [number, number], level: 2 | 3): Transaction | null {
  const $from = doc.resolve(from);
  const type = nodeType(schema, 'heading');
  if (!$from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), type)) return null;
  return tr.delete(from, to).setBlockType(from, from, type, (node) => turned(node, { level }));
}

/** Only of a paragraph of its own: a divider stands between the article's blocks. */
function dividerAt({ tr, selection: { $from }, schema }: EditorState): Transaction | null {
  if ($from.parent.type.name !== 'paragraph' || $from.depth !== 1) return null;
  const block = $from.before();
  tr.replaceWith(block, $from.after(), [nodeType(schema, 'divider').create(), nodeType(schema, 'paragraph').create()]);
  return tr.setSelection(TextSelection.create(tr.doc, block + 2));
}

function markRule(form: RegExp, type: MarkType): InputRule {
  return new Rule(form, (state, match, ...range) => {
    const [, end] = range;
    const [, signs = '', words = ''] = match;
    const from = end - words.length - 2 * signs.length + 1;
    if (from < 0 || state.doc.textBetween(from + signs.length, end - signs.length + 1) !== words) return null;
    if (!state.doc.resolve(end).parent.type.allowsMarkType(type)) return null;
    const tr = state.tr;
    tr.delete(end - signs.length + 1, end);
    tr.delete(from, from + signs.length);
    tr.addMark(from, from + words.length, type.create());
    return tr.removeStoredMark(type);
  });
}
