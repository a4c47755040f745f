/** What editions have corrected: the newest, and a page for each month in which there was something to correct. */
import { articlePath, correctionsPath, monthOfCorrectionsPath } from '../../core/addresses.ts';
import { boundsOfMonth, type CalendarMonth, dayOf, type Instant, instant, monthOf, type TimeZone } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { ListedCorrection, PublishedMonth } from '../../render/published.ts';
import type { PublishedCorrectionRecord } from '../../storage/correction-storage.ts';
import type { Reader } from '../../storage/storage.ts';
import { type Loaded, nothing, pageAlone } from './loaded.ts';
import type { Shelf } from './shelf.ts';

const newestLength = 50;
const monthLength = 500;

/** After every moment that there is. */
const never = instant(Number.MAX_SAFE_INTEGER);

/** The newest, and the way to the month in which the list breaks off. */
export async function loadCorrections(shelf: Shelf, edition: LanguageTag): Promise<Loaded> {
  const { paper, reader } = shelf;
  const records = await reader.corrections.published(edition, { from: null, before: null, limit: newestLength + 1 });
  const [shown, next] = [records.slice(0, newestLength), records[newestLength]];
  return pageAlone({
    kind: 'corrections',
    frame: paper.frame(edition),
    path: correctionsPath(edition),
    month: null,
    corrections: listed(shown),
    earlier: next === undefined ? null : publishedMonth(edition, monthIn(paper.publication.timeZone, next.publishedAt)),
    later: null,
    alternates: paper.editions.map(({ tag }) => ({ edition: paper.frame(tag).edition, path: correctionsPath(tag) })),
  });
}

/** Everything that was corrected in a month, at most 500, and the way to the months before and after it. */
export async function loadMonthOfCorrections(shelf: Shelf, edition: LanguageTag, month: CalendarMonth): Promise<Loaded> {
  const { paper, reader } = shelf;
  const { timeZone } = paper.publication;
  const [from, before] = boundsOfMonth(month, timeZone);
  const records = await reader.corrections.published(edition, { from, before, limit: monthLength });
  if (records.length === 0) return nothing;
  const { earlier, later } = await monthsOfCorrectionsBeside(reader, { edition, month, timeZone });
  return pageAlone({
    kind: 'corrections',
    frame: paper.frame(edition),
    path: monthOfCorrectionsPath(edition, month),
    month,
    corrections: listed(records),
    earlier: earlier === null ? null : publishedMonth(edition, earlier),
    later: later === null ? null : publishedMonth(edition, later),
    alternates: [],
  });
}

/** The newest corrections of an edition, as lists show them. */
export async function newestCorrections(shelf: Shelf, edition: LanguageTag, limit: number): Promise<readonly ListedCorrection[]> {
  return listed(await shelf.reader.corrections.published(edition, { from: null, before: null, limit }));
}

/** The nearest months before and after one in which the edition corrected something. */
export async function monthsOfCorrectionsBeside(
  reader: Reader,
  { edition, month, timeZone }: { readonly edition: LanguageTag; readonly month: CalendarMonth; readonly timeZone: TimeZone },
): Promise<{ readonly earlier: CalendarMonth | null; readonly later: CalendarMonth | null }> {
  const [from, before] = boundsOfMonth(month, timeZone);
  const beside = await reader.corrections.beside(edition, { before: from, from: before });
  const monthAt = (moment: Instant | null) => (moment === null ? null : monthIn(timeZone, moment));
  return { earlier: monthAt(beside.earlier), later: monthAt(beside.later) };
}

/** Every month in which the edition corrected something, newest first: one probe of an index each. */
export async function monthsOfCorrections(reader: Reader, edition: LanguageTag, timeZone: TimeZone): Promise<readonly CalendarMonth[]> {
  const months: CalendarMonth[] = [];
  let { earlier } = await reader.corrections.beside(edition, { before: never, from: never });
  while (earlier !== null) {
    const month = monthIn(timeZone, earlier);
    months.push(month);
    const [before] = boundsOfMonth(month, timeZone);
    ({ earlier } = await reader.corrections.beside(edition, { before, from: never }));
  }
  return months;
}

function listed(records: readonly PublishedCorrectionRecord[]): readonly ListedCorrection[] {
  return records.map(({ correctionId, text, publishedAt, changedAt, article: { article, facts, head } }) => ({
    correctionId,
    text,
    at: publishedAt,
    changedAt,
    article: { articleId: article.id, path: articlePath(article.edition, facts.place), headline: head.headline },
  }));
}

function monthIn(timeZone: TimeZone, moment: Instant): CalendarMonth {
  return monthOf(dayOf(moment, timeZone));
}

function publishedMonth(edition: LanguageTag, month: CalendarMonth): PublishedMonth {
  return { month, path: monthOfCorrectionsPath(edition, month) };
}
