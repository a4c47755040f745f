import type { Node } from '@tiptap/pm/model';
import { EditorState, type Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { writingRulesPlugin } from './input-rules.ts';

/** What a paragraph becomes when this is typed into it, sign by sign. */
function typed(text: string): Node {
  const plugin: Plugin = writingRulesPlugin(draftSchema);
  let state = EditorState.create({ doc: draftSchema.node('doc', null, [draftSchema.node('paragraph', { id: 'a' })]), plugins: [plugin] });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)));
  const view = {
    composing: false,
    get state() {
      return state;
    },
    dispatch(tr: EditorState['tr']) {
      state = state.apply(tr);
    },
  } as unknown as EditorView;
  for (const sign of text) {
    const { from, to } = state.selection;
    const isTaken = plugin.props.handleTextInput?.call(plugin, view, from, to, sign, () => state.tr.insertText(sign, from, to));
    if (isTaken !== true) state = state.apply(state.tr.insertText(sign, from, to));
  }
  return state.doc;
}

describe('writingRules', () => {
  const shape = (text: string) => typed(text).toString();

  it('makes a heading of ##', () => expect(shape('## Tides')).toBe('doc(heading("Tides"))'));
  it('leaves a block its id when it becomes a heading', () => expect(typed('## Tides').firstChild?.attrs['id']).toBe('a'));
  it('makes a lower heading of ###', () => expect(typed('### Tides').firstChild?.attrs['level']).toBe(3));
  it('makes a quotation of >', () => expect(shape('> Tides')).toBe('doc(quotation(paragraph("Tides")))'));
  it('makes a list of -', () => expect(shape('- Tides')).toBe('doc(list(listItem(paragraph("Tides"))))'));
  it('begins a numbered list with its number', () =>
    expect(typed('7. Tides').firstChild?.attrs).toMatchObject({ ordered: true, start: 7 }));
  it('makes a divider of three hyphens', () => expect(shape('---Tides')).toBe('doc(divider, paragraph("Tides"))'));
  it('makes words strong between two stars', () => expect(shape('a **big** tide')).toBe('doc(paragraph("a ", strong("big"), " tide"))'));
  it('emphasises words between stars', () => expect(shape('a *big* tide')).toBe('doc(paragraph("a ", emphasis("big"), " tide"))'));
  it('emphasises words between underscores', () => expect(shape('a _big_ tide')).toBe('doc(paragraph("a ", emphasis("big"), " tide"))'));
  it('leaves an underscore inside a word alone', () => expect(shape('snake_case_name')).toBe('doc(paragraph("snake_case_name"))'));
  it('leaves a sum alone', () => expect(shape('2 * 3 * 4')).toBe('doc(paragraph("2 * 3 * 4"))'));
});
