import { describe, expect, it } from 'vitest';
import { aContent, aStory, by } from '../../test/builders.ts';
import type { ArticlePlace } from './article.ts';
import type { ContributorId, TopicId } from './ids.ts';
import { areSameFacts, publicFacts } from './public-facts.ts';

const place = { day: '2026-03-04', slug: 'ferry' } as ArticlePlace;
const ines = 'ines' as ContributorId;

describe('publicFacts', () => {
  it('counts a contributor once who stands twice in the byline', () =>
    expect(publicFacts(aStory(), place, aContent({ byline: [...by(ines), { contributorId: ines, role: 'photographer' }] }))).toMatchObject({
      contributorIds: ['ines'],
    }));
});

describe('areSameFacts', () => {
  const facts = publicFacts(aStory({ topicIds: ['birds' as TopicId] }), place, aContent({ byline: by(ines) }));

  it('is true for the same lists and address', () => expect(areSameFacts(facts, { ...facts, topicIds: [...facts.topicIds] })).toBe(true));
  it('is false for another slug', () =>
    expect(areSameFacts(facts, { ...facts, place: { ...place, slug: 'boat' as ArticlePlace['slug'] } })).toBe(false));
  it('is false for a topic less', () => expect(areSameFacts(facts, { ...facts, topicIds: [] })).toBe(false));
});
