/** The things that can be put into the body, for the slash menu and the menu of the toolbar. */
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { TextKey } from '../../strings/strings.tsx';
import { insertBlock, kindAt, makeKind } from '../writing/blocks.ts';
import { addFootnote } from '../writing/footnotes.ts';
import { newTable } from '../writing/tables.ts';
import { nodeType } from '../writing/words.ts';

export interface Insertion {
  readonly text: TextKey;
  readonly run: (view: EditorView) => unknown;
}

/** What needs a question first. */
export interface Askers {
  readonly askEmbed: () => void;
  /** Asks for a picture; `insert` is called with the figure that shows it, with the words that it offers. */
  readonly askPicture: (insert: (view: EditorView, figure: Node) => void) => void;
}

/** Everything that can be inserted, in the order of the menus. */
export function insertions({ askEmbed, askPicture }: Askers): readonly Insertion[] {
  const kind = (name: Parameters<typeof makeKind>[0]): Insertion => ({
    text: `editor.${name}`,
    run: (view) => kindAt(view.state) === name || makeKind(name)(view.state, view.dispatch, view),
  });
  const block = (text: TextKey, make: Parameters<typeof insertBlock>[0]): Insertion => ({
    text,
    run: (view) => insertBlock(make)(view.state, view.dispatch, view),
  });
  const picture = (text: TextKey, make: (figure: Node) => Node): Insertion => ({
    text,
    run: () => askPicture((view, figure) => insertBlock(() => make(figure))(view.state, view.dispatch, view)),
  });
  return [
    kind('heading'),
    kind('subheading'),
    kind('quotation'),
    kind('pullQuote'),
    kind('bulletList'),
    kind('numberedList'),
    picture('editor.figure', (figure) => figure),
    picture('editor.gallery', (figure) => nodeType(figure.type.schema, 'gallery').create(null, [figure, figure.type.create()])),
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
