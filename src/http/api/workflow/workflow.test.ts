import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { aBody, by, reporter, tag, value } from '../../../../test/builders.ts';
import { createDesk, type Desk } from '../../../../test/desk.ts';
import { type Caller, type NewsroomApi, openApi } from '../../../../test/newsroom/api.ts';
import { everywhere } from '../../../../test/newsroom/signed-in.ts';
import { contributorIds, type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import { linkSegment } from '../../../actions/link-segment.ts';
import { takeRevision } from '../../../actions/take-revision.ts';
import type { readBoard } from '../../../contract/board.ts';
import type { Sent } from '../../../contract/operation.ts';
import type { Article } from '../../../core/article.ts';
import { bodySchema } from '../../../core/body/schema.ts';
import type { Role } from '../../../core/permission.ts';
import type { Slug } from '../../../core/slug.ts';
import { loadDraft } from '../../../draft/content.ts';
import { draftOf } from '../../../draft/write-content.ts';

let newsroom: Newsroom;
let desk: Desk;
let api: NewsroomApi;
let article: Article;
let params: { readonly articleId: Article['id'] };

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
  api = openApi(newsroom);
  article = (await desk.write({ byline: by(contributorIds[0]) })).article;
  params = { articleId: article.id };
});

afterEach(async () => {
  await api.settled();
  await newsroom.close();
});

const as = (role: Role, rest = {}): Promise<Caller> => api.signedIn({ grants: [{ ...everywhere(role), ...rest }] });

/** The newest words of an article, as the check list names them. */
async function seen({ id: articleId } = article) {
  const { words } = (await (await as('reporter')).call('checkArticle', { params: { articleId } })).answer;
  return { words };
}

/** Changes the live draft as an editor does. */
async function type(change: (doc: Y.Doc) => void): Promise<void> {
  const newest = await newsroom.storage.read(({ articles }) => articles.revision(article.draftId));
  if (newest === null) throw new Error('the article has no revision');
  await newsroom.storage.transact(async ({ drafts }) => {
    const { state } = await drafts.begin(article.id, draftOf(newest.content));
    const doc = loadDraft([state]);
    const before = Y.encodeStateVector(doc);
    change(doc);
    await drafts.append(article.id, { at: newsroom.now(), personId: null, bytes: Y.encodeStateAsUpdate(doc, before) });
  });
}

describe('submitArticle', () => {
  it('hands in what was typed to the last letter', async () => {
    await type((doc) => doc.getText('headline').insert(0, 'At last: '));
    expect((await (await as('reporter')).call('submitArticle', { params })).answer.articles).toMatchObject([
      { state: 'in-review', headline: 'At last: Ferry returns' },
    ]);
  });
  it('is refused to reporters of another edition', async () =>
    expect((await (await as('reporter', { editions: [tag('de')] })).call('submitArticle', { params })).code).toBe('not-allowed'));
});

describe('withdrawArticle', () => {
  it('gives whoever handed an article in his draft back, until an editor has acted', async () => {
    const [rita, editor] = [await as('reporter'), await as('editor')];
    await rita.call('submitArticle', { params });
    const other = await (await as('reporter')).call('withdrawArticle', { params });
    const withdrawn = await rita.call('withdrawArticle', { params });
    await rita.call('submitArticle', { params });
    await editor.call('approveArticle', { params, body: await seen() });
    expect(withdrawn.answer.articles).toMatchObject([{ state: 'draft', sentBack: null }]);
    expect([other, await rita.call('withdrawArticle', { params })].map(({ code }) => code)).toEqual([
      'article-of-another',
      'article-not-in-review',
    ]);
  });
});

