/** Reading a saved HTML page: its story as blocks, its words about itself, and what was made of each part. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import type { IdSource } from '../../../core/ids.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { namesIn } from '../bylines.ts';
import { readPublished } from '../dates.ts';
import { type FindingSubject, finding, type ImportedPage, type ImportedPicture, type ReportLine } from '../imported-page.ts';
import type { ReadPageError } from '../page-error.ts';
import { wordsAroundHeadline } from './around-headline.ts';
import { dropFurniture, linkShare } from './clean.ts';
import { lettersOf, type PageDocument, parsePage, textOf } from './dom.ts';
import { takenFootnotes } from './footnotes.ts';
import { headlineOf } from './headline.ts';
import { blocksFrom } from './html-to-body.ts';
import { leftOutLinks } from './left-out-links.ts';
import { metadataOf, type PageMetadata } from './metadata.ts';
import { type StoryMarkup, storyMarkup } from './story-markup.ts';
import { type KnownWords, type TrimmedStory, trimBlocks } from './trim.ts';

export interface HtmlPage {
  readonly html: string;
  readonly fileName: string;
  /** Where the page came from, if that is known. */
  readonly url: string | null;
  readonly ids: IdSource;
}

const longestStandfirst = 500;

/** More than this are not even taken apart. */
const mostParts = 250_000;

/** Reads a saved HTML page. Refuses pages without a story (`no-article`) and those of too many elements (`page-too-complex`). */
export function readHtml(page: HtmlPage): Result<ImportedPage, ReadPageError> {
  if (partsIn(page.html) > mostParts)
    return fail({ code: 'page-too-complex', path: page.fileName, reason: `more than ${mostParts} tags and entities` });
  const document = parsePage(page.html);
  const metadata = metadataOf(document, page.url);
  let markup: StoryMarkup | null;
  try {
    markup = storyMarkup(page.html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return fail({ code: 'page-too-complex', path: page.fileName, reason: error.message });
  }
  return markup === null ? fail({ code: 'no-article', path: page.fileName }) : storyOf(page, { document, metadata, markup });
}

/** How many tags, entities and no-break spaces a page has: each becomes a part of its own when the page is taken apart. */
function partsIn(html: string): number {
  let count = 0;
  for (let at = 0; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3c || code === 0x26 || code === 0xa0) count++;
  }
  return count;
}

interface PageParts {
  readonly document: PageDocument;
  readonly metadata: PageMetadata;
  readonly markup: StoryMarkup;
}

function storyOf(page: HtmlPage, { document, metadata, markup }: PageParts): Result<ImportedPage, ReadPageError> {
  const headline = headlineOf(document, markup.title, metadata);
  const furniture = dropFurniture(markup.content);
  const isOnlyLinks = linkShare(markup.content) > 0.9;
  const footnotes = takenFootnotes(markup.content);
  const pictures: ImportedPicture[] = [];
  const leftOut: ReportLine[] = [];
  const language = metadata.language?.toLowerCase() ?? '';
  const mapped = blocksFrom(markup.content, { base: page.url ?? metadata.address, ids: page.ids, language, footnotes, pictures, leftOut });
  const headings = [...document.querySelectorAll('h1')].map(textOf);
  const known: KnownWords = {
    ...metadata,
    headlines: [headline, metadata.headline, markup.title, ...headings],
    authors: [...namesIn(markup.byline), ...metadata.authors],
  };
  const story = trimBlocks(mapped, known);
  if (story.blocks.length === 0 || isOnlyLinks) return fail({ code: 'no-article', path: page.fileName });
  const body = bodySchema.topNodeType.create(null, levelled(story.blocks));
  const shown = picturesIn(body, pictures);
  const around = wordsAroundHeadline(document, headline);
  const byline = fullestByline(markup.byline || story.byline || (metadata.authors.length === 0 ? around.byline : ''), metadata.authors, [
    story.byline,
    around.byline,
  ]);
  const read: ImportedPage = {
    kind: 'html',
    language: metadata.language,
    section: metadata.section,
    kicker: '',
    headline,
    standfirst: standfirstOf(metadata, body),
    byline,
    authors: authorsOf(byline, metadata),
    dateline: '',
    published: metadata.published ?? readPublished(story.date || around.date),
    siteName: metadata.siteName,
    address: metadata.address,
    body,
    pictures: [...shown, ...leadOf(metadata, shown)],
    report: [],
  };
  return ok({
    ...read,
    report: [
      ...recognised(read),
      ...story.report,
      ...furniture,
      ...leftOutLinks(document, story.blocks),
      ...leftOut,
      ...doubts(read, story),
    ],
  });
}

