/** A story as the API gives it. */
import type { Taken } from '../../../contract/operation.ts';
import type { readStory } from '../../../contract/stories.ts';
import { absoluteAddress, articlePath } from '../../../core/addresses.ts';
import type { StoryId } from '../../../core/ids.ts';
import type { Person } from '../../../core/person.ts';
import type { BoardCell } from '../../../storage/newsroom.ts';
import type { Reader } from '../../../storage/storage.ts';
import { looking, presentCell, presentRow } from '../board/present.ts';
import { presentCorrection } from '../publishing/present.ts';

type Presented = Taken<typeof readStory, 'answer'>;

/** The story as its screen shows it to the person; null if there is none. */
export async function presentStory(reader: Reader, storyId: StoryId, person: Person): Promise<Presented | null> {
  const [row] = await reader.desk.rows([storyId]);
  if (row === undefined) return null;
  const by = await looking(reader, person);
  const baseUrl = (await reader.publication.find())?.baseUrl ?? '';
  const presented = presentRow(row, by);
  const { topicIds, firstPublishedAt, spikedAt } = row.story;
  return {
    ...presented,
    topicIds: [...topicIds],
    firstPublishedAt,
    spikedAt,
    cells: row.cells.map((cell) => ({
      ...presentCell(row.story, cell, by),
      headline: cell.headline,
      address: addressOf(cell, baseUrl),
    })),
    corrections: (await reader.stories.corrections(storyId)).map((correction) => presentCorrection(correction, presented.originalEdition)),
  };
}

function addressOf({ article }: BoardCell, baseUrl: string): string | null {
  if (article === null || article.place === null || article.publishedId === null || article.takenDown !== null) return null;
  return absoluteAddress(baseUrl, articlePath(article.edition, article.place));
}
