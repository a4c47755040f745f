/** The menu that opens with a slash in an empty paragraph, or behind a space in words: what is typed behind it chooses among the things to insert. */
import type { ResolvedPos } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Store } from '../live/store.ts';

/** What is searched for; in a line of words, or in a paragraph that holds nothing else. */
export interface Sought {
  readonly query: string;
  readonly isInLine: boolean;
}

/** The open menu: what is searched for, which entry is chosen, and where the line stands in the window. */
export interface Slash extends Sought {
  readonly chosen: number;
  readonly place: { readonly top: number; readonly bottom: number; readonly across: number };
}

export interface SlashParts {
  readonly open: Store<Slash | null>;
  /** How many entries fit what is typed. */
  readonly count: (sought: Sought) => number;
  /** Does what the chosen entry says; the slash and what follows it are gone by then. */
  readonly run: (view: EditorView, sought: Sought, chosen: number) => void;
}

/** Follows the slash. */
export function slashMenu({ open, count, run }: SlashParts): Plugin {
  let dismissed = false;
  return new Plugin({
    view: () => ({
      update(view) {
        const sought = view.editable && view.hasFocus() ? soughtAt(view) : null;
        if (sought === null) dismissed = false;
        if (sought === null || dismissed || count(sought) === 0) open.set(null);
        else if (open.get()?.query !== sought.query) open.set({ ...sought, chosen: 0, place: placeOf(view, sought) });
      },
      destroy: () => open.set(null),
    }),
    props: {
      handleKeyDown(view, event) {
        const slash = open.get();
        if (slash === null || event.isComposing) return false;
        const entries = count(slash);
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
  view.dispatch(view.state.tr.delete(slashAt($from, slash), $from.pos));
  open.set(null);
  run(view, slash, chosen);
}

function soughtAt({ state: { selection } }: EditorView): Sought | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const words = $from.parent.textBetween(0, $from.parentOffset, ' ', ' ');
  const alone = $from.parent.type.name === 'paragraph' ? /^\/([\p{L}\p{M} ]{0,20})$/u.exec(words)?.[1] : undefined;
  if (alone !== undefined) return { query: alone, isInLine: false };
  const query = /\s\/([\p{L}\p{M}]{1,20})$/u.exec(words)?.[1];
  return query === undefined ? null : { query, isInLine: true };
}

function slashAt($from: ResolvedPos, { query, isInLine }: Sought): number {
  return isInLine ? $from.pos - query.length - 1 : $from.start();
}

function placeOf(view: EditorView, sought: Sought): Slash['place'] {
  const { top, bottom, left: across } = view.coordsAtPos(slashAt(view.state.selection.$from, sought));
  return { top, bottom, across };
}
