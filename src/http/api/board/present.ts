/** A row of the board as the API gives it. */
import type { boardCell, boardRow } from '../../../contract/board.ts';
import { type Article, isPublic } from '../../../core/article.ts';
import { cellNeed, cellState } from '../../../core/board-state.ts';
import type { ArticleId, PersonId } from '../../../core/ids.ts';
import type { Person } from '../../../core/person.ts';
import type { Story } from '../../../core/story.ts';
import type { BoardCell, BoardRow } from '../../../storage/newsroom.ts';
import type { Reader } from '../../../storage/storage.ts';

/** Who looks, and what everybody is called. */
export interface Looking {
  readonly person: Person;
  readonly names: ReadonlyMap<PersonId, string>;
}

type PresentedRow = (typeof boardRow)['_zod']['output'];
type PresentedCell = (typeof boardCell)['_zod']['output'];

/** Everybody's name, for claims. */
export async function looking({ people }: Reader, person: Person): Promise<Looking> {
  return { person, names: new Map((await people.all()).map(({ id, name }) => [id, name])) };
}

/** The story with its cells; what the person is waited for is worked out here. */
export function presentRow({ story, cells }: BoardRow, by: Looking): PresentedRow {
  const original = cells.find(({ article }) => article !== null && article.id === story.originalId);
  return {
    storyId: story.id,
    slugline: story.slugline,
    headline: original?.headline ?? '',
    originalEdition: original?.edition ?? null,
    sectionId: story.sectionId,
    deskId: story.deskId,
    embargo: story.embargo,
    createdAt: story.createdAt,
    isSpiked: story.spikedAt !== null,
    cells: cells.map((cell) => presentCell(story, cell, by)),
  };
}

/** One cell. */
export function presentCell(story: Story, cell: BoardCell, { person, names }: Looking): PresentedCell {
  const { edition, article, claim, staleSegments, isCorrected, openCorrections } = cell;
  const facts = { story, ...cell };
  return {
    edition,
    articleId: article?.id ?? null,
    state: cellState(facts),
    isPublic: article !== null && isPublic(article),
    hasUnpublishedChanges: cell.hasUnpublishedChanges,
    isCorrected,
    openCorrections,
    staleSegments,
    missingSegments: cell.missingSegments,
    unconfirmedSegments: cell.unconfirmedSegments,
    staleSince: cell.staleSince,
    readersSince: cell.readersSince,
    claim: claim === null ? null : presentClaim(claim, names),
    changedBy: cell.changedBy,
    changedAt: cell.changedAt,
    scheduledFor: article?.scheduledFor ?? null,
    scheduleFailure: cell.scheduleFailure,
    sentBack: presentSentBack(article),
    needs: cellNeed(facts, person),
  };
}

/** True if readers see an earlier text of the article than the newest, be that only typed yet. `typedIn` has what no revision holds. */
export function isAheadOfReaders(cell: BoardCell, article: Article, typedIn: ReadonlySet<ArticleId>): boolean {
  return cell.hasUnpublishedChanges || (isPublic(article) && typedIn.has(article.id));
}

/** With what an article was sent back, by name. */
export function presentSentBack(article: Article | null): PresentedCell['sentBack'] {
  if (article === null || article.sentBack === null) return null;
  const { at, by, note } = article.sentBack;
  return { at, by: by.name, note };
}

/** Who has claimed it, by name. */
export function presentClaim(
  { personId, claimedAt, deadline }: NonNullable<BoardCell['claim']>,
  names: Looking['names'],
): PresentedCell['claim'] {
  return { personId, name: names.get(personId) ?? '', claimedAt, deadline };
}
