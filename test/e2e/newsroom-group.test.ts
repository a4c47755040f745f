/** Behaviours 6 and 7 of the product, through the real program: what is published with what, seen by a reader who reloads all the time. */
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, instant, type TimeZone, toIso } from '../../src/core/instant.ts';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { callAs, saved } from './newsroom-browser.ts';
import { openPanel, reads } from './newsroom-steps.ts';
import { watchPages } from './reloading-reader.ts';

const { program, owner } = await newsroomAtWork();
const editions = ['en', 'de', 'fr', 'ar', 'zh-Hans'] as const;
const names = ['English', 'German', 'French', 'Arabic', 'Simplified Chinese'];
type Edition = (typeof editions)[number];
const words: Readonly<Record<Edition, string>> = {
  en: 'The gates close at six.',
  de: 'Die Tore schließen um sechs.',
  fr: 'Les portes ferment à six heures.',
  ar: 'تُغلق الأبواب في السادسة.',
  'zh-Hans': '大门六点关闭。',
};

afterEach(() => expect(owner.complaints).toEqual([]));

interface Group {
  readonly storyId: string;
  readonly articleIds: Readonly<Record<Edition, string>>;
  readonly addresses: Readonly<Record<Edition, string>>;
}

const ofEach = <Value>(make: (edition: Edition) => Value): Record<Edition, Value> =>
  Object.fromEntries(editions.map((edition) => [edition, make(edition)])) as Record<Edition, Value>;

async function save(articleId: string, text: string, slug?: string): Promise<void> {
  const params = { articleId };
  const { answer } = await callAs(owner, 'readArticle', { params });
  const block = { type: 'paragraph', attrs: { id: 'first' }, content: text === '' ? [] : [{ type: 'text', text }] };
  const content = { ...answer.content, slug: slug ?? answer.content.slug, headline: text, body: { type: 'doc', content: [block] } };
  const { status, answer: said } = await callAs(owner, 'saveArticle', { params, body: { content, changedFrom: null } });
  expect(status, JSON.stringify(said)).toBe(200);
}

/** A story in five languages that no reader has seen, and where each will be. */
async function write(slug: string): Promise<Group> {
  const { answer: paper } = await callAs(owner, 'readPublication', {});
  const body = { slugline: slug, sectionId: paper.sections[0]?.id, topicIds: [], deskId: null, edition: 'en' };
  const { answer: story } = await callAs(owner, 'createStory', { body });
  const { storyId } = story;
  const articleIds = ofEach(() => story.articleId);
  await save(story.articleId, words.en, slug);
  for (const edition of editions.slice(1)) {
    const begun = await callAs(owner, 'addTranslation', { params: { storyId }, body: { edition, takesOver: false } });
    articleIds[edition] = begun.answer.articleId;
    await save(begun.answer.articleId, words[edition], slug);
  }
  const day = dayOf(instant(Date.now()), paper.publication.timeZone as TimeZone).replaceAll('-', '/');
  return { storyId, articleIds, addresses: ofEach((edition) => `${program.address}/${edition.toLowerCase()}/${day}/${slug}/`) };
}

/** The articles with the words that they have now, as whoever publishes them has seen them. */
async function seen(...articleIds: readonly string[]) {
  const looked = articleIds.map(async (articleId) => {
    const { answer } = await callAs(owner, 'checkArticle', { params: { articleId } });
    return { articleId, words: answer.words };
  });
  return await Promise.all(looked);
}

async function publish({ storyId, articleIds }: Group, ...which: readonly Edition[]): Promise<void> {
  const articles = await seen(...which.map((edition) => articleIds[edition]));
  const { status, answer } = await callAs(owner, 'publishArticles', { params: { storyId }, body: { articles } });
  expect(status, JSON.stringify(answer)).toBe(200);
}

/** The page, once it says this. */
async function pageWith(address: string, text: string): Promise<string> {
  return await expect
    .poll(async () => (await reads(address)).html, { timeout: 10_000 })
    .toContain(text)
    .then(async () => (await reads(address)).html);
}

