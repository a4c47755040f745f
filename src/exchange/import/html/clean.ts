/** Furniture inside a story's markup: links to other stories, offers and buttons between its paragraphs. */
import { knownEmbed } from '../../../core/body/known-embed.ts';
import { isFurnitureLine, isMoreHeading, leadsElsewhere, opensOffer } from '../furniture.ts';
import { finding, type ReportLine } from '../imported-page.ts';
import { nameOf, type PageElement, textOf } from './dom.ts';

const furnitureName =
  /(?:^|[\s_-])(?:related|recirc|recommended|recommendations|read-?more|more-?(?:on|from|stories)|you-?may|promo|promobox|teasers?|trending|most-?(?:read|popular)|newsletter|subscribe|signup|sign-up|share|sharing|sharebar|social|outbrain|taboola|zergnet|advert|advertisement|ad-?slot|sponsored|breadcrumbs?|pagination|author-?bio|about-?author)(?:$|[\s_-])/i;
const offerName = /(?:^|[\s_-])(?:newsletter|subscribe|signup|sign-up)(?:$|[\s_-])/i;
const network = /newsletter|inbox|facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|tiktok/i;
const lineNames = 'p,h1,h2,h3,h4,h5,h6,div,span,li,strong,em,b,aside,button,a,label,section,ul,ol';
const blocks = 'p,div,ul,ol,table,blockquote,figure,h1,h2,h3,h4,h5,h6,section,article,img,iframe,video,pre';

/** Takes the furniture out of the markup and says what it was. */
export function dropFurniture(content: PageElement): readonly ReportLine[] {
  const dropped: string[] = [];
  const drop = (element: PageElement): void => {
    const text = textOf(element);
    element.remove();
    if (text !== '') dropped.push(text);
  };
  for (const element of [...content.querySelectorAll(lineNames)]) {
    if (!content.contains(element)) continue;
    if (isMoreHeading(textOf(element)) && isWholeBlock(element)) dropWithLinks(element, drop);
    else if (isFurniture(element)) drop(element);
  }
  return dropped.map((text) => finding('dropped', 'furniture', { text }));
}

/** The share of an element's characters that are links. */
export function linkShare(element: PageElement): number {
  const length = textOf(element).length;
  if (length === 0) return 0;
  if (element.localName === 'a') return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += textOf(link).length;
  return Math.min(1, linked / length);
}

function isFurniture(element: PageElement): boolean {
  const text = textOf(element);
  if (text === '' || text.length > 1500) return false;
  const isLeaf = element.querySelector(blocks) === null;
  if (isLeaf && isWholeBlock(element)) {
    if (isFurnitureLine(text)) return knownEmbed(text) === null;
    if (element.localName !== 'li' && opensOffer(text) && network.test(text) && linkShare(element) > 0) return true;
    if (leadsElsewhere(text) && linkShare(element) > 0.4) return true;
    if (linkShare(element) > 0.9 && isShout(text)) return true;
  }
  if (isListOfStories(element)) return true;
  if (!furnitureName.test(nameOf(element))) return false;
  if (offerName.test(nameOf(element)) && text.length <= 300) return true;
  return (element.querySelector('img') === null && linkShare(element) > 0.6) || isTeaserBox(element);
}

/** A box of a telling name that leads to several stories and holds no paragraph of this one. */
function isTeaserBox(element: PageElement): boolean {
  const links = [...element.querySelectorAll('a')].length;
  return (
    links >= 2 &&
    ![...element.querySelectorAll('p,span,div,li')].some((part) => part.querySelector(blocks) === null && textOf(part).length > 140)
  );
}

/** A list whose every item is one link, each as long as a headline. */
function isListOfStories(element: PageElement): boolean {
  if (element.localName !== 'ul' && element.localName !== 'ol') return false;
  const items = [...element.children];
  return (
    items.length >= 2 &&
    items.every((item) => textOf(item).length >= 25 && linkShare(item) > 0.95 && [...item.querySelectorAll('a')].length === 1)
  );
}

/** True if the element stands as a block of its own and not within a line of text. */
function isWholeBlock(element: PageElement): boolean {
  if (/^(?:p|h[1-6]|div|li|aside|section|button)$/.test(element.localName)) return true;
  const parent = element.parentElement;
  if (parent === null || !/^(?:p|div|section|article|li|h[1-6])$/.test(parent.localName)) return false;
  if (element.nextElementSibling !== null && element.previousElementSibling !== null) return false;
  return textOf(parent) === textOf(element);
}

/** True for a line in capitals that is not just a name. */
function isShout(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase() && text.split(/\s+/u).length >= 4;
}

/** Drops a heading over links together with the links below it. */
function dropWithLinks(heading: PageElement, drop: (element: PageElement) => void): void {
  let top = heading;
  while (top.nextElementSibling === null && top.parentElement !== null && textOf(top.parentElement) === textOf(top))
    top = top.parentElement;
  const below: PageElement[] = [];
  for (let next = top.nextElementSibling; next !== null && isLinks(next); next = next.nextElementSibling) below.push(next);
  if (below.length === 0 && linkShare(heading) < 0.9 && heading.nextElementSibling !== null) return;
  for (const element of [...below, heading]) drop(element);
}

function isLinks(element: PageElement): boolean {
  const text = textOf(element);
  return text === '' ? element.querySelector('iframe,video') === null : linkShare(element) > 0.7;
}
