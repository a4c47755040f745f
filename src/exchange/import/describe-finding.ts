/** What an import has to say about a page, in words: a line for each finding, in the order of the page. */
import type { ReportLine } from './imported-page.ts';

/** The finding as a sentence that begins with its place in the file, where that is known. */
export function describeFinding(found: ReportLine): string {
  return `${found.line === null ? '' : `line ${found.line}: `}${sentence(found)}`;
}

/** The findings by their lines in the file; what has no line keeps its order behind them. */
export function inFileOrder(lines: readonly ReportLine[]): readonly ReportLine[] {
  const place = ({ line }: ReportLine): number => line ?? Number.MAX_SAFE_INTEGER;
  return [...lines].sort((one, other) => place(one) - place(other));
}

function sentence({ verdict, subject, text }: ReportLine): string {
  const words = `“${text}”`;
  switch (subject) {
    case 'furniture':
      return `left out, as no part of the story: ${words}`;
    case 'language-menu':
      return `left out, as one of several languages to choose: ${words}`;
    case 'headline-repeated':
      return `the headline stands over the text once more and was not repeated: ${words}`;
    case 'headline-missing':
      return 'the page has no headline: write one';
    case 'title-kept-as-text':
      return `stands with the headline but is neither kicker nor standfirst for certain, so it opens the text: ${words}`;
    case 'short-line':
      return `short like a subheading, kept as text: ${words}`;
    case 'short-story':
      return `the story is very short; see whether the page has more: ${words}`;
    case 'end-missing':
      return `the text stops within a sentence; see whether the page has more: ${words}`;
    case 'kept-beside':
      return `not taken, because a person has changed this part (it is kept in a revision beside the draft): ${words}`;
    case 'other-language':
      return `the page says that it is in another language than the edition: ${words}`;
    case 'section-chosen':
      return `the page names no section: it went into ${words}`;
    case 'section-made':
      return `the section ${words} is new in this edition: it was made`;
    case 'same-headline':
      return `a page with this headline was imported for the same day before; see whether it is the same story: ${words}`;
    case 'date-missing':
      return 'no date that has passed was found, and none was given: the present moment was taken (--date gives another)';
    case 'source':
      return `left out, as the name of where the text came from: ${words}`;
    case 'link-left-out':
      return `the link of these words leads to nothing that readers may open and was left out: ${words}`;
    case 'picture-left-out':
      return `a picture was left out, since its address is none of the web: ${words}`;
    case 'picture-taken':
      return `the picture ${words} was taken in`;
    case 'picture-missing':
      return `a picture could not be had; its caption and credit stand without it: ${words}`;
    case 'picture-refused':
      return `a picture was not taken in: ${text}`;
    default:
      return verdict === 'doubtful' ? `probably ${names[subject]}, but check it: ${words}` : `${names[subject]}: ${words}`;
  }
}

const names = {
  language: 'the language',
  section: 'the section',
  kicker: 'the kicker',
  headline: 'the headline',
  standfirst: 'the standfirst',
  byline: 'the byline',
  date: 'the date',
  dateline: 'the dateline',
  subheading: 'a subheading',
  caption: 'the caption of a picture',
  list: 'a list',
  quotation: 'a quotation',
} as const;
