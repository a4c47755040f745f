/** Keeping which changes of a public original are minor when they go out: those of punctuation unasked, the others when an editor says so. */
import { isMinor, minorChangesIn, type SegmentChange, segmentChanges } from '../core/alignment/segment-changes.ts';
import { type Actor, type Article, isPublic, type Revision } from '../core/article.ts';
import type { Instant } from '../core/instant.ts';
import type { CalledMinor } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';

interface GoingOut {
  /** The article as it was. */
  readonly before: Article;
  /** What goes out. */
  readonly revision: Revision;
  /** What an editor said of the changes; undefined where nobody was asked. */
  readonly minor: CalledMinor | undefined;
  readonly now: Instant;
}

const courant: Actor = { kind: 'system', name: 'Courant' };

/** How much of a changed text the log quotes. */
const quoteLength = 60;

/**
 * Keeps the minor ones among the changes that readers of a public article get, if another one was made from it. One that matters now does so
 * whatever was said of it before. What an editor called minor is in the story’s log.
 */
export async function noteMinorChanges(writer: Writer, { before, revision, minor, now }: GoingOut): Promise<void> {
  const { id: articleId, storyId, edition, publishedId } = before;
  if (!isPublic(before) || publishedId === null || publishedId === revision.id) return;
  if (!(await writer.articles.ofStory(storyId)).some(({ translatedFromId }) => translatedFromId === articleId)) return;
  const shown = await writer.articles.revision(publishedId).catch(() => null);
  if (shown === null) return;
  const called: SegmentChange[] = [];
  for (const change of segmentChanges(shown.content, revision.content, edition)) {
    const [readings] = minorChangesIn([change]);
    if (readings === undefined) continue;
    if (!isMinor(change, minor?.segments)) await writer.minorChanges.remove(articleId, readings);
    else if (change.kind === 'punctuation') await writer.minorChanges.add(articleId, { ...readings, at: now, by: courant });
    else if (minor !== undefined) {
      await writer.minorChanges.add(articleId, { ...readings, at: now, by: minor.by });
      called.push(change);
    }
  }
  if (minor === undefined || called.length === 0) return;
  const quotes = called.map(({ after }) => quoteOf(after?.text ?? '')).join(' · ');
  const details = { edition, revision: revision.id, count: `${called.length}`, quotes };
  await writer.stories.addEvent({ storyId, articleId, at: now, by: minor.by, kind: 'changes-called-minor', details });
}

function quoteOf(text: string): string {
  return text.length <= quoteLength ? text : `${text.slice(0, quoteLength).trimEnd()}…`;
}
