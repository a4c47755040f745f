/** Editions in languages that the reader site has no words of its own for, or whose tags say more than a language: they are whole as well. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctStory } from '../src/actions/correct-story.ts';
import { feedFormats, feedPath, frontPath } from '../src/core/addresses.ts';
import { by, reporter, tag, value } from './builders.ts';
import { createDesk } from './desk.ts';
import { contributorIds, type Newsroom, openNewsroom, textAt } from './newsroom.ts';
import { flawOf } from './well-formed.ts';

const unusual = ['pt-PT', 'da', 'tlh', 'yi', 'hi-u-nu-deva', 'ca-valencia'];
let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', ...unusual] });
  const { write, translate, publish } = createDesk(newsroom);
  const byline = by(contributorIds[0]);
  const original = await write({ byline });
  const translations = [];
  for (const edition of unusual) translations.push(await translate(original, edition, { byline }));
  await publish(original.article, ...translations);
  const texts = new Map(['en', ...unusual].map((edition) => [tag(edition), 'It was eleven years.']));
  value(await correctStory(newsroom.parts, { storyId: original.story.id, correctionId: null, texts, by: reporter }));
  await newsroom.refresher.catchUp();
});

afterEach(() => newsroom.close());

const pathsOf = (edition: string) => {
  const front = frontPath(tag(edition));
  return [...newsroom.store.paths()].filter((path) => path.startsWith(front)).map((path) => path.slice(front.length));
};

describe.each(unusual)('an edition in %s', (edition) => {
  it('has every page that the English one has, each of them sound', () => {
    expect(newsroom.complaints).toEqual([]);
    expect(pathsOf(edition)).toEqual(pathsOf('en'));
    for (const path of pathsOf(edition)) {
      const text = textAt(newsroom.store, frontPath(tag(edition)) + path) ?? '';
      if (text.startsWith('<!doctype html>')) expect(flawOf(text)).toBeNull();
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '')).not.toMatch(/\{\w+\}/);
    }
  });

  it('carries corrections in its feeds', () => {
    for (const format of feedFormats) {
      expect(textAt(newsroom.store, feedPath(frontPath(tag(edition)), format))).toContain('It was eleven years.');
    }
  });
});
