import { describe, expect, it } from 'vitest';
import { at, tag } from '../../test/builders.ts';
import type { Article, ArticleState } from './article.ts';
import { type CellFacts, type CellState, cellNeed, cellState, mayReviewSuggestions } from './board-state.ts';
import type { ArticleId, PersonId, RevisionId, SectionId, StoryId } from './ids.ts';
import { type Grant, permissionsOf, type Role } from './permission.ts';

const ada = 'ada' as PersonId;
const bo = 'bo' as PersonId;
const city = 'city' as SectionId;
const de = tag('de');

function anArticle(state: ArticleState, article: Partial<Article> = {}): Article {
  const isOut = state === 'public' || state === 'taken-down';
  return {
    id: 'article' as ArticleId,
    storyId: 'story' as StoryId,
    edition: de,
    translatedFromId: null,
    state,
    draftId: 'r1' as RevisionId,
    publishedId: isOut ? ('r1' as RevisionId) : null,
    place: null,
    firstPublishedAt: null,
    updatedAt: null,
    scheduledFor: null,
    takenDown: state === 'taken-down' ? { at: at('2026-03-01T09:00Z'), reason: 'wrong' } : null,
    sentBack: null,
    ...article,
  };
}

const cell = (facts: Partial<CellFacts> = {}): CellFacts => ({
  story: { sectionId: city, spikedAt: null },
  edition: de,
  article: null,
  claim: null,
  staleSegments: 0,
  isCorrected: false,
  openCorrections: 0,
  ...facts,
});

const sentBack = { at: at('2026-03-01T09:00Z'), by: { kind: 'person', name: 'Nadia' }, note: 'Who says so?' } as const;

describe('cellState', () => {
  it.each<[string, Partial<CellFacts>, string]>([
    ['nobody has begun', {}, 'not-started'],
    ['somebody has claimed it', { claim: { personId: ada } }, 'claimed'],
    ['it is written, claimed or not', { article: anArticle('draft'), claim: { personId: ada } }, 'draft'],
    ['it was sent back', { article: anArticle('draft', { sentBack }) }, 'sent-back'],
    ['the update of a public article was sent back', { article: anArticle('public', { sentBack }), staleSegments: 1 }, 'sent-back'],
    ['it is submitted', { article: anArticle('in-review') }, 'in-review'],
    ['it is approved', { article: anArticle('ready') }, 'ready'],
    ['it has its moment', { article: anArticle('scheduled') }, 'scheduled'],
    ['readers see it', { article: anArticle('public') }, 'public'],
    ['the original has moved on', { article: anArticle('public'), staleSegments: 1 }, 'public-stale'],
    ['the draft is stale', { article: anArticle('draft'), staleSegments: 1 }, 'draft'],
    ['a correction has run', { article: anArticle('public'), isCorrected: true }, 'corrected'],
    ['it is corrected and stale', { article: anArticle('public'), isCorrected: true, staleSegments: 2 }, 'public-stale'],
    ['a public article is in review again', { article: anArticle('in-review', { publishedId: 'r0' as RevisionId }) }, 'in-review'],
    ['it is taken down', { article: anArticle('taken-down'), isCorrected: true }, 'taken-down'],
    [
      'the story is spiked',
      { story: { sectionId: city, spikedAt: at('2026-03-01T09:00Z') }, article: anArticle('draft'), claim: { personId: ada } },
      'spiked',
    ],
  ])('where %s', (_, facts, state) => expect(cellState(cell(facts))).toBe(state));
});

describe('cellNeed', () => {
  const grant = (role: Role, rest: Partial<Grant> = {}): Grant => ({ role, editions: 'all', sections: 'all', ...rest });
  const need = (facts: Partial<CellFacts>, ...grants: readonly Grant[]) => cellNeed(cell(facts), { id: ada, grants });
  const mine = { claim: { personId: ada } };

  it('asks an editor for a review', () => expect(need({ article: anArticle('in-review') }, grant('editor'))).toBe('review'));
  it('asks no reporter for a review', () => expect(need({ article: anArticle('in-review') }, grant('reporter'))).toBeNull());
  it('asks no editor of another edition for a review', () =>
    expect(need({ article: anArticle('in-review') }, grant('editor', { editions: [tag('fr')] }))).toBeNull());
  it('asks no editor of another section for a review', () =>
    expect(need({ article: anArticle('in-review') }, grant('editor', { sections: ['sea' as SectionId] }))).toBeNull());
  it('asks a publisher to publish what is ready', () => expect(need({ article: anArticle('ready') }, grant('publisher'))).toBe('publish'));
  it('asks no editor to publish', () => expect(need({ article: anArticle('ready') }, grant('editor'))).toBeNull());
  it('asks whoever claimed it to write', () => expect(need(mine, grant('translator'))).toBe('write'));
  it('asks for a draft that came back', () => expect(need({ ...mine, article: anArticle('draft') }, grant('translator'))).toBe('write'));
  it('asks whoever claimed it to work on what was sent back, before anything else', () =>
    expect(need({ ...mine, article: anArticle('public', { sentBack }), staleSegments: 3 }, grant('translator'))).toBe('revise'));
  it('does not ask others for what was sent back', () =>
    expect(need({ claim: { personId: bo }, article: anArticle('draft', { sentBack }) }, grant('reporter'))).toBeNull());
  it('asks to catch up with the original', () =>
    expect(need({ ...mine, article: anArticle('public'), staleSegments: 3 }, grant('translator'))).toBe('catch-up'));
  it('does not ask others for what somebody claimed', () =>
    expect(need({ claim: { personId: bo }, article: anArticle('draft'), staleSegments: 3 }, grant('translator'))).toBeNull());
  it('asks nothing of what waits for its editor', () =>
    expect(need({ ...mine, article: anArticle('in-review') }, grant('translator'))).toBeNull());
  it('asks nothing for a spiked story', () =>
    expect(need({ ...mine, story: { sectionId: city, spikedAt: at('2026-03-01T09:00Z') } }, grant('owner'))).toBeNull());
});

describe('mayReviewSuggestions', () => {
  const may = (role: Role, state: CellState, isMine: boolean) =>
    mayReviewSuggestions({ state, isMine }, (permission) => permissionsOf[role].includes(permission));
  it.each(['draft', 'sent-back'] as const)('lets reporters do it in what is theirs and %s', (state) =>
    expect(may('reporter', state, true)).toBe(true),
  );
  it('lets no reporter do it in the draft of another', () => expect(may('reporter', 'draft', false)).toBe(false));
  it.each(['in-review', 'ready', 'scheduled', 'public', 'taken-down', 'spiked'] as const)('lets no reporter do it in what is %s', (state) =>
    expect(may('reporter', state, true)).toBe(false),
  );
  it('lets translators do it in their own drafts', () => expect(may('translator', 'draft', true)).toBe(true));
  it('lets no photo editor do it', () => expect(may('photo-editor', 'draft', true)).toBe(false));
  it('lets editors do it in whatever is under way', () => expect(may('editor', 'in-review', false)).toBe(true));
});
