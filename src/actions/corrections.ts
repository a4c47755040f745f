/** What actions have in common that change a correction: who gets to see it, what the log says, which pages show it. */
import type { Actor } from '../core/article.ts';
import { type Correction, correctionState } from '../core/correction.ts';
import type { CorrectionId, StoryId } from '../core/ids.ts';
import { dayOf, type Instant, monthOf } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Writer } from '../storage/storage.ts';
import { notifyOwners } from './notify.ts';
import { changeOf } from './public-changes.ts';

export interface CorrectionNotFound {
  readonly code: 'correction-not-found';
  readonly correctionId: CorrectionId | null;
}

/** What was decided about which correction, by whom. */
export interface OfCorrection {
  readonly storyId: StoryId;
  readonly correctionId: CorrectionId;
  readonly by: Actor;
}

/** A correction of the story. Refuses one that the story does not have. */
export async function correctionOf(
  { stories }: Writer,
  storyId: StoryId,
  correctionId: CorrectionId,
): Promise<Result<Correction, CorrectionNotFound>> {
  const found = (await stories.corrections(storyId)).find(({ id }) => id === correctionId);
  return found === undefined ? fail({ code: 'correction-not-found', correctionId }) : ok(found);
}

export interface CorrectionChange {
  readonly before: Correction | null;
  readonly after: Correction;
  readonly at: Instant;
  readonly by: Actor;
  /** What the story’s log says, besides which correction it was. */
  readonly events: readonly { readonly kind: string; readonly editions: readonly LanguageTag[]; readonly reason?: string }[];
}

/** Saves a changed correction, logs it, and has the pages of every edition refreshed whose readers are told something else now. */
export async function saveCorrection(writer: Writer, { before, after, at, by, events }: CorrectionChange): Promise<void> {
  const { id, storyId } = after;
  await writer.stories.saveCorrection(after);
  for (const { kind, editions, reason } of events) {
    const details = { correction: id, editions: editions.join(' '), ...(reason === undefined ? {} : { reason }) };
    await writer.stories.addEvent({ storyId, articleId: null, at, by, kind, details });
  }
  await notifyOfTasks(writer, { before, after, at, by });
  await writer.desk.touch(storyId);
  const told = [...new Set([...(before?.texts.keys() ?? []), ...after.texts.keys()])].filter(
    (edition) => before?.texts.get(edition) !== after.texts.get(edition),
  );
  if (told.length === 0) return;
  const shown = (await writer.published.ofStory(storyId)).filter(({ article }) => told.includes(article.edition));
  if (shown.length === 0) return;
  const zone = (await writer.publication.find())?.timeZone;
  const pages = [before, after].flatMap((correction) =>
    told.flatMap((edition) => {
      const text = correction?.texts.get(edition);
      return text === undefined || zone === undefined ? [] : [{ edition, month: monthOf(dayOf(text.publishedAt, zone)) }];
    }),
  );
  await writer.changes.add(at, { kind: 'corrections-changed', pages });
  await writer.changes.add(at, { kind: 'articles-changed', articles: shown.map((record) => changeOf(record)) });
}

/** Whoever has the article of an edition is told that it has a correction to run. */
async function notifyOfTasks(writer: Writer, { before, after, at, by }: Omit<CorrectionChange, 'events'>): Promise<void> {
  for (const article of await writer.articles.ofStory(after.storyId)) {
    const { edition } = article;
    const wasOpen = before !== null && correctionState(before, edition) === 'open';
    if (wasOpen || correctionState(after, edition) !== 'open') continue;
    await notifyOwners(writer, article, { kind: 'correction-to-run', at, by: by.name });
  }
}
