/** Byline and date that a page prints around its headline, outside of what is taken for the story. */
import { afterLeadIn, isName, namesIn } from '../bylines.ts';
import { creditsIn } from '../credit-line.ts';
import { isDateLine, saysWhen } from '../dates.ts';
import { lettersOf, type PageDocument, type PageElement, textOf } from './dom.ts';

export interface HeadlineWords {
  readonly byline: string;
  readonly date: string;
}

/** As many short texts behind the headline are looked at, and a few before it in its own box: a date above that is the masthead's. */
const behind = 12;
const before = 4;
const longest = 120;

/** The line that names the writers and the one that is a date, next to the headline; empty where there is none. */
export function wordsAroundHeadline(document: PageDocument, headline: string): HeadlineWords {
  const wanted = lettersOf(headline);
  const headings = [...document.querySelectorAll('h1,h2')];
  const heading = headings.find((element) => lettersOf(textOf(element)) === wanted) ?? headings.find(({ localName }) => localName === 'h1');
  if (heading === undefined) return { byline: '', date: '' };
  const all = [...document.querySelectorAll('*')];
  const at = all.indexOf(heading);
  const box = heading.parentElement;
  const above = all.slice(0, at).filter((element) => box?.localName !== 'body' && box?.contains(element) === true);
  const texts = [...linesOf(all.slice(at + 1)).slice(0, behind), ...linesOf(above).slice(-before)];
  return {
    byline: texts.find(isByline) ?? texts.map((text) => creditsIn(text).byline).find((text) => text !== '') ?? '',
    date: texts.find((text) => isDateLine(text) && (saysWhen(text) || text.split(' ').length <= 7)) ?? '',
  };
}

/** The short texts of the elements that hold nothing but text. */
function linesOf(elements: readonly PageElement[]): readonly string[] {
  const lines: string[] = [];
  for (const element of elements) {
    if (element.firstElementChild !== null || /^(?:script|style|noscript|title|option)$/.test(element.localName)) continue;
    const text = textOf(element);
    if (text !== '' && text.length <= longest) lines.push(text);
  }
  return lines;
}

function isByline(text: string): boolean {
  const led = afterLeadIn(text);
  return led !== null && isName(namesIn(led)[0] ?? '');
}
