/** The markup of a story as blocks of the body: what is known becomes its block, what is not known is read through to its text. */
import type { Node } from 'prosemirror-model';
import { knownEmbed } from '../../../core/body/known-embed.ts';
import { bodySchema } from '../../../core/body/schema.ts';
import { isDividerLine } from '../divider-line.ts';
import { endsSentence } from '../text/capture-lines.ts';
import { isElement, nameOf, type PageElement, type PageNode, textOf } from './dom.ts';
import { embedOfFrame } from './embeds.ts';
import { captionElement, captionOf, type FigureContext, figureOf, isFigureLike, isOrnament, takenCredit } from './figures.ts';
import { inlineContent, inlineParagraphs } from './inline.ts';
import { listOf } from './lists.ts';
import { quotationOf } from './quotations.ts';
import { isDataTable, tableOf } from './tables.ts';

const { nodes } = bodySchema;

const inlineNames = new Set(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark math meter nobr output progress q ruby rb rp rt s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);
const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'link',
  'meta',
  'title',
  'select',
  'textarea',
  'canvas',
  'dialog',
]);
const blockSelector =
  'p,div,h1,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,figure,table,pre,hr,iframe,video,audio,embed,section,article,aside,header,footer,main,center,address,form,fieldset,details';

/** All blocks of a piece of markup, in reading order. */
export function blocksFrom(container: PageElement, context: FigureContext): readonly Node[] {
  const blocks: Node[] = [];
  let run: PageNode[] = [];
  let within: Node[] = [];
  const flush = (): void => {
    blocks.push(...paragraphsOf(run, context), ...within);
    run = [];
    within = [];
  };
  const children = [...container.childNodes];
  for (const [at, child] of children.entries()) {
    if (isRunning(child)) {
      run.push(child);
      continue;
    }
    if (isElement(child) && isPicture(child) && isWithinSentence(run, children.slice(at + 1))) {
      within.push(...blocksOf(child, context));
      continue;
    }
    flush();
    if (isElement(child) && !unseen.has(child.localName)) blocks.push(...blocksOf(child, context));
  }
  flush();
  return blocks;
}

/** True for a picture, and for an element of a line that holds nothing else. */
function isPicture(element: PageElement): boolean {
  if (/^(?:img|amp-img|picture)$/.test(element.localName)) return true;
  return inlineNames.has(element.localName) && textOf(element) === '' && element.querySelector(blockSelector) === null;
}

/** True between a text that ends no sentence and more text of the same line: what stands there must not part them. */
function isWithinSentence(run: readonly PageNode[], behind: readonly PageNode[]): boolean {
  const isBlank = (node: PageNode): boolean => !isElement(node) && textOf(node) === '';
  const before = run.map((node) => node.textContent ?? '').join('');
  const last = run.findLast((node) => !isBlank(node));
  const next = behind.find((node) => !isBlank(node) && !(isElement(node) && isPicture(node)));
  if (before.trim() === '' || endsSentence(before.trim()) || last === undefined || next === undefined) return false;
  return textOf(last) !== '' && textOf(next) !== '' && isRunning(next);
}

/** What a figure says to those who do not see it, instead of its picture. */
const pictureLabel = /^(?:view |enlarge |open |see )?(?:photo|image|picture|foto|bild|imagen)s?(?: enlarge)?$/i;

/** True for text, and for elements that run with text and hold no block and no picture of the story. */
function isRunning(node: PageNode): boolean {
  if (!isElement(node)) return node.nodeType === 3;
  if (node.localName === 'img') return isOrnament(node) && (node.getAttribute('alt') ?? '') !== '';
  const isInline = inlineNames.has(node.localName) || (node.localName.includes('-') && textOf(node) !== '');
  return isInline && node.querySelector(blockSelector) === null && ![...node.querySelectorAll('img')].some((image) => !isOrnament(image));
}

function blocksOf(element: PageElement, context: FigureContext): readonly Node[] {
  const known = knownBlock(element, context);
  if (known !== null) return known;
  return isFigureLike(element) ? figuresOf(element, context) : blocksFrom(element, context);
}

/** The blocks of an element whose name says what it is; null where it only contains others. */
function knownBlock(element: PageElement, context: FigureContext): readonly Node[] | null {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingOf(element, context);
    case 'img':
    case 'amp-img':
      return isOrnament(element) ? [] : present(figureOf(element, { caption: null, credit: '' }, context));
    case 'figure':
      return figuresOf(element, context);
    case 'ul':
    case 'ol':
      return listOf(element, { ...context, blocks: (inner) => blocksFrom(inner, context) });
    case 'blockquote':
      return postOf(element, context) ?? quotationOf(element, context, (inner) => blocksFrom(inner, context));
    case 'table':
      return isDataTable(element) ? present(tableOf(element, context)) : null;
    case 'pre':
      return preformatted(element, context);
    case 'hr':
      return [nodes.divider.create({ id: context.ids.next<'block'>() })];
    case 'iframe':
    case 'embed':
      return frameOf(element, context);
    case 'video':
    case 'audio':
      return mediaOf(element, context);
    case 'aside':
      return /pull-?quote/i.test(nameOf(element)) ? quotationOf(element, context, (inner) => blocksFrom(inner, context)) : null;
    default:
      return null;
  }
}

function headingOf(element: PageElement, context: FigureContext): readonly Node[] {
  const figures = [...element.querySelectorAll('img')].filter((image) => !isOrnament(image));
  const content = inlineContent([...element.childNodes], { ...context });
  const level = Math.min(3, Math.max(2, Number(element.localName.slice(1))));
  const heading = content.length === 0 ? [] : [nodes.heading.create({ id: context.ids.next<'block'>(), level }, content)];
  return [...heading, ...figures.flatMap((image) => present(figureOf(image, { caption: null, credit: '' }, context)))];
}

