/** Small things for tests: each fills in everything that a case is not about. */

import { originalHead } from '../src/core/alignment/segments.ts';
import type { Actor, ArticleContent } from '../src/core/article.ts';
import { type Body, bodySchema } from '../src/core/body/schema.ts';
import type { ContributorId, IdSource, PictureId, SectionId, StoryId } from '../src/core/ids.ts';
import { type Instant, readInstant } from '../src/core/instant.ts';
import { type LanguageTag, languageTag } from '../src/core/language.ts';
import type { Picture } from '../src/core/picture.ts';
import type { Result } from '../src/core/result.ts';
import { slugFrom } from '../src/core/slug.ts';
import type { Story } from '../src/core/story.ts';

/** The value of a result that must be a success. */
export function value<Value, Failure extends { readonly code: string }>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The code of a result that must be a failure. */
export function errorCode<Failure extends { readonly code: string }>(result: Result<unknown, Failure>): Failure['code'] {
  if (result.ok) throw new Error('Expected a refusal');
  return result.error.code;
}

export function at(text: string): Instant {
  return value(readInstant(text));
}

export function tag(text: string): LanguageTag {
  return value(languageTag(text));
}

export const reporter: Actor = { kind: 'person', name: 'Reporter' };

/** Ids that count up, so that a test can be repeated. */
export function countingIds(prefix = ''): IdSource {
  let count = 0;
  return {
    next<Kind extends string>() {
      count++;
      return `${prefix}${String(count).padStart(8, '0')}` as string & { readonly __id: Kind };
    },
  };
}

/** A body of paragraphs; their ids are b1, b2, b3 … */
export function aBody(...paragraphs: readonly string[]): Body {
  const blocks = paragraphs.map((text, index) =>
    bodySchema.nodes.paragraph.create({ id: `b${index + 1}` }, text === '' ? null : bodySchema.text(text)),
  );
  return bodySchema.nodes.doc.create(null, blocks);
}

/** The words of an article: a headline, the slug made of it, and one paragraph. */
export function aContent(content: Partial<ArticleContent> = {}): ArticleContent {
  const headline = content.headline ?? 'Ferry returns';
  return {
    slug: slugFrom(headline, tag('en')),
    kicker: '',
    headline,
    standfirst: '',
    dateline: '',
    byline: [],
    body: aBody('The ferry came back this morning.'),
    head: originalHead,
    searchTitle: '',
    searchDescription: '',
    socialTitle: '',
    leadPicture: null,
    ...content,
  };
}

export function aStory(story: Partial<Story> = {}): Story {
  return {
    id: 'story' as StoryId,
    slugline: 'ferry',
    deskId: null,
    sectionId: 'city' as SectionId,
    topicIds: [],
    originalId: null,
    embargo: null,
    createdAt: at('2026-03-01T08:00Z'),
    firstPublishedAt: null,
    spikedAt: null,
    ...story,
  };
}

/** A picture with one crop, free for ever. */
export function aPicture(picture: Partial<Picture> = {}): Picture {
  const id = picture.id ?? ('picture' as PictureId);
  return {
    id,
    fingerprint: `fingerprint-of-${id}`,
    fileName: `${id}.jpg`,
    width: 1200,
    height: 800,
    focus: { x: 0.5, y: 0.5 },
    creator: 'Jo Lens',
    credit: 'Jo Lens',
    copyright: '',
    place: '',
    takenAt: null,
    licence: '',
    licenceExpiresAt: null,
    crops: [{ width: 600, height: 400, format: 'jpeg', file: `${id}-600.jpg`, bytes: 40_000 }],
    words: new Map(),
    ...picture,
  };
}

/** A byline of one writer. */
export function by(contributorId: ContributorId): ArticleContent['byline'] {
  return [{ contributorId, role: 'writer' }];
}