/** Headings as two levels: the highest that the story uses, and all below it. */
function levelled(blocks: readonly Node[]): readonly Node[] {
  const { heading } = bodySchema.nodes;
  const highest = Math.min(...blocks.filter((block) => block.type === heading).map((block) => Number(block.attrs['level'])));
  if (highest <= 2 || !Number.isFinite(highest)) return blocks;
  return blocks.map((block) => (block.type === heading ? heading.create({ ...block.attrs, level: 2 }, block.content) : block));
}

function picturesIn(body: Node, pictures: readonly ImportedPicture[]): readonly ImportedPicture[] {
  const shown = new Set<string>();
  body.descendants((node) => {
    if (node.type.name === 'figure') shown.add(String(node.attrs['id']));
  });
  return pictures.filter((picture) => shown.has(picture.blockId));
}

/** The picture that the page gives as its own, where the story does not show it anyway. */
function leadOf(metadata: PageMetadata, shown: readonly ImportedPicture[]): readonly ImportedPicture[] {
  const lead = metadata.leadPicture;
  if (lead === null || shown.length > 0) return [];
  return [{ ...lead, blockId: '', isLead: true }];
}

/** The page's summary, unless it only repeats how the text begins. */
function standfirstOf(metadata: PageMetadata, body: Node): string {
  const summary = metadata.standfirst.trim();
  const start = summary.replace(/(?:\.\.\.|…|\[…\])\s*$/u, '').slice(0, 60);
  const repeats = start !== '' && body.textContent.replace(/\s+/gu, ' ').includes(start);
  return repeats || summary.length > longestStandfirst || /(?:\.\.\.|…)$/u.test(summary) ? '' : summary;
}

/** The byline of the page, unless one in its text names the same people and more. */
function fullestByline(given: string, authors: readonly string[], printed: readonly string[]): string {
  const names = given === '' ? authors.flatMap(namesIn) : namesIn(given);
  const more = printed.find((line) => {
    const all = namesIn(line).map(lettersOf);
    return all.length > names.length && names.every((name) => all.includes(lettersOf(name)));
  });
  return more ?? given;
}

function authorsOf(byline: string, metadata: PageMetadata): readonly string[] {
  const printed = namesIn(byline);
  const given = metadata.authors.flatMap(namesIn);
  return printed.length > 0 ? printed : given;
}

function recognised(page: ImportedPage): readonly ReportLine[] {
  const facts: readonly (readonly [FindingSubject, string | null])[] = [
    ['language', page.language],
    ['section', page.section],
    ['headline', page.headline],
    ['standfirst', page.standfirst],
    ['byline', page.authors.join(', ')],
    ['date', page.published],
  ];
  return facts.flatMap(([subject, text]) => (text === null || text === '' ? [] : [finding('recognised', subject, { text })]));
}

function doubts(page: ImportedPage, story: TrimmedStory): readonly ReportLine[] {
  const lines: ReportLine[] = [];
  if (page.headline === '') lines.push(finding('doubtful', 'headline-missing', { text: '' }));
  if (page.byline !== '' && page.authors.length === 0) lines.push(finding('doubtful', 'byline', { text: page.byline }));
  const words = story.blocks.reduce((sum, block) => sum + textLength(block), 0);
  if (words < 250) lines.push(finding('doubtful', 'short-story', { text: story.blocks[0]?.textContent ?? '' }));
  return lines;
}

function textLength(block: Node): number {
  return block.textContent.length;
}
