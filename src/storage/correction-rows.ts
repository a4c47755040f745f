/** Corrections between the core and the tables. */
import type { Selectable } from 'kysely';
import type { Actor } from '../core/article.ts';
import {
  type Correction,
  type CorrectionDecision,
  type CorrectionDraft,
  type CorrectionTask,
  correctionState,
} from '../core/correction.ts';
import type { StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Session } from './dialect.ts';
import { inPortions } from './in-portions.ts';
import type { Tables } from './tables.ts';

type TaskRow = Selectable<Tables['correction_tasks']>;

/** The corrections of these stories, by story and in the order in which they were made. */
export async function readCorrections({ db }: Session, storyIds: readonly StoryId[]): Promise<readonly Correction[]> {
  const rows = await inPortions([...new Set(storyIds)].sort(), (some) =>
    db.selectFrom('corrections').selectAll().where('story_id', 'in', some).orderBy('story_id').orderBy('made_at').orderBy('id').execute(),
  );
  const ids = rows.map((row) => row.id);
  const texts = await inPortions(ids, (some) =>
    db.selectFrom('correction_texts').selectAll().where('correction_id', 'in', some).orderBy('edition').execute(),
  );
  const tasks = await inPortions(ids, (some) =>
    db.selectFrom('correction_tasks').selectAll().where('correction_id', 'in', some).orderBy('edition').execute(),
  );
  const [textsOf, tasksOf] = [Map.groupBy(texts, (text) => text.correction_id), Map.groupBy(tasks, (task) => task.correction_id)];
  return rows.map((row) => ({
    id: row.id,
    storyId: row.story_id,
    madeAt: row.made_at,
    texts: new Map(
      (textsOf.get(row.id) ?? []).map(({ edition, text, published_at, changed_at }) => [
        edition,
        { text, publishedAt: published_at, changedAt: changed_at },
      ]),
    ),
    tasks: new Map((tasksOf.get(row.id) ?? []).map((task) => [task.edition, taskOf(task)])),
    withdrawn: decisionOf(row.withdrawn_at, actorOf(row.withdrawn_by_kind, row.withdrawn_by_name), row.withdrawn_reason),
  }));
}

/** Enters a correction with all that belongs to it, or changes it. */
export async function writeCorrection({ db }: Session, correction: Correction): Promise<void> {
  const { id, storyId, madeAt, texts, withdrawn } = correction;
  const values = {
    story_id: storyId,
    made_at: madeAt,
    withdrawn_at: withdrawn?.at ?? null,
    withdrawn_by_kind: withdrawn?.by.kind ?? null,
    withdrawn_by_name: withdrawn?.by.name ?? null,
    withdrawn_reason: withdrawn?.reason ?? null,
  };
  await db
    .insertInto('corrections')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
  await db.deleteFrom('correction_texts').where('correction_id', '=', id).execute();
  const textRows = [...texts].map(([edition, { text, publishedAt, changedAt }]) => ({
    correction_id: id,
    edition,
    text,
    published_at: publishedAt,
    changed_at: changedAt,
  }));
  if (textRows.length > 0) await db.insertInto('correction_texts').values(textRows).execute();
  await db.deleteFrom('correction_tasks').where('correction_id', '=', id).execute();
  const taskRows = taskRowsOf(correction);
  if (taskRows.length > 0) await db.insertInto('correction_tasks').values(taskRows).execute();
}

function taskRowsOf(correction: Correction): readonly TaskRow[] {
  return [...correction.tasks].map(([edition, { openedAt, draft, dismissed }]) => ({
    correction_id: correction.id,
    edition,
    story_id: correction.storyId,
    opened_at: openedAt,
    is_open: correctionState(correction, edition) === 'open' ? 1 : 0,
    draft: draft?.text ?? null,
    drafted_at: draft?.at ?? null,
    drafted_by_kind: draft?.by.kind ?? null,
    drafted_by_name: draft?.by.name ?? null,
    dismissed_at: dismissed?.at ?? null,
    dismissed_by_kind: dismissed?.by.kind ?? null,
    dismissed_by_name: dismissed?.by.name ?? null,
    dismissed_reason: dismissed?.reason ?? null,
  }));
}

function taskOf(row: TaskRow): CorrectionTask {
  return {
    openedAt: row.opened_at,
    draft: draftOf(row),
    dismissed: decisionOf(row.dismissed_at, actorOf(row.dismissed_by_kind, row.dismissed_by_name), row.dismissed_reason),
  };
}

function draftOf({ draft, drafted_at, drafted_by_kind, drafted_by_name }: TaskRow): CorrectionDraft | null {
  const by = actorOf(drafted_by_kind, drafted_by_name);
  return draft === null || drafted_at === null || by === null ? null : { text: draft, at: drafted_at, by };
}

function decisionOf(at: Instant | null, by: Actor | null, reason: string | null): CorrectionDecision | null {
  return at === null || by === null || reason === null ? null : { at, by, reason };
}

function actorOf(kind: Actor['kind'] | null, name: string | null): Actor | null {
  return kind === null || name === null ? null : { kind, name };
}
