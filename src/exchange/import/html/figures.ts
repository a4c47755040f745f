/** Pictures of a page as figures: found behind lazy loading, with captions, credits and alternative texts. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import { namesOwner, partedCaption } from '../captions.ts';
import { finding, type ImportedPicture, type ReportLine } from '../imported-page.ts';
import { pictureAddress } from './addresses.ts';
import { nameOf, type PageElement, textOf } from './dom.ts';
import { type InlineContext, inlineContent } from './inline.ts';

export interface FigureContext extends InlineContext {
  readonly pictures: ImportedPicture[];
  /** Pictures whose addresses no reader could open. */
  readonly leftOut: ReportLine[];
}

const { nodes } = bodySchema;
const captionName = /caption|legend|bildunterschrift|pie-?de-?foto|didascalia|leyenda/i;
const creditName = /credit|copyright|photographer|photog|crédito|credito|source|attribution|byline|author|rights|quelle/i;
/** A picture written into its own address that is longer than this is more than a sign that the real one is still to come. */
const longestPlaceholder = 1000;
const hidden = /visually-?hidden|sr-only|screen-?reader|off-?screen/i;

/** True for pictures that are no pictures of the story: icons, smileys, counters. */
export function isOrnament(image: PageElement): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(image.getAttribute('height') ?? '', 10);
  if (width <= 48 || height <= 48) return true;
  return (
    /\b(?:emoji|wp-smiley|smiley|icon|avatar|spacer|pixel|tracking|logo)\b/i.test(nameOf(image)) ||
    /\/emoji\/|pixel\.gif|spacer\.gif/i.test(sourceOf(image))
  );
}

/** Where an image really comes from: lazy loaders put the address into attributes of their own. */
function sourceOf(image: PageElement): string {
  const direct = image.getAttribute('src') ?? '';
  const isPlaceholder =
    direct === '' || direct.startsWith('data:') || /placeholder|blank\.|spacer|loading|lazy|transparent|grey|gray\.|1x1/i.test(direct);
  const lazy = [
    'data-src',
    'data-original',
    'data-lazy-src',
    'data-lazy',
    'data-url',
    'data-image',
    'data-hi-res-src',
    'data-full-src',
    'original',
  ]
    .map((name) => image.getAttribute(name) ?? '')
    .find((value) => /^(?:https?:)?[^\s]*[/.][^\s]+$/.test(value));
  const fromSet = largestOf(image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? '') || largestOfPicture(image);
  if (!isPlaceholder) return direct;
  return lazy ?? (fromSet || direct);
}

/** A figure for one image with the words around it; null for ornaments and addresses that cannot be a picture. */
export function figureOf(image: PageElement, words: { caption: PageElement | null; credit: string }, context: FigureContext): Node | null {
  const written = sourceOf(image);
  const source = pictureAddress(written, context.base);
  if (source === null && (written.length > longestPlaceholder || /^\s*(?!data:)[a-z]/i.test(written)))
    context.leftOut.push(finding('dropped', 'picture-left-out', { text: written }));
  if (source === null && words.caption === null) return null;
  const { content, caption, credit } = captionOf(words.caption, context);
  const alt = altOf(image, caption);
  const owner = credit || words.credit;
  const id = context.ids.next<'block'>();
  context.pictures.push({ blockId: id, source: source ?? '', caption, credit: owner, alt, isLead: false });
  return nodes.figure.create({ id, alt, credit: owner, source: source ?? '' }, content);
}

/** The words of a caption, and its credit apart. */
export function captionOf(
  element: PageElement | null,
  context: InlineContext,
): { content: readonly Node[]; caption: string; credit: string } {
  if (element === null) return { content: [], caption: '', credit: '' };
  for (const unseen of element.querySelectorAll('span,button,svg'))
    if (hidden.test(nameOf(unseen)) || unseen.localName === 'button') unseen.remove();
  const credit = takenCredit(element);
  const inline = inlineContent([...element.childNodes], context);
  const text = inline.map((node) => (node.isText ? node.text : '\n')).join('');
  const parts = partedCaption(text);
  if (credit !== '') {
    const caption = text.replace(/[\s|/–—-]+$/u, '');
    return { content: cutTo(inline, caption.length), caption, credit };
  }
  if (parts.credit === '') return { content: inline, caption: text, credit };
  return { content: cutTo(inline, text.indexOf(parts.caption) + parts.caption.length), caption: parts.caption, credit: parts.credit };
}

