import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { at } from '../../../test/builders.ts';
import { aFrame, aPublishedArticle } from '../../../test/published.ts';
import { feedFormats } from '../../core/addresses.ts';
import type { CorrectionId } from '../../core/ids.ts';
import type { CorrectionsFeedPage, ListedCorrection } from '../published.ts';
import { renderPage } from '../render-page.ts';

const { articleId, path, headline } = aPublishedArticle();
const run = at('2026-11-22T09:30Z');

function aCorrection(own: Partial<ListedCorrection> = {}): ListedCorrection {
  const said = { text: 'It was eleven years.', at: run, changedAt: run };
  return { correctionId: 'c1' as CorrectionId, ...said, article: { articleId, path, headline }, ...own };
}

const feed = (format: CorrectionsFeedPage['format'], ...corrections: readonly ListedCorrection[]) =>
  renderPage({ kind: 'corrections-feed', frame: aFrame(), format, path: '/en/corrections/', corrections });

function read(document: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(document).close();
}

describe('the feed of corrections', () => {
  it('stands below their page in each format', () =>
    expect(feedFormats.map((format) => feed(format).path)).toEqual([
      '/en/corrections/feed.xml',
      '/en/corrections/rss.xml',
      '/en/corrections/feed.json',
    ]));
  it.each(feedFormats)('as %s gives what was wrong under the headline, with the address of the article', (format) => {
    const { text } = feed(format, aCorrection());
    for (const words of [
      'It was eleven years.',
      'The herring is back',
      'https://courant.example/en/2026/11/22/herring/',
      'Courant en · Corrections',
    ])
      expect(text).toContain(words);
  });
  it.each(feedFormats)('as %s names an entry for ever, whatever becomes of its words and its article', (format) => {
    const changed = aCorrection({
      text: 'Twelve.',
      changedAt: at('2026-11-23T09:30Z'),
      article: { articleId, path: '/en/x/', headline: 'X' },
    });
    const idOf = (text: string) => text.match(/tag:[^"<]+/)?.[0];
    expect(idOf(feed(format, aCorrection()).text)).toBe('tag:courant.example,2026-11-22:correction/c1/en');
    expect(idOf(feed(format, changed).text)).toBe(idOf(feed(format, aCorrection()).text));
  });
  it.each(feedFormats)('as %s is newer for other words, so that its readers fetch the entry again', (format) =>
    expect(feed(format, aCorrection({ changedAt: at('2026-11-24T10:00Z') })).text).toMatch(
      /(updated>|date_modified":")2026-11-24T10:00:00Z/,
    ),
  );
  it.each(['atom', 'rss'] as const)('as %s parses with hostile words, and when empty', (format) => {
    const hostile = ']]></title><script>\u0000\u0008\ud800"&amp;';
    const correction = aCorrection({ text: hostile, article: { articleId, path, headline: hostile } });
    expect(() => read(feed(format, correction).text)).not.toThrow();
    expect(() => read(feed(format).text)).not.toThrow();
  });
  it('as json is what it says when empty', () => expect(JSON.parse(feed('json').text)).toMatchObject({ items: [], language: 'en' }));
});
