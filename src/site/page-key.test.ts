import { describe, expect, it } from 'vitest';
import { tag } from '../../test/builders.ts';
import type { ArticleId, ContributorId, SectionId, TopicId } from '../core/ids.ts';
import type { CalendarDay, CalendarMonth } from '../core/instant.ts';
import type { PageKey } from '../render/dependencies.ts';
import { keyOfText, keyText } from './page-key.ts';

const edition = tag('en');
const keys: readonly PageKey[] = [
  { kind: 'chooser' },
  { kind: 'icon' },
  { kind: 'robots' },
  { kind: 'sitemap-index' },
  { kind: 'front', edition },
  { kind: 'news-sitemap', edition },
  { kind: 'pages-sitemap', edition },
  { kind: 'corrections', edition },
  { kind: 'section', edition, sectionId: 's' as SectionId },
  { kind: 'topic', edition, topicId: 't' as TopicId },
  { kind: 'contributor', edition, contributorId: 'c' as ContributorId },
  { kind: 'day', edition, day: '2026-03-04' as CalendarDay },
  { kind: 'month', edition, month: '2026-03' as CalendarMonth },
  { kind: 'month-of-corrections', edition, month: '2026-03' as CalendarMonth },
  { kind: 'month-sitemap', edition, month: '2026-03' as CalendarMonth },
  { kind: 'article', articleId: 'a' as ArticleId },
  { kind: 'feed', edition, format: 'atom', of: { kind: 'edition' } },
  { kind: 'feed', edition, format: 'atom', of: { kind: 'corrections' } },
  { kind: 'feed', edition, format: 'rss', of: { kind: 'section', sectionId: 's' as SectionId } },
  { kind: 'feed', edition, format: 'json', of: { kind: 'topic', topicId: 't' as TopicId } },
  { kind: 'redirect', from: '/alt/"ü".html' },
];

describe('keyText', () => {
  it.each(keys.map((key) => [key.kind, key] as const))('of a %s gives the key again', (_, key) =>
    expect(keyOfText(keyText(key))).toEqual(key),
  );
  it('differs for every key', () => expect(new Set(keys.map(keyText)).size).toBe(keys.length));
  it('does not depend on the order of the key’s parts', () =>
    expect(keyText({ edition, kind: 'front' })).toBe(keyText({ kind: 'front', edition })));
});

describe('keyOfText', () => {
  it('throws on a text that is no key', () => expect(() => keyOfText('["front"]')).toThrow('Not the key of a page'));
});
