/** Answers foreign HTML with what our pages would show of it: one JSON string in, one out, until the input ends. */

import { bodySchema } from '../src/core/body/schema.ts';
import { parsePage } from '../src/exchange/import/html/dom.ts';
import { blocksFrom } from '../src/exchange/import/html/html-to-body.ts';
import { feedBodyHtml } from '../src/render/html/body.ts';
import { countingIds } from '../test/builders.ts';
import { aPublishedArticle } from '../test/published.ts';
import { answerLine, jsonLines } from './lines.ts';

for await (const dirty of jsonLines(process.stdin) as AsyncIterable<string>) {
  const ids = countingIds();
  const context = { base: 'https://foreign.example/page.html', ids, language: 'en', footnotes: new Map(), pictures: [], leftOut: [] };
  const blocks = blocksFrom(parsePage(`<html><body>${dirty}</body></html>`).body, context);
  const body = bodySchema.topNodeType.create(null, blocks.length === 0 ? bodySchema.nodes.paragraph.create({ id: 'empty' }) : [...blocks]);
  const clean = feedBodyHtml(aPublishedArticle({ body, dateline: '', picture: null }), 'https://paper.example');
  answerLine(clean);
}
