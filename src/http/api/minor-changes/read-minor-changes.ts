import type { ActionParts } from '../../../actions/parts.ts';
import { readMinorChanges } from '../../../contract/minor-changes.ts';
import type { Taken } from '../../../contract/operation.ts';
import { noWords } from '../../../core/alignment/fingerprint.ts';
import { segmentKinds } from '../../../core/alignment/named-segments.ts';
import { segmentsOf } from '../../../core/alignment/segments.ts';
import type { ArticleId } from '../../../core/ids.ts';
import { ok } from '../../../core/result.ts';
import type { MinorCall } from '../../../storage/minor-change-storage.ts';
import type { Reader } from '../../../storage/storage.ts';

import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

type Answer = Taken<typeof readMinorChanges, 'answer'>;

/** How many of them are told, the newest; in how many revisions their texts are looked for, and in how many at once. */
const mostChanges = 50;
const mostRevisions = 100;
const revisionsAtOnce = 20;

/** Lists what was called minor of an article. */
export function readMinorChangesRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readMinorChanges, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    run: ({ params }) => storage.read(async (reader) => ok({ changes: await presented(reader, params.articleId) })),
  });
}

async function presented(reader: Reader, articleId: ArticleId): Promise<Answer['changes']> {
  const calls = (await reader.minorChanges.of(articleId)).toReversed().slice(0, mostChanges);
  const texts = await textsOf(reader, articleId, calls);
  return calls.map(({ segment, before, after, at, by }) => {
    const known = texts.get(nameOf(segment, after)) ?? texts.get(nameOf(segment, before));
    const readings = { before, after };
    const told = { before: texts.get(nameOf(segment, before))?.text ?? null, after: texts.get(nameOf(segment, after))?.text ?? null };
    return { key: segment, segmentKind: known?.kind ?? 'paragraph', readings, ...told, at, by };
  });
}

interface Found {
  readonly text: string;
  readonly kind: string;
}

/** The texts of these readings, from the article’s newest revisions that have them. */
async function textsOf({ articles }: Reader, articleId: ArticleId, calls: readonly MinorCall[]): Promise<ReadonlyMap<string, Found>> {
  const texts = new Map<string, Found>();
  const open = new Set(calls.flatMap(({ segment, before, after }) => [nameOf(segment, before), nameOf(segment, after)]));
  for (const { segment } of calls) {
    texts.set(nameOf(segment, noWords), { text: '', kind: 'paragraph' });
    open.delete(nameOf(segment, noWords));
  }
  let before: number | null = null;
  for (let read = 0; read < mostRevisions && before !== 1 && open.size > 0; read += revisionsAtOnce) {
    const page = await articles.revisions(articleId, { before, limit: revisionsAtOnce });
    for (const { content } of page) {
      const kindOf = segmentKinds(content);
      for (const { key, fingerprint, text } of segmentsOf(content)) {
        if (open.delete(nameOf(key, fingerprint))) texts.set(nameOf(key, fingerprint), { text, kind: kindOf(key) });
      }
    }
    before = page.at(-1)?.number ?? 1;
  }
  return texts;
}

function nameOf(segment: string, reading: string): string {
  return `${segment} ${reading}`;
}
