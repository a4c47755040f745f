/** What robots read: sitemaps, their index, the news sitemap, robots.txt. */
import {
  articlePath,
  contributorPath,
  correctionsPath,
  frontPath,
  monthOfCorrectionsPath,
  monthSitemapPath,
  newsSitemapPath,
  pagesSitemapPath,
} from '../../core/addresses.ts';
import { type CalendarMonth, day, later, monthOf } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import { monthsOfCorrections } from './corrections.ts';
import { earlier } from './expiry.ts';
import { type Loaded, nothing, pageAlone } from './loaded.ts';
import type { Shelf } from './shelf.ts';

const newsLength = 1000;

/** The articles of a month. */
export async function loadMonthSitemap(shelf: Shelf, edition: LanguageTag, month: CalendarMonth): Promise<Loaded> {
  const places = await shelf.reader.published.ofMonth(edition, month);
  if (places.length === 0) return nothing;
  const entries = places.map(({ place, updatedAt }) => ({ path: articlePath(edition, place), changedAt: updatedAt }));
  return pageAlone({ kind: 'sitemap', entries, baseUrl: shelf.paper.publication.baseUrl, path: monthSitemapPath(edition, month) });
}

/** The fixed pages of an edition. */
export async function loadPagesSitemap(shelf: Shelf, edition: LanguageTag): Promise<Loaded> {
  const { paper } = shelf;
  const { topicIds, contributorIds } = await shelf.reader.published.subjects(edition);
  const contributors = contributorIds.map((id) => paper.contributor(id)).filter((contributor) => contributor !== null);
  const topics = topicIds.map((id) => paper.topic(id, edition)).filter((topic) => topic !== null);
  const paths = [
    frontPath(edition),
    ...paper.frame(edition).sections.map(({ path }) => path),
    correctionsPath(edition),
    ...(await monthsOfCorrections(shelf.reader, edition, paper.publication.timeZone)).map((month) =>
      monthOfCorrectionsPath(edition, month),
    ),
    ...topics.map(({ path }) => path),
    ...contributors.map(({ slug }) => contributorPath(edition, slug)),
  ];
  const entries = paths.map((path) => ({ path, changedAt: null }));
  return pageAlone({ kind: 'sitemap', entries, baseUrl: paper.publication.baseUrl, path: pagesSitemapPath(edition) });
}

/** All sitemaps of all editions. */
export async function loadSitemapIndex(shelf: Shelf): Promise<Loaded> {
  const paths: string[] = [];
  for (const { tag } of shelf.paper.editions) {
    const months = new Set((await shelf.reader.published.days(tag)).map((total) => monthOf(total.day)));
    paths.push(pagesSitemapPath(tag), ...[...months].map((month) => monthSitemapPath(tag, month)));
  }
  return pageAlone({ kind: 'sitemap-index', baseUrl: shelf.paper.publication.baseUrl, paths });
}

/** What was first published in the last two days. It becomes wrong when the oldest of them leaves. */
export async function loadNewsSitemap(shelf: Shelf, edition: LanguageTag): Promise<Loaded> {
  const heads = await shelf.reader.published.since(edition, later(shelf.now, -2 * day), newsLength);
  const { articles, expiresAt } = await shelf.summaries(heads);
  const oldest = articles.at(-1);
  const leaves = oldest === undefined ? null : later(oldest.publishedAt, 2 * day + 1);
  const page = { kind: 'news-sitemap', frame: shelf.paper.frame(edition), path: newsSitemapPath(edition), articles } as const;
  return pageAlone(page, earlier(expiresAt, leaves));
}

/** What robots may read, and where the sitemaps are. */
export function loadRobots({ paper }: Shelf): Loaded {
  const newsSitemaps = paper.editions.map(({ tag }) => newsSitemapPath(tag));
  return pageAlone({ kind: 'robots', baseUrl: paper.publication.baseUrl, newsSitemaps });
}