/** The element that holds the caption of a figure, if there is one. */
export function captionElement(figure: PageElement): PageElement | null {
  const own = figure.querySelector('figcaption');
  if (own !== null) return own;
  for (const element of figure.querySelectorAll('[class],[itemprop]')) {
    const isCaption =
      captionName.test(element.getAttribute('class') ?? '') || /^(?:caption|description)$/.test(element.getAttribute('itemprop') ?? '');
    if (isCaption && element.querySelector('img') === null && textOf(element) !== '') return element;
  }
  return null;
}

/** True for an element that wraps one picture and its caption, though it is no figure element. */
export function isFigureLike(element: PageElement): boolean {
  if (!/\b(?:wp-caption|image|img|photo|picture|figure|media|caption|bild|foto)/i.test(nameOf(element))) return false;
  const images = [...element.querySelectorAll('img')].filter((image) => !isOrnament(image));
  if (images.length !== 1 || textOf(element).length > 600) return false;
  const caption = captionElement(element);
  return caption !== null && textOf(element).length - textOf(caption).length < 80;
}

/** Takes a credit that has an element of its own out of a caption or a figure. */
export function takenCredit(caption: PageElement): string {
  for (const element of caption.querySelectorAll('span,cite,small,em,div,p,i,b,a')) {
    const isCredit =
      creditName.test(nameOf(element)) ||
      /^(?:copyrightHolder|creditText|author|copyrightNotice)$/.test(element.getAttribute('itemprop') ?? '') ||
      isSetApart(element, caption);
    const text = textOf(element);
    if (!isCredit || text === '' || text.length > 160) continue;
    element.remove();
    return partedCaption(text).credit || text.replace(/^[[(]\s*|\s*[\])]$/g, '');
  }
  return '';
}

/** True for the end of a caption in other type, after a whole sentence, if it reads like a credit. */
function isSetApart(element: PageElement, caption: PageElement): boolean {
  const text = textOf(element);
  const all = textOf(caption);
  const before = all.slice(0, all.length - text.length).trim();
  if (!/^(?:small|cite|em|i|span)$/.test(element.localName) || text === '' || text.length > 80 || !all.endsWith(text)) return false;
  const isAfterSentence = before === '' ? element.localName === 'cite' : /[.!?。！？…»”"|/]$/u.test(before);
  return isAfterSentence && (namesOwner(text) || (/^(?:small|cite)$/.test(element.localName) && !/[.!?。！？…]$/u.test(text)));
}

function altOf(image: PageElement, caption: string): string {
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/gu, ' ').trim();
  const isFileName = /\.(?:jpe?g|png|gif|webp|avif)$/i.test(alt) || /^(?:img|dsc|image|photo|pic)[\s_-]?\d*$/i.test(alt);
  return isFileName || alt === caption ? '' : alt.slice(0, 1000);
}

function cutTo(inline: readonly Node[], length: number): readonly Node[] {
  const result: Node[] = [];
  let left = length;
  for (const node of inline) {
    if (left <= 0) break;
    const size = node.isText ? (node.text ?? '').length : 1;
    result.push(node.isText && size > left ? node.cut(0, left) : node);
    left -= size;
  }
  return result;
}

function largestOfPicture(image: PageElement): string {
  const parent = image.parentElement;
  if (parent?.localName !== 'picture') return '';
  for (const source of parent.querySelectorAll('source')) {
    const found = largestOf(source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? '');
    if (found !== '') return found;
  }
  return '';
}

function largestOf(sourceSet: string): string {
  let best = '';
  let bestSize = -1;
  for (const part of sourceSet.split(/,\s+|,(?=https?:)/)) {
    const [address = '', size = '1x'] = part.trim().split(/\s+/);
    const number = Number.parseFloat(size);
    if (address === '' || address.startsWith('data:') || !(number > bestSize)) continue;
    best = address;
    bestSize = number;
  }
  return best;
}