describe('behaviour 6: publishing French', () => {
  it('leaves the draft, the schedule and the public page of Arabic byte for byte as they are', { timeout: 60_000 }, async () => {
    const group = await write('behaviour-six');
    const { storyId, articleIds, addresses } = group;
    await publish(group, ...editions);
    await pageWith(addresses.ar, words.ar);
    await save(articleIds.ar, 'تُغلق الأبواب في السابعة.');
    const moment = toIso(instant(Date.now() + 86_400_000));
    const scheduled = await callAs(owner, 'scheduleArticles', {
      params: { storyId },
      body: { articles: await seen(articleIds.ar), moment },
    });
    expect(scheduled.status).toBe(200);
    const arabic = async () => {
      const { answer } = await callAs(owner, 'readArticle', { params: { articleId: articleIds.ar } });
      const { siblings: _, ...article } = answer;
      const { answer: story } = await callAs(owner, 'readPublishing', { params: { storyId } });
      return {
        article: JSON.stringify(article),
        standing: JSON.stringify([story.articles.find(({ edition }) => edition === 'ar'), story.schedules]),
        page: (await reads(addresses.ar)).html,
      };
    };
    const before = await arabic();
    await save(articleIds.fr, 'Les portes ferment à sept heures.');
    await publish(group, 'fr');
    await pageWith(addresses.fr, 'à sept heures');
    expect(await arabic()).toEqual(before);
    expect(before.standing).toContain('"moment":');
  });

  it('for the first time adds French to the languages of the Arabic page, and changes nothing else of it', {
    timeout: 60_000,
  }, async () => {
    const group = await write('behaviour-six-first');
    const { addresses } = group;
    await publish(group, 'en', 'ar');
    const before = await pageWith(addresses.ar, words.ar);
    await publish(group, 'fr');
    const after = await pageWith(addresses.ar, addresses.fr);
    const withoutFrench = after
      .replaceAll(/<link rel="alternate" hreflang="fr" href="[^"]*behaviour-six-first[^"]*">\n/g, '')
      .replaceAll(/<li><a href="\/fr\/\d[^>]*>français<\/a><\/li>/g, '');
    expect(withoutFrench).toBe(before);
  });
});

describe('a passage of a public translation', () => {
  it('says to readers that the original has changed, as soon as the publisher wants that', { timeout: 60_000 }, async () => {
    const group = await write('left-behind');
    const { articleIds, addresses } = group;
    const params = { articleId: articleIds.de };
    for (const segment of ['headline', 'first']) {
      expect((await callAs(owner, 'linkSegment', { params, body: { segment, to: [segment] } })).status).toBe(200);
    }
    const { answer: alignment } = await callAs(owner, 'readAlignment', { params });
    await callAs(owner, 'confirmSegments', { params, body: { segments: null, originalRevisionId: alignment.original.revisionId } });
    await publish(group, 'en', 'de');
    await save(articleIds.en, 'The gates close at seven.');
    await publish(group, 'en');
    await pageWith(addresses.en, 'at seven');
    expect((await reads(addresses.de)).html).not.toContain('class="stale"');
    const { answer: paper } = await callAs(owner, 'readPublication', {});
    const { baseUrl: _, ...record } = paper.publication;
    expect((await callAs(owner, 'changePublication', { body: { ...record, staleNoticeHours: 0 } })).status).toBe(204);
    const page = await pageWith(addresses.de, 'class="stale"');
    const path = new URL(addresses.en).pathname;
    expect(page.split(`<p class="stale"><a href="${path}" hreflang="en">Im Original am <time`)).toHaveLength(3);
    expect(page).toContain(`Originalfassung: <a href="${path}" lang="en" hreflang="en">English</a>`);
    expect(page).toContain('Übersetzung: <a');
  });
});

describe('what is not ready', () => {
  it('stays behind with the reason, and follows when it is approved', { timeout: 60_000 }, async () => {
    const { page } = owner;
    const { storyId, articleIds, addresses } = await write('not-ready');
    await save(articleIds.de, '');
    await page.goto(`${program.address}/newsroom/articles/${articleIds.en}`);
    await saved(owner);
    const panel = await openPanel(owner, 'Publishing');
    for (const name of ['German', 'French']) await panel.getByRole('checkbox', { name }).check();
    await panel.getByText('German stays behind. There is no headline. There is no text.').waitFor();
    await panel.getByText('Not approved yet: German · Arabic · Simplified Chinese').waitFor();
    await panel.getByRole('button', { name: 'Have each follow when it is approved' }).click();
    await panel.getByText('Each goes out as soon as it is approved.').waitFor();
    await panel.getByRole('button', { name: /^Publish 2 languages together/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('German stays behind.').waitFor();
    await dialog.getByRole('button', { name: /^Publish 2/ }).click();
    await panel.getByText('Published. Readers see it now.').waitFor();
    await pageWith(addresses.fr, words.fr);
    const { answer: story } = await callAs(owner, 'readPublishing', { params: { storyId } });
    expect(story.articles.flatMap(({ edition, isPublic }) => (isPublic ? [edition] : []))).toEqual(['en', 'fr']);
    const [{ words: read } = { words: '' }] = await seen(articleIds.ar);
    const approved = await callAs(owner, 'approveArticle', { params: { articleId: articleIds.ar }, body: { words: read } });
    expect(approved.status).toBe(200);
    await pageWith(addresses.ar, words.ar);
    expect((await reads(addresses.de)).status).toBe(404);
  });
});

describe('behaviour 7: a group of five languages', () => {
  const expectNoneThenAll = async (group: Group, publishing: () => Promise<void>) => {
    const reader = watchPages(Object.values(group.addresses), 5);
    await reader.sees(404);
    await publishing();
    await reader.sees(200);
    const visits = await reader.stop();
    const firstSeen = Math.min(...visits.filter(({ status }) => status === 200).map(({ ended }) => ended));
    expect(visits.filter(({ status, began }) => began > firstSeen && status !== 200)).toEqual([]);
    expect(new Set(visits.map(({ status }) => status))).toEqual(new Set([404, 200]));
    for (const edition of editions) expect((await reads(group.addresses[edition])).html).toContain(words[edition]);
  };

  it('is seen by a reader who reloads all of them every 5 ms not at all, then whole', { timeout: 60_000 }, async () => {
    const group = await write('behaviour-seven');
    await expectNoneThenAll(group, () => publish(group, ...editions));
  });

  it('is seen so too where it is published in the newsroom, by keyboard', { timeout: 90_000 }, async () => {
    const group = await write('behaviour-seven-seen');
    const { page } = owner;
    await page.goto(`${program.address}/newsroom/articles/${group.articleIds.en}`);
    await saved(owner);
    const panel = await openPanel(owner, 'Publishing');
    for (const name of names.slice(1)) {
      const box = panel.getByRole('checkbox', { name });
      await box.focus();
      await page.keyboard.press('Space');
    }
    await panel.getByRole('button', { name: /^Publish 5 languages together/ }).waitFor();
    await expectNoneThenAll(group, async () => {
      await page.keyboard.press('p');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      for (const edition of editions) await dialog.getByText(words[edition]).waitFor();
      await page.keyboard.press('Enter');
      await panel.getByText('Published. Readers see it now.').waitFor();
    });
  });
});
