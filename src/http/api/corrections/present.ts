/** Corrections that wait for an edition, as the API gives them. */
import type { readCorrectionTasks } from '../../../contract/corrections.ts';
import type { Taken } from '../../../contract/operation.ts';
import { wordsToRender } from '../../../core/correction.ts';
import type { OpenCorrection } from '../../../storage/correction-storage.ts';
import type { Reader } from '../../../storage/storage.ts';

type Presented = Taken<typeof readCorrectionTasks, 'answer'>['tasks'];

/** The tasks in their order, with the story and the words from which they are done. */
export async function presentTasks(reader: Reader, tasks: readonly OpenCorrection[]): Promise<Presented> {
  const storyIds = [...new Set(tasks.map(({ storyId }) => storyId))];
  const rows = new Map((await reader.desk.rows(storyIds)).map((row) => [row.story.id, row]));
  const corrections = new Map((await reader.stories.correctionsOf(storyIds)).map((correction) => [correction.id, correction]));
  return tasks.flatMap(({ storyId, correctionId, edition, openedAt }) => {
    const [row, correction] = [rows.get(storyId), corrections.get(correctionId)];
    if (row === undefined || correction === undefined) return [];
    const { story, cells } = row;
    const cell = cells.find((one) => one.edition === edition);
    const original = cells.find(({ article }) => article !== null && article.id === story.originalId)?.edition ?? null;
    return [
      {
        storyId,
        slugline: story.slugline,
        sectionId: story.sectionId,
        correctionId,
        edition,
        articleId: cell?.article?.id ?? null,
        headline: cell?.headline ?? '',
        openedAt,
        toRender: wordsToRender(correction, original),
        draft: correction.tasks.get(edition)?.draft?.text ?? null,
        claimedById: cell?.claim?.personId ?? null,
      },
    ];
  });
}
