/** What the reading of a pasted document carries along: how text is set at a place, what was found on the way, and what is passed over. */
import type { Node } from 'prosemirror-model';
import type { BlockId } from '../../../core/ids.ts';
import { type LanguageTag, languageTag } from '../../../core/language.ts';
import { linkAddress } from './link-addresses.ts';
import type { Notes } from './notes.ts';
import { boldness, isHidden, type Style, type StyleSheet, slant } from './styles.ts';

/** A picture whose bytes came along: the figure with this block id stands where it stood, and waits for the upload. */
export interface PastedPicture {
  readonly block: BlockId;
  /** A `data:image/` address in Base64. */
  readonly address: string;
  readonly alt: string;
}

/** A picture that lies elsewhere; nothing stands for it in the text. */
export interface LeftOutPicture {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

export interface Reading {
  readonly sheet: StyleSheet;
  readonly notes: Notes;
  readonly language: LanguageTag;
  /** What the whole pasted document says to be written in, in lower case without subtags; empty where it says nothing. */
  readonly ownLanguage: string;
  readonly newBlockId: () => BlockId;
  readonly pictures: PastedPicture[];
  readonly leftOut: LeftOutPicture[];
  /** What has been read already at another place. */
  readonly readElsewhere: Set<Element>;
}

/** How text is set at a place. */
export interface Manner {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly raised: 'subscript' | 'superscript' | null;
  readonly href: string | null;
  /** A language other than the article's. */
  readonly tag: LanguageTag | null;
  /** Line ends of the markup are line ends of the text. */
  readonly keepsLines: boolean;
}

export const plainManner: Manner = { strong: false, emphasis: false, raised: null, href: null, tag: null, keepsLines: false };

/** A part of what was read, in order: blocks still in the making, because their neighbours decide what they become. */
export type Made =
  | { readonly kind: 'text'; readonly content: readonly Node[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Node[] }
  | { readonly kind: 'quote'; readonly key: unknown; readonly attribution: string; readonly content: readonly Node[] }
  | ListLine
  | { readonly kind: 'block'; readonly node: Node };

/** An item of a list, with how deep it lies; items with one key belong to one list. */
export interface ListLine {
  readonly kind: 'line';
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly key: unknown;
  readonly content: readonly Node[];
}

const slanted = new Set(['i', 'em', 'cite', 'dfn', 'var']);

/** How text is set inside an element. */
export function mannerIn(element: Element, { style, around, reading }: { style: Style; around: Manner; reading: Reading }): Manner {
  const name = element.localName;
  const isBold = name === 'b' || name === 'strong' ? true : around.strong;
  const isSlanted = slanted.has(name) ? true : around.emphasis;
  const href = name === 'a' && element.hasAttribute('href') ? linkAddress(element.getAttribute('href')) : around.href;
  const whiteSpace = style.get('white-space') ?? '';
  return {
    strong: boldness(style) ?? isBold,
    emphasis: slant(style) ?? isSlanted,
    raised: raisedIn(name, style) ?? around.raised,
    href,
    tag: foreignTag(element, around.tag, reading),
    keepsLines: name === 'pre' || (whiteSpace === '' ? around.keepsLines : whiteSpace.startsWith('pre')),
  };
}

function raisedIn(name: string, style: Style): Manner['raised'] {
  const aligned = style.get('vertical-align');
  if (name === 'sup' || aligned === 'super') return 'superscript';
  return name === 'sub' || aligned === 'sub' ? 'subscript' : null;
}

/** The language of an element where it is not the article's, in whatever country's form, and not the one of the pasted document as a whole. */
function foreignTag(element: Element, around: LanguageTag | null, { language, ownLanguage }: Reading): LanguageTag | null {
  const written = element.getAttribute('lang')?.trim().replaceAll('_', '-') ?? '';
  if (written === '') return around;
  const tag = languageTag(written);
  if (!tag.ok) return around;
  const main = mainLanguage(tag.value);
  return [mainLanguage(language), ownLanguage, 'und', 'zxx', 'x', 'mul'].includes(main) ? null : tag.value;
}

/** A tag's language without script and country. */
export function mainLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

const neverRead = new Set(
  'script style template head title meta link base noscript object applet embed iframe frame frameset svg math canvas video audio select textarea input button datalist map xml del dialog'.split(
    ' ',
  ),
);

/** True for what is passed over with everything in it: what cannot be seen, what programs put there for themselves, what was deleted. */
export function isPassedOver(element: Element, style: Style, { notes, readElsewhere }: Reading): boolean {
  const name = element.localName;
  if (neverRead.has(name) || /^[vw]:/.test(name) || isHidden(style)) return true;
  if (notes.gone.has(element) || readElsewhere.has(element)) return true;
  if (style.get('mso-list') === 'ignore' || /^(footnote|endnote|comment)-list$/.test(style.get('mso-element') ?? '')) return true;
  if (/(^|\s)(MsoCommentReference|msocomanchor|msoDel)(\s|$)/i.test(element.getAttribute('class') ?? '')) return true;
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}
