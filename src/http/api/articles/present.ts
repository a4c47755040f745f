/** An article as the API gives it. */
import type { readArticle } from '../../../contract/articles.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { Article, Revision } from '../../../core/article.ts';
import { cellState } from '../../../core/board-state.ts';
import type { ArticleId } from '../../../core/ids.ts';
import { dayOf, type Instant } from '../../../core/instant.ts';
import type { Person } from '../../../core/person.ts';
import type { Publication } from '../../../core/publication.ts';
import type { Story } from '../../../core/story.ts';
import { wordsOf } from '../../../core/words.ts';
import type { BoardCell } from '../../../storage/newsroom.ts';
import { isAheadOfReaders, presentClaim, presentSentBack } from '../board/present.ts';

type Presented = Taken<typeof readArticle, 'answer'>;

interface Known {
  readonly article: Article;
  /** The article on the board. */
  readonly cell: BoardCell;
  readonly revision: Revision;
  readonly story: Story;
  readonly siblings: readonly { readonly article: Article; readonly headline: string }[];
  readonly publication: Publication;
  readonly people: readonly Person[];
  /** Articles with words that no revision holds yet. */
  readonly typedIn: ReadonlySet<ArticleId>;
  readonly now: Instant;
}

/** The article with everything that its screen says around the words. */
export function presentArticle({ article, cell, revision, story, siblings, publication, people, typedIn, now }: Known): Presented {
  const { id, slugline, sectionId, topicIds, embargo } = story;
  const { place, firstPublishedAt, updatedAt, scheduledFor, takenDown } = article;
  const { head, ...content } = revision.content;
  return {
    ...presentHead(article, content.headline),
    cellState: cellState({ story, ...cell }),
    claimedById: cell.claim?.personId ?? null,
    claim: cell.claim === null ? null : presentClaim(cell.claim, new Map(people.map((person) => [person.id, person.name]))),
    hasUnpublishedChanges: isAheadOfReaders(cell, article, typedIn),
    story: { id, slugline, sectionId, topicIds: [...topicIds], embargo },
    revision: { id: revision.id, number: revision.number, madeAt: revision.madeAt, madeBy: revision.madeBy.name },
    content: { ...content, byline: [...content.byline] },
    words: wordsOf(revision.content),
    place,
    firstPublishedAt,
    updatedAt,
    scheduledFor,
    takenDown,
    sentBack: presentSentBack(article),
    openCorrections: cell.openCorrections,
    siblings: siblings.map((sibling) => presentHead(sibling.article, sibling.headline)),
    people: people.map(({ id, name }) => ({ id, name })),
    baseUrl: publication.baseUrl,
    today: dayOf(now, publication.timeZone),
  };
}

function presentHead({ id, edition, state, translatedFromId }: Article, headline: string): Presented['siblings'][number] {
  return { id, edition, state, headline, translatedFromId };
}
