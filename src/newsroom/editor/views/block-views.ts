/** How blocks look in the editor where they are more than their text. */
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView, NodeViewConstructor, ViewMutationRecord } from '@tiptap/pm/view';
import { FootnoteView } from '../writing/footnotes.ts';
import { type BlockField, blockField, type FieldOptions } from './fields.ts';
import { type FigureState, type FigureText, figureState, type KnownPicture } from './figure-state.ts';

/** What the views say and ask. */
export interface ViewParts {
  readonly t: (key: ViewText) => string;
  /** Null if the picture is not known. */
  readonly picture: (pictureId: string) => Promise<KnownPicture | null>;
  /** Lets the person choose a picture for the figure at this place. */
  readonly choosePicture: (position: () => number | undefined) => void;
}

type ViewText =
  | FigureText
  | 'editor.attribution'
  | 'editor.altText'
  | 'editor.credit'
  | 'editor.boxTitle'
  | 'editor.tableCaption'
  | 'editor.embedTitle'
  | 'editor.footnote'
  | 'editor.choosePicture'
  | 'editor.changePicture'
  | 'editor.picture';

interface Shape {
  readonly element: string;
  /** The element that holds the block's text or blocks. */
  readonly content: string;
  readonly before?: readonly FieldOptions[];
  readonly after?: readonly FieldOptions[];
}

/** The views by the names of nodes. */
export function blockViews(parts: ViewParts): Record<string, NodeViewConstructor> {
  const { t } = parts;
  const shapes: Readonly<Record<string, Shape>> = {
    quotation: { element: 'blockquote', content: 'div', after: [{ attribute: 'attribution', label: t('editor.attribution') }] },
    pullQuote: { element: 'blockquote', content: 'p', after: [{ attribute: 'attribution', label: t('editor.attribution') }] },
    box: { element: 'aside', content: 'div', before: [{ attribute: 'title', label: t('editor.boxTitle') }] },
    table: { element: 'div', content: 'tbody', before: [{ attribute: 'caption', label: t('editor.tableCaption') }] },
    embed: { element: 'figure', content: 'figcaption', before: [{ attribute: 'title', label: t('editor.embedTitle') }] },
    figure: {
      element: 'figure',
      content: 'figcaption',
      after: [
        { attribute: 'alt', label: t('editor.altText') },
        { attribute: 'credit', label: t('editor.credit') },
      ],
    },
  };
  const views = Object.entries(shapes).map(([name, shape]): [string, NodeViewConstructor] => [
    name,
    (node, view, position) => new BlockView(node, { view, position, shape, parts }),
  ]);
  return {
    ...Object.fromEntries(views),
    footnote: (node, view, position) => new FootnoteView(node, { view, position, label: t('editor.footnote') }),
  };
}

interface BlockViewOptions {
  readonly view: EditorView;
  readonly position: () => number | undefined;
  readonly shape: Shape;
  readonly parts: ViewParts;
}

class BlockView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #fields: readonly BlockField[];
  readonly #above: HTMLElement | null;
  readonly #state: FigureState | null;
  #picture: KnownPicture | null = null;
  readonly #options: BlockViewOptions;
  #node: Node;

  constructor(node: Node, options: BlockViewOptions) {
    const { view, position, shape } = options;
    this.#node = node;
    this.#options = options;
    this.dom = document.createElement(shape.element);
    this.dom.className = `block-${node.type.name}`;
    this.contentDOM = document.createElement(shape.content);
    const field = (one: FieldOptions): BlockField => blockField(view, position, one);
    const [before, after] = [(shape.before ?? []).map(field), (shape.after ?? []).map(field)];
    this.#fields = [...before, ...after];
    this.#above = node.type.name === 'figure' || node.type.name === 'embed' ? document.createElement('div') : null;
    if (this.#above !== null) {
      this.#above.contentEditable = 'false';
      this.#above.className = 'block-above';
      if (node.type.name === 'embed') this.#above.addEventListener('click', () => this.#select());
      this.dom.append(this.#above);
    }
    this.dom.append(...before.map(({ dom }) => dom), this.#contentHolder(shape), ...after.map(({ dom }) => dom));
    this.#state = node.type.name === 'figure' ? figureState(options.parts.t) : null;
    if (this.#state !== null) this.dom.append(this.#state.dom);
    this.#show(node, true);
  }

  #contentHolder({ content }: Shape): HTMLElement {
    if (content !== 'tbody') return this.contentDOM;
    const table = document.createElement('table');
    table.append(this.contentDOM);
    return table;
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const before = this.#node;
    this.#node = node;
    this.#show(node, before.attrs['picture'] !== node.attrs['picture'] || before.attrs['address'] !== node.attrs['address']);
    return true;
  }

  #show(node: Node, isOther: boolean): void {
    const { id, by, suggestion } = node.attrs;
    this.dom.dataset['block'] = String(id);
    setData(this.dom, 'by', by === 'machine' ? 'machine' : null);
    setData(this.dom, 'suggested', suggestion === null || suggestion === undefined ? null : String(suggestion.kind));
    for (const field of this.#fields) field.update(node);
    if (isOther && node.type.name === 'figure') this.#showPicture(node.attrs['picture']);
    this.#state?.show(node, this.#picture);
    if (isOther && node.type.name === 'embed') this.#showEmbed(node);
  }

  #showPicture(picture: unknown): void {
    const { parts, view, position } = this.#options;
    const choose = document.createElement('button');
    choose.type = 'button';
    choose.className = 'picture-button';
    choose.textContent = parts.t(picture === null ? 'editor.choosePicture' : 'editor.changePicture');
    choose.disabled = !view.editable;
    choose.addEventListener('click', () => parts.choosePicture(position));
    this.#above?.replaceChildren(choose);
    this.#picture = null;
    if (typeof picture !== 'string') return;
    void parts.picture(picture).then((known) => {
      if (known === null || this.#node.attrs['picture'] !== picture) return;
      this.#picture = known;
      this.#state?.show(this.#node, known);
      const credit = this.dom.querySelector<HTMLTextAreaElement>('textarea[data-attribute="credit"]');
      if (credit !== null) credit.placeholder = known.credit;
      if (known.address === null) return;
      const image = document.createElement('img');
      image.src = known.address;
      image.alt = parts.t('editor.picture');
      this.#above?.replaceChildren(image, choose);
    });
  }

  #showEmbed(node: Node): void {
    const provider = document.createElement('strong');
    provider.textContent = String(node.attrs['provider']);
    const address = document.createElement('span');
    address.dir = 'ltr';
    address.textContent = String(node.attrs['address']).replace(/^https?:\/\//, '');
    this.#above?.replaceChildren(provider, address);
  }

  #select(): void {
    const { view, position } = this.#options;
    const at = position();
    if (at !== undefined) view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
  }

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode');
  }

  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode');
  }

  stopEvent({ target }: Event): boolean {
    return target instanceof HTMLElement && !this.contentDOM.contains(target) && target.closest('textarea, button') !== null;
  }

  ignoreMutation(record: ViewMutationRecord): boolean {
    return record.type !== 'selection' && !this.contentDOM.contains(record.target);
  }
}

function setData(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete element.dataset[name];
  else element.dataset[name] = value;
}