describe('approveArticle and sendBackArticle', () => {
  const sendBack = (caller: Caller, note = 'Who says so?') => caller.call('sendBackArticle', { params, body: { note } });
  it('finds an article ready', async () =>
    expect((await (await as('editor')).call('approveArticle', { params, body: await seen() })).answer.articles).toMatchObject([
      { state: 'ready' },
    ]));
  it('finds what was typed ready with it, and has it read again when somebody types on', async () => {
    const editor = await as('editor');
    await type((doc) => doc.getText('headline').insert(0, 'At last: '));
    const approved = (await editor.call('approveArticle', { params, body: await seen() })).answer.articles;
    await type((doc) => doc.getText('standfirst').insert(0, 'Or not.'));
    await takeRevision(newsroom.parts, { articleId: article.id, reason: 'saved', by: null });
    const { articles } = (await editor.call('readPublishing', { params: { storyId: article.storyId } })).answer;
    expect([approved, articles]).toMatchObject([
      [{ state: 'ready', headline: 'At last: Ferry returns' }],
      [{ state: 'in-review', headline: 'At last: Ferry returns' }],
    ]);
  });
  it('finds nothing ready that was not read', async () => {
    const editor = await as('editor');
    const body = await seen();
    await type((doc) => doc.getText('headline').insert(0, 'At last: '));
    const refused = await editor.call('approveArticle', { params, body });
    const { articles } = (await editor.call('readPublishing', { params: { storyId: article.storyId } })).answer;
    expect([refused.code, refused.status, articles]).toMatchObject(['words-changed', 409, [{ state: 'draft' }]]);
  });
  it('gives an article back with a note', async () => {
    const editor = await as('editor');
    await editor.call('submitArticle', { params });
    expect((await sendBack(editor)).answer.articles).toMatchObject([{ state: 'draft' }]);
  });
  it('tell the reporter the note and whose it is, until the article is handed in again', async () => {
    const editor = await api.signedIn({ name: 'Nadia', grants: [everywhere('editor')] });
    const rita = await as('reporter');
    const told = async () => (await rita.call('readArticle', { params })).answer.sentBack;
    await rita.call('submitArticle', { params });
    const [before, [shown]] = [await told(), (await sendBack(editor)).answer.articles];
    const note = await told();
    await rita.call('submitArticle', { params });
    expect(note).toMatchObject({ note: 'Who says so?', by: 'Nadia' });
    expect([before, shown?.sentBack, await told()]).toEqual([null, note, null]);
  });
  it('have the board tell whoever handed it in, by whom it was sent back and for what', async () => {
    const [rita, editor] = [await as('reporter'), await api.signedIn({ name: 'Nadia', grants: [everywhere('editor')] })];
    await rita.call('submitArticle', { params });
    await sendBack(editor);
    const found = async (query: Sent<typeof readBoard, 'query'>) =>
      (await rita.call('readBoard', { query })).answer.rows.flatMap(({ cells }) => cells);
    const told = { state: 'sent-back', needs: 'revise', sentBack: { by: 'Nadia', note: 'Who says so?' } };
    for (const query of [{ needsMe: 'true' }, { mine: 'true' }, { state: 'sent-back' }] as const)
      expect(await found(query)).toMatchObject([told]);
    await rita.call('submitArticle', { params });
    expect([await found({ needsMe: 'true' }), await found({ state: 'sent-back' })]).toEqual([[], []]);
  });
  it('leave the article with whoever had claimed it', async () => {
    const [rita, ada] = [await as('reporter'), await as('reporter')];
    await rita.call('claimArticle', {
      params: { storyId: article.storyId, edition: tag('en') },
      body: { deadline: null, takesOver: false },
    });
    await ada.call('submitArticle', { params });
    await sendBack(await as('editor'));
    const needs = async (caller: Caller) => (await caller.call('readBoard', { query: { needsMe: 'true' } })).answer.total;
    expect([await needs(rita), await needs(ada)]).toEqual([1, 0]);
  });
  it('needs the note', async () => {
    const editor = await as('editor');
    await editor.call('submitArticle', { params });
    expect(await sendBack(editor, ' ')).toMatchObject({ code: 'note-missing', status: 422 });
  });
  it('refuses to give back what was not handed in', async () =>
    expect(await sendBack(await as('editor'))).toMatchObject({ code: 'article-not-submitted', details: { state: 'draft' } }));
  it('are refused to reporters', async () => {
    const rita = await as('reporter');
    expect([(await rita.call('approveArticle', { params, body: await seen() })).code, (await sendBack(rita)).code]).toEqual([
      'not-allowed',
      'not-allowed',
    ]);
  });
});

