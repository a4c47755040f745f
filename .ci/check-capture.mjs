/** Compares the public page of an imported capture with what is expected of it; and looks for it on front, section, feeds and sitemap. */
import { readFileSync } from 'node:fs';
import { JSDOM } from '../.cache/checks/node_modules/jsdom/lib/api.js';

const [base, expectedFile] = process.argv.slice(2);
const expected = JSON.parse(readFileSync(expectedFile, 'utf8'));
const read = async (path) => (await fetch(new URL(path, base))).text();
const document = (html) => new JSDOM(html).window.document;
const front = document(await read(`/${expected.edition}/`));
const link = [...front.querySelectorAll('a')].find((a) => a.textContent.trim() === expected.headline);
const failures = [];
const hold = (what, holds) => {
  if (!holds) failures.push(what);
};
hold('the front names the story', link !== undefined);
if (link !== undefined) {
  const path = link.getAttribute('href');
  hold('the address has the day', path.startsWith(`/${expected.edition}/2024/11/18/`));
  const page = document(await read(path));
  const text = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const main = page.querySelector('main');
  hold('headline', text(page.querySelector('h1')) === expected.headline);
  const figure = main.querySelector('figure');
  hold('caption begins', text(figure).includes(expected.figure.captionStarts));
  hold('caption ends', text(figure).includes(expected.figure.captionEnds));
  hold('credit', text(figure).includes(expected.figure.credit));
  const paragraphs = [...main.querySelectorAll('p')].map(text);
  const first = paragraphs.findIndex((p) => p.startsWith(expected.firstParagraphStarts));
  const last = paragraphs.findIndex((p) => p.endsWith(expected.lastParagraphEnds));
  hold('first and last paragraph', first >= 0 && last >= 0);
  hold(`${expected.paragraphs} paragraphs`, last - first + 1 === expected.paragraphs);
  for (const dropped of expected.dropped) hold(`“${dropped}” is dropped`, !paragraphs.slice(first, last + 1).includes(dropped));
  const section = [...page.querySelectorAll('a')].find((a) => text(a) === expected.section)?.getAttribute('href');
  hold('a section of that name', section !== undefined);
  const places = [section, `/${expected.edition}/feed.xml`, `/${expected.edition}/rss.xml`, `/${expected.edition}/feed.json`];
  for (const place of places) hold(`${place} names the story`, place !== undefined && (await read(place)).includes(expected.headline));
  hold('the sitemap names the page', (await read(`/${expected.edition}/sitemap-2024-11.xml`)).includes(path));
}
for (const failure of failures) console.log(`FAIL  ${failure}`);
console.log(`capture: ${failures.length === 0 ? 'as expected' : 'not as expected'}`);
process.exit(failures.length === 0 ? 0 : 1);
