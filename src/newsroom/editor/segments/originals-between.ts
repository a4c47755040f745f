/** Places between the blocks of a translation, in which the original's paragraphs are shown where there is no room beside the page. */
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Store } from '../live/store.ts';

/** A place, and above which block; null for the end. */
export interface Between {
  readonly name: string;
  readonly above: string | null;
}

/** The elements of the places by their names, for whoever fills them. */
export type Places = Store<ReadonlyMap<string, HTMLElement>>;

const key = new PluginKey<DecorationSet>('originals-between');

/** Makes the places that `showOriginalsBetween` told, and has them go along with their blocks. */
export function originalsBetween(places: Places): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, between) {
        const told: readonly Between[] | undefined = tr.getMeta(key);
        if (told !== undefined) return DecorationSet.create(tr.doc, placesIn(tr.doc, told, places));
        return tr.docChanged ? between.map(tr.mapping, tr.doc) : between;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Tells the text between which blocks there are places. */
export function showOriginalsBetween(view: EditorView, between: readonly Between[]): void {
  view.dispatch(view.state.tr.setMeta(key, between).setMeta('addToHistory', false));
}

function placesIn(doc: Node, told: readonly Between[], places: Places): Decoration[] {
  const starts = new Map<string, number>();
  doc.descendants((node, at, parent) => {
    const id: unknown = node.attrs['id'];
    if (typeof id !== 'string' || node.isInline) return;
    const isInTable = node.type.name === 'tableCell' || parent?.type.name === 'gallery';
    starts.set(id, isInTable ? doc.resolve(at).before(1) : at);
  });
  return told.map(({ name, above }, index) => {
    const at = above === null ? doc.content.size : (starts.get(above.split('/')[0] ?? '') ?? doc.content.size);
    return Decoration.widget(at, () => placeNamed(name, places), {
      // What belongs to the same place stands in its order, above the block and above the caret.
      side: index - told.length - 1,
      key: `original-${name}`,
      ignoreSelection: true,
      stopEvent: () => true,
      destroy: () => changePlaces(places, (all) => all.delete(name)),
    });
  });
}

function placeNamed(name: string, places: Places): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'false';
  element.className = 'original-between';
  changePlaces(places, (all) => all.set(name, element));
  return element;
}

/** The editor draws in the middle of a change; who fills the places is told behind it. */
function changePlaces(places: Places, change: (all: Map<string, HTMLElement>) => void): void {
  queueMicrotask(() => {
    const all = new Map(places.get());
    change(all);
    places.set(all);
  });
}
