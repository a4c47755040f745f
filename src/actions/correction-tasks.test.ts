import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom, textAt } from '../../test/newsroom.ts';
import type { Article } from '../core/article.ts';
import { correctionState } from '../core/correction.ts';
import type { CorrectionId } from '../core/ids.ts';
import { day } from '../core/instant.ts';
import type { Slug } from '../core/slug.ts';
import type { BegunStory } from './beginnings.ts';
import { correctStory } from './correct-story.ts';
import { dismissCorrection, reopenCorrection } from './dismiss-correction.ts';
import { draftCorrection } from './draft-correction.ts';
import { takeDownArticle } from './take-down-article.ts';
import { withdrawCorrection } from './withdraw-correction.ts';

let newsroom: Newsroom;
let desk: Desk;
let begun: BegunStory;
let german: Article;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  begun = await desk.write({ slug: 'ferry' as Slug, headline: 'Ferry returns' });
  german = await desk.translate(begun, 'de', { slug: 'faehre' as Slug, headline: 'Fähre kehrt zurück' });
  value(await desk.publish(begun.article, german));
});

afterEach(() => newsroom.close());

const storyId = () => begun.story.id;
const run = (edition: string, text: string, correctionId: CorrectionId | null = null) =>
  correctStory(newsroom.parts, { storyId: storyId(), correctionId, texts: new Map([[tag(edition), text]]), by: reporter });
const made = async () => value(await run('en', 'It left at noon.')).id;
const inGerman = (correctionId: CorrectionId) => ({ storyId: storyId(), correctionId, edition: tag('de'), by: reporter });
const stored = async () => (await newsroom.storage.read(({ stories }) => stories.corrections(storyId())))[0];
const states = async () => {
  const correction = await stored();
  return correction === undefined ? [] : ['en', 'de'].map((edition) => correctionState(correction, tag(edition)));
};
const page = async (path: string): Promise<string> => {
  await newsroom.refresher.catchUp();
  return textAt(newsroom.store, path) ?? '';
};
const kinds = async () => (await newsroom.storage.read(({ stories }) => stories.events(storyId()))).map(({ kind }) => kind);

describe('a correction', () => {
  it('is a task of every other edition that has the story', async () => {
    await made();
    expect(await states()).toEqual(['run', 'open']);
  });
  it('is a task of an edition that had the story', async () => {
    value(await takeDownArticle(newsroom.parts, { articleId: german.id, reason: 'Falsch.', by: reporter }));
    await made();
    expect(await states()).toEqual(['run', 'open']);
  });
  it('is no task of an edition that publishes the story only afterwards', async () => {
    begun = await desk.write({ slug: 'tide' as Slug });
    const late = await desk.translate(begun, 'de', { slug: 'flut' as Slug });
    value(await desk.publish(begun.article));
    await made();
    newsroom.wait(day);
    value(await desk.publish(late));
    expect(await states()).toEqual(['run', null]);
  });
  it('changes no byte of an edition that has not run it', async () => {
    const paths = ['/de/', '/de/2026/03/04/faehre/', '/de/feed.xml', '/de/corrections/', '/de/corrections/feed.xml'];
    const before = await Promise.all(paths.map(page));
    await made();
    expect(await Promise.all(paths.map(page))).toEqual(before);
  });
  it('of an edition is public when its own words are', async () => {
    const id = await made();
    value(await run('de', 'Sie fuhr um zwölf.', id));
    expect([(await page('/de/2026/03/04/faehre/')).includes('Sie fuhr um zwölf.'), await states()]).toEqual([true, ['run', 'run']]);
  });
});

describe('draftCorrection', () => {
  it('keeps words that no reader sees', async () => {
    value(await draftCorrection(newsroom.parts, { ...inGerman(await made()), text: 'Um zwölf.' }));
    expect([(await stored())?.tasks.get(tag('de'))?.draft?.text, await states()]).toEqual(['Um zwölf.', ['run', 'open']]);
    expect(await page('/de/2026/03/04/faehre/')).not.toContain('Um zwölf.');
    expect(await kinds()).toContain('correction-drafted');
  });
  it('refuses an unknown correction', async () => {
    const request = { ...inGerman('none' as CorrectionId), text: 'Um zwölf.' };
    expect(errorCode(await draftCorrection(newsroom.parts, request))).toBe('correction-not-found');
  });
});

describe('dismissCorrection', () => {
  it('closes the task and says why in the log', async () => {
    value(await dismissCorrection(newsroom.parts, { ...inGerman(await made()), reason: 'Auf Deutsch stand es richtig.' }));
    const event = (await newsroom.storage.read(({ stories }) => stories.events(storyId()))).at(-1);
    expect([await states(), event]).toMatchObject([
      ['run', 'not-needed'],
      { kind: 'correction-dismissed', details: { editions: 'de', reason: 'Auf Deutsch stand es richtig.' } },
    ]);
  });
  it('takes from readers what was run', async () => {
    const id = await made();
    value(await run('de', 'Sie fuhr um zwölf.', id));
    await page('/de/');
    value(await dismissCorrection(newsroom.parts, { ...inGerman(id), reason: 'Es war richtig.' }));
    const pages = ['/de/2026/03/04/faehre/', '/de/corrections/', '/de/corrections/feed.xml', '/de/corrections/2026/03/'];
    expect((await Promise.all(pages.map(page))).filter((text) => text.includes('Sie fuhr um zwölf.'))).toEqual([]);
  });
  it('can be taken back', async () => {
    const request = inGerman(await made());
    value(await dismissCorrection(newsroom.parts, { ...request, reason: 'Es war richtig.' }));
    value(await reopenCorrection(newsroom.parts, request));
    expect([await states(), (await kinds()).at(-1)]).toEqual([['run', 'open'], 'correction-reopened']);
  });
  it('refuses an empty reason', async () =>
    expect(errorCode(await dismissCorrection(newsroom.parts, { ...inGerman(await made()), reason: ' ' }))).toBe('reason-missing'));
});

describe('withdrawCorrection', () => {
  it('takes the correction from all readers and closes its tasks', async () => {
    const correctionId = await made();
    expect(await page('/en/corrections/')).toContain('It left at noon.');
    value(await withdrawCorrection(newsroom.parts, { storyId: storyId(), correctionId, reason: 'It did leave at nine.', by: reporter }));
    expect(await states()).toEqual(['not-needed', 'not-needed']);
    const pages = ['/en/2026/03/04/ferry/', '/en/corrections/', '/en/corrections/feed.xml', '/en/corrections/2026/03/'];
    expect((await Promise.all(pages.map(page))).filter((text) => text.includes('It left at noon.'))).toEqual([]);
    expect((await kinds()).at(-1)).toBe('correction-withdrawn');
  });
  it('refuses to do it twice', async () => {
    const request = { storyId: storyId(), correctionId: await made(), reason: 'It did.', by: reporter };
    value(await withdrawCorrection(newsroom.parts, request));
    expect(errorCode(await withdrawCorrection(newsroom.parts, request))).toBe('correction-withdrawn');
  });
});

describe('other words for a correction', () => {
  it('are said to be that in the log, and reach readers', async () => {
    const id = await made();
    value(await run('en', 'It left at one.', id));
    expect([(await kinds()).at(-1), (await page('/en/corrections/')).includes('It left at one.')]).toEqual(['correction-reworded', true]);
  });
});
