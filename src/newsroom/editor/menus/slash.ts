/** The menu that opens with a slash in an empty paragraph: what is typed behind it chooses among the things to insert. */
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Store } from '../live/store.ts';

/** The open menu: what is searched for, which entry is chosen, and where the line stands in the window. */
export interface Slash {
  readonly query: string;
  readonly chosen: number;
  readonly place: { readonly top: number; readonly bottom: number; readonly across: number };
}

export interface SlashParts {
  readonly open: Store<Slash | null>;
  /** How many entries fit what is typed. */
  readonly count: (query: string) => number;
  /** Does what the chosen entry says; the slash and what follows it are gone by then. */
  readonly run: (view: EditorView, query: string, chosen: number) => void;
}

/** Follows the slash. */
export function slashMenu({ open, count, run }: SlashParts): Plugin {
  let dismissed = false;
  return new Plugin({
    view: () => ({
      update(view) {
        const query = view.editable && view.hasFocus() ? queryAt(view) : null;
        if (query === null) dismissed = false;
        if (query === null || dismissed || count(query) === 0) open.set(null);
        else if (open.get()?.query !== query) open.set({ query, chosen: 0, place: placeOf(view) });
      },
      destroy: () => open.set(null),
    }),
    props: {
      handleKeyDown(view, event) {
        const slash = open.get();
        if (slash === null || event.isComposing) return false;
        const entries = count(slash.query);
        const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (move !== undefined) open.set({ ...slash, chosen: (slash.chosen + move + entries) % entries });
        else if (event.key === 'Enter' || event.key === 'Tab') chooseEntry(view, { run, open }, slash.chosen);
        else if (event.key === 'Escape') {
          dismissed = true;
          open.set(null);
        } else return false;
        return true;
      },
      handleDOMEvents: {
        blur: () => {
          open.set(null);
          return false;
        },
      },
    },
  });
}

/** Takes the slash away and does what an entry says. */
export function chooseEntry(view: EditorView, { run, open }: Pick<SlashParts, 'run' | 'open'>, chosen: number): void {
  const slash = open.get();
  if (slash === null) return;
  const { $from } = view.state.selection;
  view.dispatch(view.state.tr.delete($from.start(), $from.pos));
  open.set(null);
  run(view, slash.query, chosen);
}

function queryAt({ state: { selection } }: EditorView): string | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== 'paragraph') return null;
  return /^\/([\p{L}\p{M} ]{0,20})$/u.exec($from.parent.textBetween(0, $from.parentOffset, ' ', ' '))?.[1] ?? null;
}

function placeOf(view: EditorView): Slash['place'] {
  const { top, bottom, left: across } = view.coordsAtPos(view.state.selection.$from.start());
  return { top, bottom, across };
}
