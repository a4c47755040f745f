/** The part of a page that is its story: Readability's choice, prepared before it and cleaned after it by what we know of pages. */
import { Readability } from '@mozilla/readability';
import { isElement, nameOf, type PageDocument, type PageElement, parsePage, textOf } from './dom.ts';

export interface StoryMarkup {
  readonly content: PageElement;
  readonly title: string;
  readonly byline: string;
  readonly excerpt: string;
}

/** More elements than this are no article page, and would take minutes. */
const mostElements = 50_000;

const players =
  /\/\/(?:[\w-]+\.)*(?:youtube|youtube-nocookie|vimeo|dailymotion|twitch|facebook|instagram|tiktok|soundcloud|spotify|twitter|x|archive|wikimedia|qq)\.(?:com|tv|org)\//i;

/** Posts that the page quotes in full. */
const posts =
  'blockquote.twitter-tweet,blockquote.twitter-video,blockquote.instagram-media,blockquote.tiktok-embed,blockquote.bluesky-embed';
const popUp = /\b(?:tooltip|popover|rollover|hovercard|hover-card)/i;

const charts = /\/\/(?:[\w-]+\.)*(?:dwcdn\.net|flourish\.studio|flo\.uri\.sh)\//i;
const shown = new RegExp(`${players.source}|${charts.source}`, 'i');

/** The story's markup; null where there is none. Throws a `RangeError` for a page of too many elements. */
export function storyMarkup(html: string): StoryMarkup | null {
  const document = parsePage(html);
  if ([...document.querySelectorAll('*')].length > mostElements) throw new RangeError(`more than ${mostElements} elements`);
  const wide = extracted(document);
  if (wide === null) return null;
  const narrowDocument = parsePage(html);
  if (!narrow(narrowDocument)) return wide;
  const narrowed = extracted(narrowDocument);
  return narrowed !== null && isBetter(narrowed.content, wide.content) ? { ...wide, content: narrowed.content } : wide;
}

function extracted(document: PageDocument): StoryMarkup | null {
  for (const element of [...document.querySelectorAll('[class],[id]')]) if (isPopUp(element)) element.remove();
  for (const post of [...document.querySelectorAll(posts)]) keepPost(post);
  for (const post of [...document.querySelectorAll('.fb-post[data-href],.fb-video[data-href]')])
    post.replaceWith(facebookFrame(post, document));
  for (const source of [...document.querySelectorAll('blockquote footer')]) source.replaceWith(asCite(source, document));
  for (const fallback of [...document.querySelectorAll('noscript')]) keepPicture(fallback);
  const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    keepClasses: true,
    allowedVideoRegex: shown,
    serializer: (node) => node as unknown as string,
  });
  const read = reader.parse();
  if (read === null || read.content === null || read.content === undefined) return null;
  const content = read.content as unknown as PageElement;
  return { content, title: read.title ?? '', byline: read.byline ?? '', excerpt: read.excerpt ?? '' };
}

/** Takes a post of a network out of boxes that hold nothing else: their names would have it thrown away. */
function keepPost(post: PageElement): void {
  let outer = post;
  while (outer.parentElement !== null && outer.parentElement.localName === 'div' && textOf(outer.parentElement) === textOf(post))
    outer = outer.parentElement;
  if (outer !== post) outer.replaceWith(post);
}

/** The frame that the network's script would put in place of the element. */
function facebookFrame(post: PageElement, document: PageDocument): PageElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('src', `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(post.getAttribute('data-href') ?? '')}`);
  return frame;
}

/** Who is quoted, in an element that is not taken for the foot of the page. */
function asCite(footer: PageElement, document: PageDocument): PageElement {
  const cite = document.createElement('cite');
  cite.append(...footer.childNodes);
  return cite;
}

/** Puts the picture for readers without scripts where the page has no other, or where the other one waits for a script. */
function keepPicture(fallback: PageElement): void {
  const images = [...fallback.querySelectorAll('img')];
  const [image] = images;
  if (image === undefined || images.length !== 1 || textOf(fallback) !== '') return;
  const before = fallback.previousElementSibling;
  const waiting = before?.localName === 'img' ? before : (before?.querySelector('img') ?? null);
  const alt = waiting?.getAttribute('alt') ?? null;
  if (alt !== null && !image.hasAttribute('alt')) image.setAttribute('alt', alt);
  const figure = fallback.closest('figure');
  if (figure !== null && [...figure.querySelectorAll('img')].length === 1) fallback.replaceWith(image);
}

/** A box that shows over a word of the text when it is pointed at. */
function isPopUp(element: PageElement): boolean {
  return popUp.test(nameOf(element)) && element.closest('p') !== null && element.localName !== 'a';
}

/** Leaves in the page only the one element that says it is the article's body; false where there is none, or more than one. */
function narrow(document: PageDocument): boolean {
  const marked = [...document.querySelectorAll('[itemprop~=articleBody]')].filter((element) => element.localName !== 'meta');
  const [only] = marked;
  if (marked.length !== 1 || only === undefined || textOf(only).length < 400) return false;
  for (const child of [...document.body.childNodes]) if (child !== only && isElement(child)) child.remove();
  document.body.append(only);
  return true;
}

/** True where the wider choice adds nothing but lists of links to the narrower one. */
function isBetter(narrowed: PageElement, wide: PageElement): boolean {
  const more = textOf(wide).length - textOf(narrowed).length;
  const links = linksOf(wide);
  const own = new Set(linksOf(narrowed));
  const others = links.filter((text) => !own.has(text));
  return others.length >= 4 && others.join('').length >= more * 0.3;
}

function linksOf(content: PageElement): readonly string[] {
  return [...content.querySelectorAll('a')].map(textOf).filter((text) => text !== '');
}
