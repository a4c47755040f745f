/** The things that can be put into the body, for the slash menu and the menu of the toolbar. */
import type { EditorView } from '@tiptap/pm/view';
import type { TextKey } from '../../strings/strings.tsx';
import { insertBlock, makeKind } from '../writing/blocks.ts';
import { addFootnote } from '../writing/footnotes.ts';
import { newTable } from '../writing/tables.ts';
import { nodeType } from '../writing/words.ts';

export interface Insertion {
  readonly text: TextKey;
  readonly run: (view: EditorView) => void;
}

/** What needs a question first. */
export interface Askers {
  readonly askEmbed: () => void;
}

/** Everything that can be inserted, in the order of the menus. */
export function insertions({ askEmbed }: Askers): readonly Insertion[] {
  const kind = (name: Parameters<typeof makeKind>[0]): Insertion => ({
    text: `editor.${name}`,
    run: (view) => makeKind(name)(view.state, view.dispatch, view),
  });
  const block = (text: TextKey, make: Parameters<typeof insertBlock>[0]): Insertion => ({
    text,
    run: (view) => insertBlock(make)(view.state, view.dispatch, view),
  });
  return [
    kind('heading'),
    kind('subheading'),
    kind('quotation'),
    kind('pullQuote'),
    kind('bulletList'),
    kind('numberedList'),
    block('editor.figure', (schema) => nodeType(schema, 'figure').create()),
    block('editor.gallery', (schema) =>
      nodeType(schema, 'gallery').create(null, [nodeType(schema, 'figure').create(), nodeType(schema, 'figure').create()]),
    ),
    block('editor.table', (schema) => newTable(schema, { rows: 3, columns: 3 })),
    kind('box'),
    { text: 'editor.embed', run: askEmbed },
    { text: 'editor.footnote', run: (view) => addFootnote(view.state, view.dispatch, view) },
    block('editor.divider', (schema) => nodeType(schema, 'divider').create()),
  ];
}

/** Those whose names have what is typed. */
export function fitting(items: readonly Insertion[], typed: string, t: (key: TextKey) => string): readonly Insertion[] {
  const words = typed.trim().toLocaleLowerCase();
  return items.filter(({ text }) => t(text).toLocaleLowerCase().includes(words));
}
