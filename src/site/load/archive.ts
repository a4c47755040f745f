/** The archive: a page for each day and each month that has a public article. */
import { dayPath, monthPath } from '../../core/addresses.ts';
import type { CalendarDay, CalendarMonth, Instant } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { MonthPage, PublishedMonth } from '../../render/published.ts';
import { earlier } from './expiry.ts';
import { type Loaded, nothing, pageAlone } from './loaded.ts';
import type { Shelf } from './shelf.ts';

const dayLength = 500;
const headlinesOfDay = 12;

/** Everything of a day, newest first, at most 500. */
export async function loadDay(shelf: Shelf, edition: LanguageTag, day: CalendarDay): Promise<Loaded> {
  const { articles, expiresAt } = await shelf.summaries(await shelf.reader.published.ofDay(edition, day, dayLength));
  if (articles.length === 0) return nothing;
  return pageAlone({ kind: 'day', frame: shelf.paper.frame(edition), path: dayPath(edition, day), day, articles }, expiresAt);
}

/** A month: its days with their first headlines and totals, and the way to the months before and after it. */
export async function loadMonth(shelf: Shelf, edition: LanguageTag, month: CalendarMonth): Promise<Loaded> {
  const totals = await shelf.reader.published.month(edition, month);
  if (totals.days.length === 0) return nothing;
  const days: MonthPage['days'][number][] = [];
  let expiresAt: Instant | null = null;
  for (const { day, articles: total } of totals.days) {
    const shown = await shelf.summaries(await shelf.reader.published.ofDay(edition, day, headlinesOfDay));
    days.push({ day, path: dayPath(edition, day), total, articles: shown.articles });
    expiresAt = earlier(expiresAt, shown.expiresAt);
  }
  const page: MonthPage = {
    kind: 'month',
    frame: shelf.paper.frame(edition),
    path: monthPath(edition, month),
    month,
    days,
    earlier: publishedMonth(edition, totals.earlier),
    later: publishedMonth(edition, totals.later),
  };
  return pageAlone(page, expiresAt);
}

function publishedMonth(edition: LanguageTag, month: CalendarMonth | null): PublishedMonth | null {
  return month === null ? null : { month, path: monthPath(edition, month) };
}
