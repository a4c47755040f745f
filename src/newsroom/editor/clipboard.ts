/** What is pasted and dropped into the body: clean blocks, links, players of other sites, and files of pictures. */
import { type DOMParser as BodyParser, DOMSerializer, type Schema } from '@tiptap/pm/model';
import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { knownEmbed } from '../../core/body/known-embed.ts';
import type { BlockId } from '../../core/ids.ts';
import type { LanguageTag } from '../../core/language.ts';
import { cleanPastedHtml } from './paste/clean-pasted-html.ts';
import { withLooksAside } from './paste/looks-aside.ts';
import { asNew, copySerializer, isCopyOf, isOwnCopy } from './paste/own-copies.ts';
import { bodyParser } from './paste/parse-rules.ts';
import { fileOfPicture } from './paste/pictures.ts';
import { htmlOfPlainText } from './paste/plain-text.ts';
import type { PastedPicture } from './paste/reading.ts';
import { insertBlock } from './writing/blocks.ts';
import { readTyped } from './writing/typed-address.ts';
import { markType, nodeType } from './writing/words.ts';

export interface ClipboardParts {
  /** The id of the article: what is copied out of another one renders nothing here. */
  readonly article: string;
  readonly language: LanguageTag;
  /** What addresses of the publication's own site begin with. */
  readonly baseUrl: string;
  /** Takes the file of a picture; the figure with the block id stands in the text and waits for it. */
  readonly onPictureFile: (file: File, block: BlockId) => void;
  /** Pictures of the pasted page that could not come along. */
  readonly onLeftOut: (count: number) => void;
}

/** The plugin, for the schema of the editor. */
export function clipboard(parts: ClipboardParts, schema: Schema): Plugin {
  let parser: BodyParser | null = null;
  let isFromOther = false;
  let pasted: readonly PastedPicture[] = [];
  return new Plugin({
    props: {
      clipboardSerializer: copySerializer(DOMSerializer.fromSchema(schema), parts.article),
      transformPasted(slice) {
        const isNew = isFromOther;
        isFromOther = false;
        return isNew ? asNew(slice) : slice;
      },
      transformPastedHTML(html) {
        const page = new DOMParser().parseFromString(withLooksAside(html), 'text/html');
        isFromOther = isOwnCopy(page) && !isCopyOf(page, parts.article);
        const cleaned = cleanPastedHtml(page, { language: parts.language, newBlockId });
        pasted = cleaned.pictures;
        if (cleaned.leftOut.length > 0) parts.onLeftOut(cleaned.leftOut.length);
        return cleaned.html;
      },
      clipboardTextParser(text, $context) {
        const holder = document.createElement('div');
        holder.innerHTML = htmlOfPlainText(text);
        parser ??= bodyParser(schema);
        return parser.parseSlice(holder, { preserveWhitespace: true, context: $context });
      },
      handlePaste(view, event, slice) {
        const files = picturesOf(event.clipboardData);
        if (files.length > 0 && slice.size === 0) return takeFiles(view, files, parts);
        const address = slice.content.textBetween(0, slice.content.size).trim();
        if (slice.content.childCount <= 1 && /^(https?:\/\/|mailto:|tel:)\S+$/i.test(address)) return pasteAddress(view, address, parts);
        const waiting = pasted;
        pasted = [];
        if (waiting.length > 0) queueMicrotask(() => takePasted(waiting, parts));
        return false;
      },
      handleDrop(view, event) {
        const files = picturesOf(event.dataTransfer);
        if (files.length === 0) return false;
        event.preventDefault();
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        if (place !== undefined) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place))));
        return takeFiles(view, files, parts);
      },
    },
  });
}

function newBlockId(): BlockId {
  return crypto.randomUUID() as string as BlockId;
}

function picturesOf(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

function takeFiles(view: EditorView, files: readonly File[], { onPictureFile }: ClipboardParts): boolean {
  for (const file of files) {
    const id = newBlockId();
    insertBlock((schema) => nodeType(schema, 'figure').create({ id }))(view.state, view.dispatch, view);
    onPictureFile(file, id);
  }
  return true;
}

function takePasted(pictures: readonly PastedPicture[], { onPictureFile, onLeftOut }: ClipboardParts): void {
  const files = pictures.map((picture) => ({ block: picture.block, file: fileOfPicture(picture) }));
  for (const { block, file } of files) if (file !== null) onPictureFile(file, block);
  const broken = files.filter(({ file }) => file === null).length;
  if (broken > 0) onLeftOut(broken);
}

/** An address over selected words links them; alone in a paragraph, a known player or post becomes one; else it is a link by itself. */
function pasteAddress(view: EditorView, address: string, { baseUrl }: ClipboardParts): boolean {
  const { state } = view;
  const { selection, schema, tr } = state;
  const meant = readTyped(address, baseUrl);
  if (meant.kind !== 'address' || !selection.$from.parent.inlineContent) return false;
  const link = markType(schema, 'link').create({ href: meant.href });
  if (!selection.empty) {
    view.dispatch(tr.addMark(selection.from, selection.to, link));
    return true;
  }
  const known = selection.$from.parent.content.size === 0 ? knownEmbed(address) : null;
  if (known !== null && insertBlock((one) => nodeType(one, 'embed').create({ ...known }))(state, view.dispatch, view)) return true;
  view.dispatch(tr.replaceSelectionWith(schema.text(address, [link]), false).scrollIntoView());
  return true;
}
