/** The things that can be put into the body, for the slash menu and the menu of the toolbar. */
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { TextKey } from '../../strings/strings.tsx';
import { insertBlock, kindAt, makeKind } from '../writing/blocks.ts';
import { addFootnote } from '../writing/footnotes.ts';
import { newTable } from '../writing/tables.ts';
import { nodeType } from '../writing/words.ts';
import type { Sought } from './slash.ts';

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

/** What people who learnt them elsewhere call things, wherever their name in English differs from that of their text. */
const otherNames: Readonly<Partial<Record<TextKey, readonly string[]>>> = {
  'editor.bulletList': ['list'],
  'editor.figure': ['picture', 'image', 'photo'],
  'editor.embed': ['player', 'post'],
  'editor.pullQuote': ['pull quote', 'quote'],
  'editor.divider': ['rule', 'line'],
};

/** What goes into a line of words. */
const inLine: ReadonlySet<TextKey> = new Set(['editor.footnote']);

/**
 * Those whose names have what is typed, and those behind them whose English names begin with it. In a line of words only what goes there, and
 * only where at least two letters begin its name: a slash is mostly meant as one.
 */
export function fitting(items: readonly Insertion[], { query, isInLine }: Sought, t: (key: TextKey) => string): readonly Insertion[] {
  const words = query.trim().toLocaleLowerCase();
  const namesOf = ({ text }: Insertion): readonly string[] =>
    [text.replace('editor.', ''), ...(otherNames[text] ?? [])].map((name) => name.toLowerCase());
  const isCalled = (item: Insertion): boolean => namesOf(item).some((name) => name.startsWith(words));
  const ownName = ({ text }: Insertion): string => t(text).toLocaleLowerCase();
  if (isInLine)
    return words.length < 2 ? [] : items.filter((item) => inLine.has(item.text) && (ownName(item).startsWith(words) || isCalled(item)));
  const named = items.filter((item) => ownName(item).includes(words));
  return [...named, ...items.filter((item) => !named.includes(item) && isCalled(item))];
}
