/** Saving an article whole, as programs do that do not edit live. */

import { describe, expect, it } from 'vitest';
import { aContent } from '../../../../test/builders.ts';
import { newsroomWithReporter } from '../../../../test/newsroom/reporting.ts';
import { fingerprint } from '../../../core/alignment/fingerprint.ts';
import { type HeadSegments, originalHead } from '../../../core/alignment/segments.ts';
import type { ArticleContent } from '../../../core/article.ts';
import { bodySchema } from '../../../core/body/schema.ts';
import type { ArticleId, ContributorId, PictureId, RevisionId } from '../../../core/ids.ts';

const { newsroom, desk, reporter } = await newsroomWithReporter();

const save = (articleId: ArticleId, words: Partial<ArticleContent>, changedFrom: RevisionId | null = null) => {
  const { head, body, byline, ...content } = aContent(words);
  return reporter.call('saveArticle', {
    params: { articleId },
    body: { content: { ...content, byline: [...byline], body: body.toJSON() }, changedFrom },
  });
};

describe('saveArticle', () => {
  it('makes a revision of the words, by whoever sent them', async () => {
    const { article } = await desk.write();
    const { answer } = await save(article.id, { headline: 'Tide turns' });
    const revision = await newsroom.storage.read(({ articles }) => articles.revision(answer.revisionId));
    expect(revision).toMatchObject({ number: 2, reason: 'saved', madeBy: { name: 'Ines' }, content: { headline: 'Tide turns' } });
  });
  it('leaves what blocks render of the original as it was confirmed', async () => {
    const head: HeadSegments = {
      ...originalHead,
      machineHelped: true,
      headline: { from: ['headline'], seen: [fingerprint('Tide')], by: 'machine' },
      omitted: { from: ['kicker'], seen: [fingerprint('Sea')] },
    };
    const { article } = await desk.write({ head });
    const { answer } = await save(article.id, { headline: 'Tide turns' });
    expect((await newsroom.storage.read(({ articles }) => articles.revision(answer.revisionId)))?.content.head).toEqual(head);
  });
  it('lets nobody make a machine’s words a person’s, or a block current, by saving', async () => {
    const machines = (attributes: object) =>
      bodySchema.nodes.doc.create(null, [bodySchema.nodes.paragraph.create({ id: 'b1', ...attributes }, bodySchema.text('Tide'))]);
    const { article } = await desk.write({ body: machines({ by: 'machine' }) });
    const { answer } = await save(article.id, { body: machines({ by: 'person', from: ['x'], seen: ['y'] }) });
    const revision = await newsroom.storage.read(({ articles }) => articles.revision(answer.revisionId));
    expect(revision?.content.body.firstChild?.attrs).toMatchObject({ by: 'machine', from: [], seen: [] });
  });
  it('refuses words that were made from an older revision', async () => {
    const { article, revision } = await desk.write();
    await save(article.id, { headline: 'Tide turns' });
    expect((await save(article.id, { headline: 'Too late' }, revision.id)).code).toBe('draft-moved-on');
  });
  it('refuses pictures that are not in the library', async () => {
    const { article } = await desk.write();
    const leadPicture = { pictureId: 'none' as PictureId, words: { caption: '', altText: '' } };
    expect((await save(article.id, { leadPicture })).code).toBe('picture-not-found');
  });
  it('refuses contributors whom nobody entered', async () => {
    const { article } = await desk.write();
    const byline = [{ contributorId: 'none' as ContributorId, role: 'writer' }] as const;
    expect((await save(article.id, { byline })).code).toBe('contributor-not-found');
  });
});
