import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, reporter, tag, value } from '../../../test/builders.ts';
import { type Newsroom, openNewsroom } from '../../../test/newsroom.ts';
import { saveRevision } from '../../actions/save-revision.ts';
import type { Revision } from '../../core/article.ts';
import { bodySchema } from '../../core/body/schema.ts';
import { bodyText } from '../../core/body/text.ts';
import { importPage, type PageImportOptions, type PageImportParts } from './page.ts';
import { describeImportError, type PageImportReport } from './page-report.ts';

const first = 'The harbour office counted the boats twice this spring, and both times it found one more than the books allow for.';
const second = 'Nobody at the quay could say whose boat it was, and the lamp in its cabin burned until the morning.';
const third = 'On Thursday the boat was gone, and the books were right again, which pleased the harbour office least of all.';
const capture = `English\nTides\n\nOne boat too many\n\nBy Ines Marlow\n\n${first}\n\nThe boat on Monday. [Photo: Lea Brandt]\n\n${second}\n\n${third}\n\nLoading\n`;

let newsroom: Newsroom;
let parts: PageImportParts;
beforeEach(async () => {
  newsroom = await openNewsroom();
  parts = { ...newsroom.parts, folders: newsroom };
});
afterEach(() => newsroom.close());

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(newsroom.folder, 'pages', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const run = (path: string, options: Partial<PageImportOptions> = {}) =>
  importPage(parts, path, { edition: tag('en'), publish: false, again: false, ...options });
const imported = async (path: string, options: Partial<PageImportOptions> = {}): Promise<PageImportReport> =>
  value(await run(path, options));
const draft = async ({ articleId }: PageImportReport): Promise<Revision> => {
  const revision = await newsroom.storage.read(async (reader) => {
    const article = await reader.articles.find(articleId);
    return article === null ? null : await reader.articles.revision(article.draftId);
  });
  if (revision === null) throw new Error('no draft');
  return revision;
};
const told = (report: PageImportReport, subject: string): string[] =>
  report.lines.filter((line) => line.subject === subject).map((line) => line.text);

describe('importPage', () => {
  it('makes a draft with section and contributor, and says what it made', async () => {
    const report = await imported(file('boat.txt', capture));
    const { content } = await draft(report);
    expect(report).toMatchObject({ outcome: 'created', path: null, headline: 'One boat too many' });
    expect(told(report, 'section-made')).toEqual(['Tides']);
    expect(content.byline).toHaveLength(1);
    expect(content.body.child(1).attrs).toMatchObject({ credit: 'Lea Brandt', picture: null });
  });
  it('publishes on the day that the command says, in the zone of the paper', async () =>
    expect(await imported(file('boat.txt', capture), { publish: true, date: '2024-11-18' })).toMatchObject({
      path: '/en/2024/11/18/one-boat-too-many/',
    }));
  it('makes no second story of the same file', async () => {
    const one = await imported(file('boat.txt', capture));
    const two = await imported(file('copy.txt', capture));
    expect([two.outcome, two.storyId]).toEqual(['already-imported', one.storyId]);
  });
  it('publishes the draft that an interrupted import left', async () => {
    const path = file('boat.txt', capture);
    await imported(path);
    expect(await imported(path, { publish: true, date: '2024-11-18' })).toMatchObject({
      outcome: 'already-imported',
      path: '/en/2024/11/18/one-boat-too-many/',
    });
  });
  it('makes no second story of the same address', async () => {
    const html = (more: string): string =>
      `<html lang="en"><head><title>One boat too many at the quay</title><link rel="canonical" href="https://paper.example/boat"></head><body><article><p>${first}</p><p>${second}</p><p>${third}${more}</p></article></body></html>`;
    await imported(file('boat.html', html('')));
    expect((await imported(file('later.html', html(' It rained.')))).outcome).toBe('changed-since');
  });
  it('takes a changed file for the same page, and says what brings the draft up to date', async () => {
    const one = await imported(file('boat.txt', capture));
    const path = file('boat.txt', capture.replace('twice', 'thrice'));
    const left = await imported(path);
    expect([left.outcome, left.storyId]).toEqual(['changed-since', one.storyId]);
    const again = await imported(relative(process.cwd(), path), { again: true });
    expect([again.outcome, again.storyId]).toEqual(['updated', one.storyId]);
    expect((await draft(again)).content.body.textContent).toContain('thrice');
    expect((await imported(path)).outcome).toBe('already-imported');
  });
  it('takes another page for another one, though it was saved under the same name', async () => {
    const html = (name: string): string =>
      `<html lang="en"><head><title>The ${name} at the quay</title><link rel="canonical" href="https://paper.example/${name}"></head><body><article><p>${first}</p><p>${second}</p><p>${third}</p></article></body></html>`;
    await imported(file('page.html', html('boat')));
    expect((await imported(file('page.html', html('lamp')))).outcome).toBe('created');
  });
  it('forgets that a file has changed once nothing new was found in it', async () => {
    const path = file('boat.txt', capture);
    await imported(path);
    file('boat.txt', `${capture}\n\n`);
    expect((await imported(path, { again: true })).outcome).toBe('unchanged');
    expect((await imported(path)).outcome).toBe('already-imported');
  });
  it('doubts another file of the same headline and day', async () => {
    await imported(file('boat.txt', capture));
    const other = file('other.txt', capture.replace('twice', 'thrice'));
    const report = await imported(other);
    expect([report.outcome, told(report, 'same-headline')]).toEqual(['created', ['One boat too many']]);
    const elsewhen = await imported(file('third.txt', capture.replace('twice', 'often')), { date: '2024-11-18' });
    expect(told(elsewhen, 'same-headline')).toEqual([]);
  });
  it('says that the present moment was taken where there is no date', async () => {
    const dated = capture.replace('Marlow\n', 'Marlow\n18 November 2024\n');
    expect(told(await imported(file('boat.txt', capture)), 'date-missing')).toHaveLength(1);
    expect(told(await imported(file('given.txt', `${capture}.`), { date: '2024-11-18' }), 'date-missing')).toEqual([]);
    expect(told(await imported(file('dated.txt', dated)), 'date-missing')).toEqual([]);
  });
  it('changes nothing when it reads the same again', async () => {
    const path = file('boat.txt', capture);
    await imported(path);
    expect((await imported(path, { again: true })).outcome).toBe('unchanged');
  });
  it('keeps what a person has changed, and its own reading beside it', async () => {
    const html = (one: string, two: string): string =>
      `<html lang="en"><head><title>One boat too many at the quay</title><link rel="canonical" href="https://paper.example/boat"></head><body><article><p>${one}</p><p>${two}</p><p>${third}</p></article></body></html>`;
    const report = await imported(file('boat.html', html(first, second)));
    const before = await draft(report);
    const blocks = before.content.body.children.map((block, at) =>
      at === 0 ? block.type.create(block.attrs, bodySchema.text('A person wrote this.')) : block,
    );
    const content = { ...before.content, headline: 'A person’s headline', body: bodySchema.topNodeType.create(null, blocks) };
    value(await saveRevision(parts, { articleId: report.articleId, content, by: reporter, reason: 'saved', changedFrom: null }));
    const again = await imported(file('newer.html', html(`${first} Twice!`, `${second} It was blue.`)), { again: true });
    const after = await draft(again);
    expect(again.outcome).toBe('updated');
    expect(after.content.headline).toBe('A person’s headline');
    expect(bodyText(after.content.body).split('\n\n')).toEqual(['A person wrote this.', `${second} It was blue.`, third]);
    expect(after.content.body.children.map((block) => block.attrs['id'])).toEqual(
      before.content.body.children.map((block) => block.attrs['id']),
    );
    expect(told(again, 'kept-beside')).toEqual([expect.stringContaining('The harbour office counted')]);
    const revisions = await newsroom.storage.read((reader) => reader.articles.revisions(report.articleId));
    expect(revisions.some((revision) => bodyText(revision.content.body).startsWith(`${first} Twice!`))).toBe(true);
    expect((await imported(file('newer.html', html(`${first} Twice!`, `${second} It was blue.`)), { again: true })).outcome).toBe(
      'unchanged',
    );
  });
  it('takes in a picture that lies beside the page', async () => {
    const page = `<html lang="en"><head><title>One boat too many at the quay</title></head><body><article><p>${first}</p><figure><img src="boat_files/boat.jpg" alt="A boat"><figcaption>The boat on Monday. Photo: Lea Brandt</figcaption></figure><p>${second}</p><p>${third}</p></article></body></html>`;
    file(
      'boat_files/boat.jpg',
      await sharp({ create: { width: 700, height: 500, channels: 3, background: '#246' } })
        .jpeg()
        .toBuffer(),
    );
    const { content } = await draft(await imported(file('boat.html', page)));
    const figure = content.body.children.find((block) => block.type.name === 'figure');
    expect(figure?.attrs).toMatchObject({ credit: 'Lea Brandt', alt: 'A boat' });
    expect(figure?.attrs['picture']).toBe(content.leadPicture?.pictureId);
    expect(content.leadPicture?.words.caption).toBe('The boat on Monday.');
  });
  it('leaves a story a draft if nobody is named for a picture of it, and says so', async () => {
    const page = `<html lang="en"><head><title>One boat too many at the quay</title></head><body><article><p>${first}</p><figure><img src="boat_files/boat.jpg" alt="A boat"></figure><p>${second}</p><p>${third}</p></article></body></html>`;
    file(
      'boat_files/boat.jpg',
      await sharp({ create: { width: 700, height: 500, channels: 3, background: '#642' } })
        .jpeg()
        .toBuffer(),
    );
    const result = await run(file('boat.html', page), { publish: true });
    if (result.ok || result.error.code !== 'import-not-published') throw new Error('Expected that it stays a draft');
    const { articleId } = result.error;
    const article = await newsroom.storage.read((reader) => reader.articles.find(articleId));
    expect([article?.state, describeImportError(result.error)]).toEqual([
      'draft',
      expect.stringMatching(/boat\.html: the story is in the newsroom as a draft, because .* Write its credit there and publish it\.$/),
    ]);
  });
  it('keeps the words of a picture that cannot be had, and leaves other folders alone', async () => {
    file(
      '../outside.jpg',
      await sharp({ create: { width: 100, height: 100, channels: 3, background: '#246' } })
        .jpeg()
        .toBuffer(),
    );
    const page = `<html lang="en"><head><title>One boat too many at the quay</title></head><body><article><p>${first}</p><figure><img src="../outside.jpg"><figcaption>The boat on Monday.</figcaption></figure><p>${second}</p><p>${third}</p></article></body></html>`;
    const report = await imported(file('boat.html', page));
    expect(told(report, 'picture-missing')).toEqual(['../outside.jpg']);
    expect((await draft(report)).content.body.textContent).toContain('The boat on Monday.');
  });
  it('finds a section by its key and by its name', async () => {
    expect(told(await imported(file('boat.txt', capture), { section: 'sea' }), 'section-made')).toEqual([]);
    expect(errorCode(await run(file('other.txt', `${capture}.`), { section: 'moon' }))).toBe('section-unknown');
  });
  it('refuses an unknown edition and an unreadable date', async () => {
    const path = file('boat.txt', capture);
    expect(errorCode(await run(path, { edition: tag('sw') }))).toBe('edition-unknown');
    expect(errorCode(await run(path, { date: 'yesterday' }))).toBe('date-unreadable');
  });
});