function figuresOf(figure: PageElement, context: FigureContext): readonly Node[] {
  const inner = [...figure.querySelectorAll('figure')];
  const images = [...figure.querySelectorAll('img,amp-img')].filter((image) => !isOrnament(image));
  if (inner.length > 1)
    return galleryOf(
      inner.flatMap((each) => figuresOf(each, context)),
      context,
    );
  const caption = captionElement(figure);
  if (images.length === 0 || figure.querySelector('table,blockquote,iframe,pre,video,audio') !== null)
    return figureOfOther(figure, caption, context);
  caption?.remove();
  const [first, ...more] = images;
  if (first === undefined) return remaining(figure, context);
  const main = present(figureOf(first, { caption, credit: takenCredit(figure) }, context));
  const others = more.flatMap((image) => present(figureOf(image, { caption: null, credit: '' }, context)));
  const rest = remaining(figure, context);
  if (more.length === 0) return [...main, ...rest];
  const seen = new Set<string>();
  const different = [...main, ...others].filter((node) => !seen.has(node.attrs['source']) && seen.add(node.attrs['source']));
  return [...galleryOf(different, context), ...rest];
}

/** A figure that frames a table, a player or a quotation: that block, its caption with it. */
function figureOfOther(figure: PageElement, caption: PageElement | null, context: FigureContext): readonly Node[] {
  caption?.remove();
  const words = captionOf(caption, context);
  const blocks = blocksFrom(figure, context);
  const [only] = blocks;
  if (caption === null || words.caption === '') return blocks;
  if (blocks.length === 1 && only?.type === nodes.embed && only.content.size === 0) return [nodes.embed.create(only.attrs, words.content)];
  if (blocks.length === 1 && only?.type === nodes.table && only.attrs['caption'] === '') {
    return [nodes.table.create({ ...only.attrs, caption: words.caption }, only.content)];
  }
  if (blocks.length === 1 && only?.type === nodes.quotation && only.attrs['attribution'] === '') {
    return [nodes.quotation.create({ ...only.attrs, attribution: words.caption }, only.content)];
  }
  const line = words.credit === '' ? words.content : [...words.content, bodySchema.text(` (${words.credit})`)];
  return [...blocks, nodes.paragraph.create({ id: context.ids.next<'block'>() }, line)];
}

/** What else a figure says, beside its picture and caption. */
function remaining(figure: PageElement, context: FigureContext): readonly Node[] {
  for (const image of [...figure.querySelectorAll('img,amp-img,picture')]) image.remove();
  const text = textOf(figure);
  return text === '' || pictureLabel.test(text) ? [] : blocksFrom(figure, context);
}

function galleryOf(figures: readonly Node[], context: FigureContext): readonly Node[] {
  if (figures.length < 2 || figures.some((node) => node.type !== nodes.figure)) return figures;
  return [nodes.gallery.create({ id: context.ids.next<'block'>() }, figures)];
}

/** A post of a network, written into the page as a quotation that its script would replace. */
function postOf(element: PageElement, context: FigureContext): readonly Node[] | null {
  if (!/twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed/i.test(nameOf(element))) return null;
  const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').reverse();
  const named = ['cite', 'data-instgrm-permalink', 'data-href'].map((name) => element.getAttribute(name) ?? '');
  const found = [...named, ...links].map(knownEmbed).find((embed) => embed !== null);
  if (found === undefined) return null;
  return [nodes.embed.create({ id: context.ids.next<'block'>(), ...found }, inlineContent([...element.childNodes], context))];
}

function frameOf(frame: PageElement, context: FigureContext): readonly Node[] {
  const source = frame.getAttribute('src') || frame.getAttribute('data-src') || '';
  const embed = embedOfFrame(source.startsWith('//') ? `https:${source}` : source);
  if (embed === null) return [];
  return [nodes.embed.create({ id: context.ids.next<'block'>(), ...embed, title: (frame.getAttribute('title') ?? '').trim() })];
}

function mediaOf(media: PageElement, context: FigureContext): readonly Node[] {
  const source = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? '';
  if (source.trim() === '') return [];
  let address: string;
  try {
    address = (context.base === null ? new URL(source) : new URL(source, context.base)).href;
  } catch {
    return [];
  }
  const embed = embedOfFrame(address);
  return embed === null
    ? []
    : [nodes.embed.create({ id: context.ids.next<'block'>(), ...embed, title: media.getAttribute('title') ?? '' })];
}

function preformatted(element: PageElement, context: FigureContext): readonly Node[] {
  return inlineParagraphs([...element.childNodes], context, true).map((content) =>
    nodes.paragraph.create({ id: context.ids.next<'block'>() }, content),
  );
}

function paragraphsOf(run: readonly PageNode[], context: FigureContext): readonly Node[] {
  if (run.every((node) => node.nodeType === 3 && !/\S/.test(node.textContent ?? ''))) return [];
  const known = knownEmbed(run.map(textOf).join(' ').trim());
  if (known !== null) return [nodes.embed.create({ id: context.ids.next<'block'>(), ...known })];
  return inlineParagraphs(run, context).map((content) =>
    isDividerLine(content.map((node) => node.textContent).join(''))
      ? nodes.divider.create({ id: context.ids.next<'block'>() })
      : nodes.paragraph.create({ id: context.ids.next<'block'>() }, content),
  );
}

function present(node: Node | null): readonly Node[] {
  return node === null ? [] : [node];
}