describe('checkArticle', () => {
  const checks = async () => (await (await as('reporter')).call('checkArticle', { params })).answer.checks.map(({ code }) => code);
  const linkTo = (...addresses: readonly string[]) => {
    const texts = addresses.map((href) => bodySchema.text(href, [bodySchema.marks.link.create({ href })]));
    return desk.revise(article, { body: bodySchema.nodes.doc.create(null, bodySchema.nodes.paragraph.create({ id: 'b1' }, texts)) });
  };
  const dead = async () => {
    const { answer } = await (await as('reporter')).call('checkArticle', { params });
    return answer.checks.flatMap(({ code, details }) => (code === 'link-dead' ? [details['path']] : []));
  };

  it('lists what is missing, with the place', async () => {
    const { answer } = await (await as('reporter')).call('checkArticle', { params });
    expect(answer).toMatchObject({
      checks: [
        { code: 'standfirst-missing', level: 'advises', where: { kind: 'field', field: 'standfirst' } },
        { code: 'search-description-missing' },
        { code: 'lead-picture-missing' },
      ],
      alsoReady: [],
    });
  });
  it('says of a translation what nobody confirmed and what is missing', async () => {
    const original = await desk.write({ body: aBody('One.', 'Two.') });
    const german = await desk.translate(original, 'de', { body: aBody('Eins.') });
    value(await linkSegment(newsroom.parts, { articleId: german.id, by: reporter, segment: 'standfirst', to: ['standfirst', 'kicker'] }));
    const { answer } = await (await as('reporter')).call('checkArticle', { params: { articleId: german.id } });
    expect(answer.checks.filter(({ code }) => code.startsWith('segment'))).toEqual([
      { code: 'segment-unconfirmed', level: 'advises', where: { kind: 'field', field: 'standfirst' }, details: {} },
      { code: 'segments-missing', level: 'advises', where: null, details: { count: 1 } },
    ]);
  });
  it('looks at what was typed, and saves nothing', async () => {
    await type((doc) => doc.getText('headline').delete(0, doc.getText('headline').length));
    expect(await checks()).toContain('headline-missing');
    expect(await newsroom.storage.read(({ articles }) => articles.revisions(article.id))).toHaveLength(1);
  });
  it('counts suggestions that wait, those of one go as one', async () => {
    await type((doc) => {
      const [block] = doc.getXmlFragment('body').toArray();
      const text = block instanceof Y.XmlElement ? block.get(0) : null;
      if (!(text instanceof Y.XmlText)) throw new Error('the first block has no text');
      text.insert(0, 'Yesterday ', { insertion: { id: 's1', by: 'rita', at: '' } });
      text.format(20, 3, { deletion: { id: 's1', by: 'rita', at: '' } });
      text.format(30, 2, { deletion: { id: 's2', by: 'rita', at: '' } });
    });
    const { answer } = await (await as('reporter')).call('checkArticle', { params });
    expect(answer.checks.find(({ code }) => code === 'suggestions-open')?.details).toEqual({ count: 2 });
  });
  it('finds links to pages that are not there', async () => {
    const known = (await desk.write({ slug: 'known' as Slug, byline: by(contributorIds[0]) })).article;
    await desk.write({ slug: 'secret' as Slug });
    await desk.publish(known);
    await desk.publish(await desk.revise(known, { slug: 'renamed' as Slug }));
    const there = ['/en/', '/en/city/', '/en/by/ines/', '/en/2026/03/04/renamed/', '/en/2026/03/04/known/', '/en/2026/03/04/known'];
    const notThere = ['/en/nothing/', '/en/by/tomas/', '/en/topic/harbour/', '/en/2026/03/04/secret/', '/elsewhere'];
    await linkTo(...there, ...notThere);
    expect(await dead()).toEqual(notThere);
  });
  it('counts a page of another site as alive, and one that was taken down as dead', async () => {
    const { id } = (await desk.write({ slug: 'gone' as Slug })).article;
    await desk.publish({ ...article, id });
    const publisher = await as('publisher');
    await publisher.call('takeDownArticle', { params: { articleId: id }, body: { reason: 'Wrong.' } });
    await linkTo('https://elsewhere.example/x/', '/en/2026/03/04/gone/');
    expect(await dead()).toEqual(['/en/2026/03/04/gone/']);
  });
  it('names the other languages that are ready', async () => {
    const begun = await desk.write();
    const german = await desk.translate(begun, 'de', { headline: 'Fähre' });
    const editor = await as('editor');
    await editor.call('approveArticle', { params: { articleId: german.id }, body: await seen(german) });
    const { answer } = await editor.call('checkArticle', { params: { articleId: begun.article.id } });
    expect(answer.alsoReady).toEqual([{ articleId: german.id, edition: 'de', headline: 'Fähre' }]);
  });
});
