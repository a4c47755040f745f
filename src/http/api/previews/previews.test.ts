/** Previews: the same bytes as the public page, for the desk and behind secret links, and nothing for anybody else. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArticleApi, anArticleApi } from '../../../../test/article-api.ts';
import { aBody, aPicture, by, tag, value } from '../../../../test/builders.ts';
import { contributorIds, pictureIds, sectionIds, textAt } from '../../../../test/newsroom.ts';
import { restoreStory } from '../../../actions/restore-story.ts';
import { fingerprintOf } from '../../../actions/secret-links.ts';
import { spikeStory } from '../../../actions/spike-story.ts';
import { takeDownArticle } from '../../../actions/take-down-article.ts';
import { takeRevision } from '../../../actions/take-revision.ts';
import { readPreviewLinks, sharePreview } from '../../../contract/previews.ts';
import { articlePath } from '../../../core/addresses.ts';
import type { Article, ArticleContent } from '../../../core/article.ts';
import type { PublishingGroupId } from '../../../core/ids.ts';
import { day, later } from '../../../core/instant.ts';
import type { Person } from '../../../core/person.ts';

const [city, sea] = sectionIds;

let room: ArticleApi;

beforeEach(async () => {
  room = await anArticleApi(['en', 'de', 'ar']);
});
afterEach(() => room.close());

const rich: Partial<ArticleContent> = {
  headline: 'Ferry returns',
  kicker: 'Harbour',
  standfirst: 'After nine days.',
  dateline: 'SKERRA',
  byline: by(contributorIds[0]),
  body: aBody('One.', 'Two.'),
  leadPicture: { pictureId: pictureIds[0], words: { caption: 'The light', altText: 'A lighthouse' } },
};

const path = ({ id }: Article, query = '') => `/api/articles/${id}/preview${query}`;
const preview = async (article: Article, query = '') => await (await room.ask(path(article, query))).text();
const refusal = async (answer: Promise<Response>) => (await (await answer).json()).error.code;
const publicPage = async (article: Article) => {
  await room.refresher.catchUp();
  const { place, edition } = await current(article);
  return place === null ? null : textAt(room.store, articlePath(edition, place));
};
const current = async ({ id }: Article) => {
  const article = await room.storage.read(({ articles }) => articles.find(id));
  if (article === null) throw new Error('the article is gone');
  return article;
};

describe('a preview has the bytes that publishing gives', () => {
  it('for a draft that was never public', async () => {
    const { article } = await room.desk.write(rich);
    const before = await preview(article);
    value(await room.desk.publish(article));
    expect(before).toBe(await publicPage(article));
  });
  it('for new words of a public article, with the moment of the change', async () => {
    const { article } = await room.desk.write(rich);
    value(await room.desk.publish(article));
    const revised = await room.desk.revise(article, { headline: 'Ferry returns late' });
    room.wait(day);
    const before = await preview(revised);
    value(await room.desk.publish(revised));
    expect(before).toBe(await publicPage(revised));
    expect(before).toContain('Ferry returns late');
  });
  it('for what is public already, even later', async () => {
    const { article } = await room.desk.write(rich);
    value(await room.desk.publish(article));
    room.wait(day);
    expect(await preview(article)).toBe(await publicPage(article));
  });
  it('for a translation, with the other languages of the story', async () => {
    const made = await room.desk.write(rich);
    value(await room.desk.publish(made.article));
    const german = await room.desk.translate(made, 'de', { headline: 'Die Fähre fährt' });
    const before = await preview(german);
    value(await room.desk.publish(german));
    expect(before).toBe(await publicPage(german));
    expect(before).toContain('hreflang="en"');
  });
  it('for typing that no revision holds yet, and it makes none', async () => {
    const { article } = await room.desk.write(rich);
    await room.type(article, 'standfirst', 'Typed just now.');
    const before = await preview(article);
    expect((await current(article)).draftId).toBe(article.draftId);
    await takeRevision(room.parts, { articleId: article.id, reason: 'saved', by: null });
    value(await room.desk.publish(article));
    expect(before).toBe(await publicPage(article));
    expect(before).toContain('Typed just now.');
  });
  it('for a slug that another article has, with the number that publishing would give', async () => {
    const first = await room.desk.write(rich);
    value(await room.desk.publish(first.article));
    const { article } = await room.desk.write(rich);
    const before = await preview(article);
    value(await room.desk.publish(article));
    expect(before).toBe(await publicPage(article));
    expect(before).toContain('/ferry-returns-2/');
  });
  it('for a picture that no public article shows', async () => {
    const { article } = await room.desk.write(rich);
    expect(await preview(article)).toContain('/media/lighthouse-600.jpg');
  });
});

describe('a preview can show', () => {
  it('an older revision', async () => {
    const { article } = await room.desk.write(rich);
    await room.desk.revise(article, { headline: 'Second' });
    const html = await preview(article, '?revision=1');
    expect(html).toContain('Ferry returns');
    expect(html).not.toContain('Second');
  });
  it('the page as readers see it, not the draft', async () => {
    const { article } = await room.desk.write(rich);
    value(await room.desk.publish(article));
    await room.desk.revise(article, { headline: 'Second' });
    expect(await preview(article, '?show=public')).toBe(await publicPage(article));
  });
  it('the notice at the address of an article that was taken down', async () => {
    const { article } = await room.desk.write(rich);
    value(await room.desk.publish(article));
    value(await takeDownArticle(room.parts, { articleId: article.id, reason: 'A court said so', by: { kind: 'person', name: 'Owner' } }));
    expect(await preview(article, '?show=public')).toBe(await publicPage(article));
  });
  it('a scheduled group at its moment, all its languages together', async () => {
    const made = await room.desk.write(rich);
    const german = await room.desk.translate(made, 'de', { headline: 'Die Fähre fährt' });
    await schedule([made.article, german]);
    await room.desk.revise(german, { headline: 'Noch nicht' });
    const html = await preview(made.article, '?show=scheduled');
    expect(html).toContain('Die Fähre fährt');
    expect(html).not.toContain('Noch nicht');
    expect(html).toContain('2026-03-06');
  });
  it('a draft that could not be published yet', async () => {
    const { article } = await room.desk.write({ ...rich, headline: '' });
    expect((await room.ask(path(article))).status).toBe(200);
  });
  it('no picture whose right has ended', async () => {
    const { article } = await room.desk.write(rich);
    await room.storage.transact(({ pictures }) => pictures.save(aPicture({ id: pictureIds[0], licenceExpiresAt: room.now() }), room.now()));
    expect(await preview(article)).not.toContain('lighthouse-600.jpg');
  });

  async function schedule(articles: readonly Article[]): Promise<void> {
    const [first] = articles;
    if (first === undefined) return;
    await room.storage.transact(({ desk }) =>
      desk.saveGroup({
        id: 'group' as PublishingGroupId,
        storyId: first.storyId,
        articles: articles.map(({ id, draftId }) => ({ articleId: id, revisionId: draftId })),
        createdAt: room.now(),
        scheduledFor: later(room.now(), 2 * day),
        publishedAt: null,
        failure: null,
      }),
    );
  }
});

describe('a preview is refused', () => {
  it('for a revision that is not there', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(path(article, '?revision=9')))).toBe('revision-not-found');
  });
  it('as scheduled or public where the article is neither', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(path(article, '?show=scheduled')))).toBe('not-scheduled');
    expect(await refusal(room.ask(path(article, '?show=public')))).toBe('not-public');
  });
  it('to nobody in particular', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(path(article), { who: null }))).toBe('not-signed-in');
  });
  it('to whoever may not read the section, as if it were not there', async () => {
    const { article } = await room.desk.write();
    const who = await room.person('Sam', [{ role: 'editor', editions: 'all', sections: [sea] }]);
    expect(await refusal(room.ask(path(article), { who }))).toBe('not-found');
  });
  it('to a machine without the scope', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(path(article), { scopes: ['share-preview'] }))).toBe('scope-missing');
  });
});

it('translators of another edition see previews', async () => {
  const { article } = await room.desk.write();
  const who = await room.person('Tara', [{ role: 'translator', editions: [tag('de')], sections: [city] }]);
  expect((await room.ask(path(article), { who })).status).toBe(200);
});

it('nobody keeps, lists or scripts a preview, and this site alone may frame it', async () => {
  const { article } = await room.desk.write();
  const { headers } = await room.ask(path(article));
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('script-src');
});

const links = ({ id }: Article, rest = '') => `/api/articles/${id}/preview-links${rest}`;
const share = async (article: Article, body: object = {}, who?: Person) => {
  const answer = await room.ask(links(article), { method: 'POST', body, ...(who === undefined ? {} : { who }) });
  return sharePreview.answer.parse(await answer.json());
};
const listed = async (article: Article) => readPreviewLinks.answer.parse(await (await room.ask(links(article))).json()).links;
const opened = (address: string, language = 'en') =>
  room.ask(new URL(address).pathname, { who: null, headers: { 'accept-language': language } });

describe('a shared preview', () => {
  it('is the public page under a bar', async () => {
    const { article } = await room.desk.write(rich);
    const { address } = await share(article);
    const html = await (await opened(address)).text();
    expect(html.replace(/<style>\.unpublished.*?<\/style>/s, '').replace(/<aside.*?<\/aside>/s, '')).toBe(await preview(article));
    expect(html).toContain('Preview, not published. This link works until 11 March 2026');
  });
  it('speaks German and Arabic to those who read them', async () => {
    const { address } = await share((await room.desk.write()).article);
    expect(await (await opened(address, 'de-AT,de;q=0.9')).text()).toContain('<aside class="unpublished" lang="de" dir="ltr">Vorschau');
    expect(await (await opened(address, 'ar')).text()).toContain('<aside class="unpublished" lang="ar" dir="rtl">');
  });
  it('follows the draft', async () => {
    const { article } = await room.desk.write(rich);
    const { address } = await share(article);
    await room.type(article, 'standfirst', 'Typed later.');
    expect(await (await opened(address)).text()).toContain('Typed later.');
  });
  it('stays with a revision where that is asked for', async () => {
    const { article } = await room.desk.write(rich);
    const { address, link } = await share(article, { revision: 1 });
    await room.desk.revise(article, { headline: 'Second' });
    expect(link.revision).toBe(1);
    expect(await (await opened(address)).text()).not.toContain('Second');
  });
  it('stays with the words of this moment, those that were just typed too', async () => {
    const { article } = await room.desk.write(rich);
    await room.type(article, 'standfirst', 'Typed before.');
    const { address, link } = await share(article, { revision: 'now' });
    await room.type(article, 'standfirst', 'Typed after.');
    expect(link.revision).toBe(2);
    expect(await (await opened(address)).text()).toContain('Typed before.');
  });
  it('is framed by nobody, kept by nobody, and tells no other site its address', async () => {
    const { address } = await share((await room.desk.write()).article);
    const { headers } = await opened(address);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
  it('allows its own styles by their fingerprints', async () => {
    const { address } = await share((await room.desk.write()).article);
    const { headers } = await opened(address);
    expect(headers.get('content-security-policy')?.match(/'sha256-/g)).toHaveLength(2);
  });
});

const revoked = 'preview-link-revoked';

describe('a link to a preview', () => {
  it('works to the end of its days, and then says that it has expired', async () => {
    const { address, link } = await share((await room.desk.write()).article, { days: 2 });
    expect(link.expiresAt - link.madeAt).toBe(2 * day);
    room.wait(2 * day - 1);
    expect((await opened(address)).status).toBe(200);
    room.wait(1);
    const late = await opened(address);
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('This link no longer works');
  });
  it('ends when it is revoked, and only then leaves the list', async () => {
    const { article } = await room.desk.write();
    const { address, link } = await share(article, { recipient: 'Ms Lund, lawyer' });
    expect(await listed(article)).toEqual([link]);
    expect(link).toMatchObject({ recipient: 'Ms Lund, lawyer', madeBy: 'Owner', revision: null });
    expect((await room.ask(links(article, `/${link.fingerprint}`), { method: 'DELETE' })).status).toBe(204);
    expect((await opened(address)).status).toBe(410);
    expect(await listed(article)).toEqual([]);
  });
  it('ends when its article is taken down, as the story’s log says, and one that is made afterwards works', async () => {
    const { article } = await room.desk.write();
    value(await room.desk.publish(article));
    const other = await room.desk.write();
    const [first, second, elsewhere] = [await share(article), await share(article, { recipient: 'Ms Lund' }), await share(other.article)];
    const by = { kind: 'person', name: 'Nadia' } as const;
    value(await takeDownArticle(room.parts, { articleId: article.id, reason: 'A court said so', by }));
    const ends = await Promise.all([first, second, elsewhere].map(async ({ address }) => (await opened(address)).status));
    expect(ends).toEqual([410, 410, 200]);
    expect(await listed(article)).toEqual([]);
    const lines = (await room.storage.read(({ stories }) => stories.events(article.storyId))).filter(({ kind }) => kind === revoked);
    expect(lines.map(({ details }) => details['recipient']).sort()).toEqual(['', 'Ms Lund']);
    expect(lines).toMatchObject([{ by, articleId: article.id }, { by }]);
    expect((await opened((await share(article)).address)).status).toBe(200);
  });
  it('ends with the links to all languages when the story is spiked, and stays so when it is taken up again', async () => {
    const made = await room.desk.write();
    const german = await room.desk.translate(made, 'de', {});
    const shared = [await share(made.article), await share(german)];
    const request = { storyId: made.story.id, by: { kind: 'person', name: 'Nadia' } } as const;
    const ends = () => Promise.all(shared.map(async ({ address }) => (await opened(address)).status));
    value(await spikeStory(room.parts, request));
    expect(await ends()).toEqual([410, 410]);
    value(await restoreStory(room.parts, request));
    expect(await ends()).toEqual([410, 410]);
    const lines = (await room.storage.read(({ stories }) => stories.events(made.story.id))).filter(({ kind }) => kind === revoked);
    expect(lines.map(({ articleId }) => articleId).sort()).toEqual([made.article.id, german.id].sort());
  });
  it('ends when whoever made it leaves the newsroom', async () => {
    const who = await room.person('Eda', [{ role: 'editor', editions: 'all', sections: 'all' }]);
    const { address } = await share((await room.desk.write()).article, {}, who);
    await room.storage.transact(({ people }) => people.save({ ...who, suspendedAt: room.now() }));
    expect((await opened(address)).status).toBe(410);
  });
  it('is not found where its secret is not right, in words of the reader', async () => {
    const answer = await opened('https://test.example/api/previews/guessed', 'de');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Unter dieser Adresse ist nichts');
  });
  it('does not open by its fingerprint', async () => {
    const { link } = await share((await room.desk.write()).article);
    expect((await opened(`https://test.example/api/previews/${link.fingerprint}`)).status).toBe(404);
  });
  it('is not opened by the secret of another kind of link', async () => {
    const link = { fingerprint: fingerprintOf('other'), kind: 'invitation', details: {}, madeAt: room.now(), madeById: null } as const;
    await room.storage.transact(({ people }) => people.saveSecretLink({ ...link, expiresAt: later(room.now(), day), usedAt: null }));
    expect((await opened('https://test.example/api/previews/other')).status).toBe(404);
  });
  it('leaves its secret nowhere in the database', async () => {
    const { article } = await room.desk.write();
    const { address } = await share(article);
    const secret = address.split('/').at(-1) ?? '';
    const kept = await room.storage.read(async ({ people, stories }) => ({
      links: await people.openLinks('preview', room.now()),
      events: await stories.events(article.storyId),
    }));
    expect(kept.links[0]?.fingerprint).toBe(fingerprintOf(secret));
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(kept.events.at(-1)).toMatchObject({ kind: 'preview-shared', by: { name: 'Owner' }, articleId: article.id });
  });
  it('works for at most 60 days', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(links(article), { method: 'POST', body: { days: 61 } }))).toBe('bad-request');
  });
  it('is not made to a revision that is not there', async () => {
    const { article } = await room.desk.write();
    expect(await refusal(room.ask(links(article), { method: 'POST', body: { revision: 5 } }))).toBe('revision-not-found');
  });
  it('is made and revoked by editors of the edition, and by nobody else', async () => {
    const { article } = await room.desk.write();
    const { link } = await share(article);
    const german = await room.person('Gerd', [{ role: 'editor', editions: [tag('de')], sections: 'all' }]);
    const reporter = await room.person('Rita', [{ role: 'reporter', editions: 'all', sections: 'all' }]);
    for (const who of [german, reporter]) {
      expect(await refusal(room.ask(links(article), { who, method: 'POST', body: {} }))).toBe('not-allowed');
      expect(await refusal(room.ask(links(article), { who }))).toBe('not-allowed');
      expect(await refusal(room.ask(links(article, `/${link.fingerprint}`), { who, method: 'DELETE' }))).toBe('not-allowed');
    }
  });
  it('is not revoked through another article', async () => {
    const { article } = await room.desk.write();
    const other = await room.desk.write({ headline: 'Other' });
    const { address, link } = await share(article);
    expect(await refusal(room.ask(links(other.article, `/${link.fingerprint}`), { method: 'DELETE' }))).toBe('not-found');
    expect((await opened(address)).status).toBe(200);
  });
});
