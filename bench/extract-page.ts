/** Answers pages with the stories read from them: one JSON line `{html, url}` in, one `{title, byline, text}` out, until the input ends. */
import { readHtml } from '../src/exchange/import/html/read-html.ts';
import { countingIds } from '../test/builders.ts';
import { answerLine, jsonLines } from './lines.ts';
import { plainText } from './plain-text.ts';

for await (const { html, url } of jsonLines(process.stdin) as AsyncIterable<{ html: string; url: string }>) {
  const read = readHtml({ html, fileName: url, url, ids: countingIds() });
  const answer = read.ok
    ? { title: read.value.headline, byline: read.value.byline, text: plainText(read.value.body) }
    : { title: '', byline: '', text: '' };
  answerLine(answer);
}
