/** When an article came out and when it last changed, by the rule of the house. */

import { frontPath, monthPath } from '../../core/addresses.ts';
import { type CalendarMonth, dayOf, type Instant, instant, minute } from '../../core/instant.ts';
import { clockTime, shortDate } from '../dates.ts';
import type { EditionFrame, PublishedArticle, PublishedSummary } from '../published.ts';
import type { Markup } from './markup.ts';
import { timeHtml } from './phrases.ts';

/** True if the article was given other text a minute or more after it came out. */
export function isUpdated({ publishedAt, updatedAt }: Pick<PublishedSummary, 'publishedAt' | 'updatedAt'>): boolean {
  return updatedAt - publishedAt >= minute;
}

/** When what readers get of an article last changed: its text, or the corrections that stand with it. */
export function changedAt({ updatedAt, corrections }: Pick<PublishedArticle, 'updatedAt' | 'corrections'>): Instant {
  return instant(Math.max(updatedAt, ...corrections.map((correction) => correction.changedAt)));
}

/** The day on which an article came out. */
export function dateHtml({ edition, publication }: EditionFrame, { publishedAt }: PublishedSummary): Markup {
  return timeHtml(publishedAt, shortDate(publishedAt, edition.tag, publication.timeZone));
}

/** For a list made on `today`: the time of what came out on that day, the day of what is older. */
export function recentTimeHtml({ edition, publication }: EditionFrame, { publishedAt }: PublishedSummary, today: string): Markup {
  const { timeZone } = publication;
  const isToday = dayOf(publishedAt, timeZone) === today;
  return timeHtml(publishedAt, (isToday ? clockTime : shortDate)(publishedAt, edition.tag, timeZone));
}

/** The archive's page for the month of the first of these articles; it exists because the article stands under it. */
export function archivePathOf({ edition }: EditionFrame, articles: readonly Pick<PublishedSummary, 'path'>[]): string | null {
  const [first] = articles;
  if (first === undefined) return null;
  const [year, month] = first.path.slice(frontPath(edition.tag).length).split('/');
  return monthPath(edition.tag, `${year}-${month}` as CalendarMonth);
}
