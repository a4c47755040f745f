/** A story as publishing sees it, as the API gives it. */
import { isFollowing } from '../../../actions/publishing-groups.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { readPublishing } from '../../../contract/publishing.ts';
import { absoluteAddress, articlePath } from '../../../core/addresses.ts';
import { type Article, isPublic } from '../../../core/article.ts';
import { cellState } from '../../../core/board-state.ts';
import { type Correction, type CorrectionDecision, correctionState, wordsToRender } from '../../../core/correction.ts';
import type { ArticleId, StoryId } from '../../../core/ids.ts';
import type { Instant } from '../../../core/instant.ts';
import type { LanguageTag } from '../../../core/language.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import type { Story } from '../../../core/story.ts';
import type { BoardCell, PublishingGroup } from '../../../storage/newsroom.ts';
import type { Reader, Storage } from '../../../storage/storage.ts';
import { isAheadOfReaders, presentSentBack } from '../board/present.ts';

type Presented = Taken<typeof readPublishing, 'answer'>;

/** The story as it is now: what every operation answers that changes something about its publishing. */
export async function answerWithStory(storage: Storage, storyId: StoryId): Promise<Result<Presented, { readonly code: 'not-found' }>> {
  const story = await storage.read((reader) => presentPublishing(reader, storyId));
  return story === null ? fail({ code: 'not-found' }) : ok(story);
}

async function presentPublishing(reader: Reader, storyId: StoryId): Promise<Presented | null> {
  const [row] = await reader.desk.rows([storyId]);
  const publication = await reader.publication.find();
  if (row === undefined || publication === null) return null;
  const { slugline, sectionId, embargo, spikedAt } = row.story;
  const typedIn = new Set(await reader.drafts.withoutRevision());
  const translated = new Set(row.cells.map(({ article }) => article?.translatedFromId ?? null));
  const groups = await reader.desk.openGroups(storyId);
  const view: View = { baseUrl: publication.baseUrl, typedIn, story: row.story, translated, groups };
  const original = row.cells.find(({ article }) => article !== null && article.id === row.story.originalId)?.edition ?? null;
  return {
    storyId,
    slugline,
    sectionId,
    embargo,
    spikedAt,
    articles: row.cells.flatMap((cell) => (cell.article === null ? [] : [presentArticle(cell, cell.article, view)])),
    schedules: groups.map((group) => presentSchedule(group, row.cells, typedIn)),
    corrections: (await reader.stories.corrections(storyId)).map((correction) => presentCorrection(correction, original)),
  };
}

interface View {
  readonly baseUrl: string;
  readonly story: Story;
  /** Articles with words that no revision holds yet. */
  readonly typedIn: ReadonlySet<ArticleId>;
  /** Articles that others were made from. */
  readonly translated: ReadonlySet<ArticleId | null>;
  /** What of the story is still to go out. */
  readonly groups: readonly PublishingGroup[];
}

function presentArticle(
  cell: BoardCell,
  article: Article,
  { baseUrl, typedIn, story, translated, groups }: View,
): Presented['articles'][number] {
  const { id, edition, state, place, firstPublishedAt, updatedAt, scheduledFor, takenDown } = article;
  return {
    articleId: id,
    edition,
    state,
    cellState: cellState({ story, ...cell }),
    claimedById: cell.claim?.personId ?? null,
    headline: cell.headline ?? '',
    isOriginal: id === story.originalId,
    isTranslated: translated.has(id),
    isPublic: isPublic(article),
    address: isPublic(article) && place !== null ? absoluteAddress(baseUrl, articlePath(edition, place)) : null,
    hasUnpublishedChanges: isAheadOfReaders(cell, article, typedIn),
    staleSegments: cell.staleSegments,
    missingSegments: cell.missingSegments,
    unconfirmedSegments: cell.unconfirmedSegments,
    follows: groups.some((group) => isFollowing(group, id)),
    firstPublishedAt,
    updatedAt,
    scheduledFor,
    takenDown,
    sentBack: presentSentBack(article),
  };
}

function presentSchedule(
  { id, scheduledFor, failure, articles }: PublishingGroup,
  cells: readonly BoardCell[],
  typedIn: View['typedIn'],
): Presented['schedules'][number] {
  const newest = new Map(cells.map(({ article }) => [article?.id, article?.draftId]));
  return {
    groupId: id,
    moment: scheduledFor,
    failure,
    articles: articles.map(({ articleId, revisionId }) => ({
      articleId,
      revisionId,
      hasMovedOn: newest.get(articleId) !== revisionId || typedIn.has(articleId),
    })),
  };
}

/** A correction with where it stands in each edition; others work from the words of the original’s edition. */
export function presentCorrection(correction: Correction, original: LanguageTag | null): Presented['corrections'][number] {
  const { id, madeAt, texts, tasks, withdrawn } = correction;
  return {
    id,
    madeAt,
    withdrawn: presentDecision(withdrawn),
    toRender: wordsToRender(correction, original),
    texts: [...texts].map(([edition, text]) => ({ edition, ...text })),
    tasks: [...tasks].map(([edition, { openedAt, draft, dismissed }]) => ({
      edition,
      state: correctionState(correction, edition) ?? 'not-needed',
      openedAt,
      draft: draft === null ? null : { text: draft.text, at: draft.at, by: draft.by.name },
      dismissed: presentDecision(dismissed),
    })),
  };
}

function presentDecision(
  decision: CorrectionDecision | null,
): { readonly at: Instant; readonly by: string; readonly reason: string } | null {
  return decision === null ? null : { at: decision.at, by: decision.by.name, reason: decision.reason };
}
