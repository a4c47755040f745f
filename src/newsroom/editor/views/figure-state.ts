/** What is missing before readers may see a figure: who is named for its picture, its words for the blind, the right to show it. */
import type { Node } from '@tiptap/pm/model';

/** What the editor knows of a picture. */
export interface KnownPicture {
  /** Where it can be seen; null if it has no crops. */
  readonly address: string | null;
  /** Who is named under it if the figure names nobody; empty for nobody. */
  readonly credit: string;
  readonly isExpired: boolean;
}

export type FigureText = 'picture.creditMissing' | 'picture.altMissing' | 'picture.expired';

export interface FigureState {
  readonly dom: HTMLElement;
  /** Says what the figure lacks. Nothing is said of a figure without a picture, or of one that is not known yet. */
  show(node: Node, picture: KnownPicture | null): void;
}

/** The line below a figure. */
export function figureState(t: (key: FigureText) => string): FigureState {
  const dom = document.createElement('p');
  dom.className = 'figure-missing';
  dom.contentEditable = 'false';
  return {
    dom,
    show(node, picture) {
      const said = picture === null || node.attrs['picture'] === null ? [] : missingIn(node, picture).map(t);
      dom.textContent = said.join(' ');
      dom.hidden = said.length === 0;
    },
  };
}

function missingIn({ attrs }: Node, { credit, isExpired }: KnownPicture): readonly FigureText[] {
  return [
    ...(credit === '' && String(attrs['credit']).trim() === '' ? ['picture.creditMissing' as const] : []),
    ...(String(attrs['alt']).trim() === '' ? ['picture.altMissing' as const] : []),
    ...(isExpired ? ['picture.expired' as const] : []),
  ];
}
