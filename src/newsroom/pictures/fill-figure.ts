/** Putting a picture into a figure of the text, with the words that it offers. */
import type { Node, Schema } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { offeredWords } from './offered-words.ts';
import type { WholePicture } from './picture-queries.ts';

export interface Filling {
  readonly picture: WholePicture;
  /** The picture that the figure showed before; null if it had none. */
  readonly before: WholePicture | null;
  /** The language of the article. */
  readonly edition: string;
  /** True if undoing passes it by: the picture belongs to the figure, however much later it arrives. */
  readonly isLate?: boolean;
}

/** Shows the picture in the figure at a place. Words that a person wrote stay; those that the picture before had offered go with it. */
export function fillFigure(
  view: Pick<EditorView, 'state' | 'dispatch'>,
  at: number,
  { picture, before, edition, isLate = false }: Filling,
): void {
  const node = view.state.doc.nodeAt(at);
  if (node?.type.name !== 'figure') return;
  const offered = offeredWords(picture, edition);
  const gone = before === null ? { caption: '', altText: '' } : offeredWords(before, edition);
  const change = view.state.tr.setNodeAttribute(at, 'picture', picture.id);
  const { alt } = node.attrs;
  if (alt === '' || alt === gone.altText) change.setNodeAttribute(at, 'alt', offered.altText);
  if (node.content.size === 0 || node.textContent === gone.caption) {
    const [from, to] = [at + 1, at + 1 + node.content.size];
    if (offered.caption === '') change.delete(from, to);
    else change.replaceWith(from, to, view.state.schema.text(offered.caption));
  }
  view.dispatch(isLate ? change.setMeta('addToHistory', false) : change);
}

/** A figure that shows the picture, with the words that it offers to an article in a language. */
export function figureOf(schema: Schema, picture: WholePicture, edition: string): Node {
  const { caption, altText } = offeredWords(picture, edition);
  const words = caption === '' ? [] : [schema.text(caption)];
  return schema.node('figure', { picture: picture.id, alt: altText }, words);
}

/** The place of a block by its id; null if it is gone. */
export function placeOfBlock(view: Pick<EditorView, 'state'>, block: string): number | null {
  let place: number | null = null;
  view.state.doc.descendants((node, at) => {
    if (node.attrs['id'] === block) place = at;
    return place === null;
  });
  return place;
}
