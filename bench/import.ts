/**
 * How well stories are read out of saved pages: for each set that is found, the share of words in common (F1 over four-word shingles)
 * of our reading and of Readability alone, in one run.
 *
 * The exit code is 1 if ours is lower than Readability on a set whose stories people marked by hand, else 0. It is 0 too where only
 * Readability's own answers are the measure: against these nothing can be higher, and every caption, dateline or link to another story
 * that is read otherwise counts as wrong, whatever a reader would say; so does a title that ends without the name of the site. There the
 * figures are printed as they are, with the difference.
 *
 * The sets: `../shared/cases/extraction/readability-free`, and whatever lies in the folder that COURANT_CASES names: folders of pages
 * (`source.html`, `expected.html`, `expected-metadata.json`) and folders with `html/*.html.gz` beside a `ground-truth.json`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { type PageElement, parsePage } from '../src/exchange/import/html/dom.ts';
import { readHtml } from '../src/exchange/import/html/read-html.ts';
import { countingIds } from '../test/builders.ts';
import { plainText } from './plain-text.ts';
import { addScore, f1, noScore, type Score, scoreOf, wordsOf } from './shingles.ts';

interface Case {
  readonly html: string;
  readonly url: string;
  readonly wanted: string;
  readonly title: string;
  readonly byline: string;
}

interface CaseSet {
  readonly name: string;
  readonly cases: readonly Case[];
  /** True where people marked the stories; false where they are what Readability itself gave, so that nothing can be better. */
  readonly isByHand: boolean;
}

interface Answer {
  readonly text: string;
  readonly title: string;
  readonly byline: string;
}

/** A line of underscores: a divider to us, a word to those who mark stories. */
const underscores = />\s*(_{3,})\s*</;

const sets = findSets();
if (sets.length === 0) console.log('No pages found: neither ../shared/cases/extraction/readability-free nor a folder in COURANT_CASES.');
let isLowerByHand = false;
for (const set of sets) isLowerByHand = report(set) || isLowerByHand;
process.exitCode = isLowerByHand ? 1 : 0;

/** Prints the figures of a set; true if ours is lower where people marked the stories. */
function report({ name, cases, isByHand }: CaseSet): boolean {
  const ours = measure(cases, courant);
  const theirs = measure(cases, readability);
  const line = ({ score, titles, bylines }: ReturnType<typeof measure>): string =>
    [`F1 ${f1(score).toFixed(4)}`, titles, bylines].filter((part) => part !== '').join(', ');
  const below = f1(theirs.score) - f1(ours.score);
  console.log(`${name}: ${cases.length} pages (${isByHand ? 'marked by hand' : "the wanted texts are Readability's own answers"})`);
  console.log(`  Courant      ${line(ours)}`);
  console.log(`  Readability  ${line(theirs)}`);
  if (below < 0.00005) return false;
  const why = isByHand
    ? ''
    : ', as must be where its own answers are the measure: the text differs wherever ours leaves out or adds a line';
  console.log(`  Courant is ${below.toFixed(4)} lower than Readability alone${why}.`);
  return isByHand;
}

function measure(cases: readonly Case[], read: (page: Case) => Answer): { score: Score; titles: string; bylines: string } {
  let score = noScore;
  const right = { title: 0, byline: 0 };
  const known = { title: 0, byline: 0 };
  for (const page of cases) {
    const answer = read(page);
    score = addScore(score, scoreOf(answer.text, page.wanted));
    for (const part of ['title', 'byline'] as const) {
      if (page[part] === '') continue;
      known[part]++;
      if (wordsOf(answer[part]).join(' ') === wordsOf(page[part]).join(' ')) right[part]++;
    }
  }
  const share = (part: 'title' | 'byline'): string => (known[part] === 0 ? '' : `${part}s ${right[part]}/${known[part]}`);
  return { score, titles: share('title'), bylines: share('byline') };
}

function courant({ html, url }: Case): Answer {
  const read = readHtml({ html, url, fileName: url, ids: countingIds() });
  return read.ok
    ? { text: plainText(read.value.body, underscores.exec(html)?.[1]), title: read.value.headline, byline: read.value.byline }
    : { text: '', title: '', byline: '' };
}

function readability({ html }: Case): Answer {
  const document = parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0];
  const read = new Readability(document, { serializer: (node) => node as unknown as PageElement }).parse();
  const text = read?.content ? textByLines(read.content) : '';
  return { text, title: read?.title ?? '', byline: read?.byline ?? '' };
}

function textByLines(element: PageElement): string {
  for (const block of element.querySelectorAll('p,div,li,h1,h2,h3,h4,td,br,pre,blockquote,figcaption')) block.append('\n');
  return element.textContent ?? '';
}

function findSets(): readonly CaseSet[] {
  const given = process.env['COURANT_CASES'];
  const more = given === undefined ? [] : subfolders(resolve(given));
  return ['../shared/cases/extraction/readability-free', ...more]
    .map((folder) => (existsSync(join(folder, 'ground-truth.json')) ? benchmarkSet(folder) : folderSet(folder)))
    .filter(({ cases }) => cases.length > 0);
}

function subfolders(folder: string): readonly string[] {
  const own = existsSync(join(folder, 'ground-truth.json')) ? [folder] : [];
  const below = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  return [...own, ...below.flatMap(({ name }) => [join(folder, name), ...(name === 'extraction' ? subfolders(join(folder, name)) : [])])];
}

function benchmarkSet(folder: string): CaseSet {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, { url: string; articleBody: string }>;
  const cases = readdirSync(join(folder, 'html')).flatMap((file) => {
    const page = truth[file.split('.')[0] ?? ''];
    const html = gunzipSync(readFileSync(join(folder, 'html', file))).toString();
    return page === undefined ? [] : [{ html, url: page.url, wanted: page.articleBody, title: '', byline: '' }];
  });
  return { name: folder, cases, isByHand: true };
}

function folderSet(folder: string): CaseSet {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.html'))) : [];
  const cases = names.map((name) => {
    const file = (part: string): string => readFileSync(join(folder, name, part), 'utf8');
    const { title, byline } = JSON.parse(file('expected-metadata.json')) as { title?: string; byline?: string };
    const wanted = textByLines(parsePage(file('expected.html')).body);
    return { html: file('source.html'), url: 'http://fakehost/test/page.html', wanted, title: title ?? '', byline: byline ?? '' };
  });
  return { name: folder, cases, isByHand: false };
}
