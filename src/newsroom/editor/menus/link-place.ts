/** The link that the caret stands in, for what the screen shows beside it. Escape puts that away until the caret is elsewhere. */
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Store } from '../live/store.ts';
import { linkAtCaret } from '../writing/spans.ts';

/** The link: where it leads, and where its words begin and end in the text. */
export interface LinkPlace {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** True for one link in one place. */
export function isSameLink(one: LinkPlace | null, other: LinkPlace | null): boolean {
  return one?.href === other?.href && one?.from === other?.from && one?.to === other?.to;
}

/** Follows the caret. */
export function linkPlace(place: Store<LinkPlace | null>): Plugin {
  let dismissed = false;
  const follow = ({ state, editable }: EditorView): void => {
    const link = editable ? linkAtCaret(state) : null;
    if (link === null) dismissed = false;
    place.set(dismissed ? null : link);
  };
  return new Plugin({
    view: (view) => {
      follow(view);
      return { update: follow, destroy: () => place.set(null) };
    },
    props: {
      handleKeyDown(_, event) {
        if (event.key !== 'Escape' || place.get() === null) return false;
        dismissed = true;
        place.set(null);
        return true;
      },
    },
  });
}
