/** What decides on which lists a public article stands. */
import type { ArticleContent, ArticlePlace } from './article.ts';
import type { PublicFacts } from './change.ts';
import type { Story } from './story.ts';

/** The facts of an article with this content at this place. A contributor who stands twice in the byline counts once. */
export function publicFacts(
  story: Pick<Story, 'sectionId' | 'topicIds'>,
  place: ArticlePlace,
  content: Pick<ArticleContent, 'byline'>,
): PublicFacts {
  return {
    place,
    sectionId: story.sectionId,
    topicIds: [...new Set(story.topicIds)],
    contributorIds: [...new Set(content.byline.map(({ contributorId }) => contributorId))],
  };
}

/** True if two sets of facts put an article on the same lists at the same address. */
export function areSameFacts(one: PublicFacts, other: PublicFacts): boolean {
  return (
    one.place.day === other.place.day &&
    one.place.slug === other.place.slug &&
    one.sectionId === other.sectionId &&
    areSame(one.topicIds, other.topicIds) &&
    areSame(one.contributorIds, other.contributorIds)
  );
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
