/** A newsroom in which anything may happen: steps drawn at random, each done by the real action. */
import fc from 'fast-check';
import { addRedirect } from '../src/actions/add-redirect.ts';
import { addTranslation } from '../src/actions/add-translation.ts';
import { arrangeFront } from '../src/actions/arrange-front.ts';
import { changePublication } from '../src/actions/change-publication.ts';
import { changeStory } from '../src/actions/change-story.ts';
import { confirmSegments } from '../src/actions/confirm-segments.ts';
import { correctStory } from '../src/actions/correct-story.ts';
import { createStory } from '../src/actions/create-story.ts';
import { dismissCorrection } from '../src/actions/dismiss-correction.ts';
import { nameSection } from '../src/actions/name-section.ts';
import { publishArticles } from '../src/actions/publish-articles.ts';
import { renameContributor } from '../src/actions/rename-contributor.ts';
import { saveEdition } from '../src/actions/save-edition.ts';
import { saveRevision } from '../src/actions/save-revision.ts';
import { setPictureLicence } from '../src/actions/set-picture-licence.ts';
import { switchOriginal } from '../src/actions/switch-original.ts';
import { takeDownArticle } from '../src/actions/take-down-article.ts';
import { takeDownStory } from '../src/actions/take-down-story.ts';
import { withdrawCorrection } from '../src/actions/withdraw-correction.ts';
import { articlePath } from '../src/core/addresses.ts';
import type { Article, ArticleContent } from '../src/core/article.ts';
import { isPublic } from '../src/core/article.ts';
import type { StoryId } from '../src/core/ids.ts';
import { day, hour, later } from '../src/core/instant.ts';
import type { LanguageTag } from '../src/core/language.ts';
import type { Slug } from '../src/core/slug.ts';
import { aContent, by, reporter, tag, value } from './builders.ts';
import { contributorIds, type Newsroom, pictureIds, sectionIds, topicIds } from './newsroom.ts';

const kinds = [
  'write',
  'write',
  'translate',
  'translate',
  'edit',
  'edit',
  'draft',
  'publish',
  'group',
  'slug',
  'slug',
  'move',
  'takedown',
  'takedown-all',
  'correct',
  'correct',
  'uncorrect',
  'edition',
  'contributor',
  'redirect',
  'section',
  'licence',
  'pin',
  'confirm',
  'switch',
  'notices',
  'wait',
  'wait',
] as const;

/** What every sequence begins with: two stories, one of them in two languages. */
const beginning: readonly Step[] = [
  { kind: 'write', a: 1, b: 2 },
  { kind: 'write', a: 3, b: 4 },
  { kind: 'translate', a: 1, b: 0 },
];

/** One thing that happens; the numbers choose to what, modulo what there is. */
export interface Step {
  readonly kind: (typeof kinds)[number];
  readonly a: number;
  readonly b: number;
}

export const steps = (length: number): fc.Arbitrary<readonly Step[]> =>
  fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), a: fc.nat(59), b: fc.nat(59) }), { minLength: 1, maxLength: length, size: 'max' })
    .map((drawn) => [...beginning, ...drawn]);

const slugs = ['ferry', 'swift', 'fährboot', '灯塔'] as readonly string[] as readonly Slug[];
const furtherEditions = ['ar', 'zh-Hans', 'fr'].map(tag);

/** Does steps one after another. A step that has nothing to act on, or that is refused, does nothing. */
export function createRandomNewsroom(newsroom: Newsroom): (step: Step) => Promise<void> {
  const stories: StoryId[] = [];
  let headlines = 0;
  const { parts, storage } = newsroom;
  const content = ({ a, b }: Step): ArticleContent =>
    aContent({
      headline: `Headline-${++headlines}`,
      slug: pick(slugs, a),
      byline: b % 3 === 0 ? [] : by(pick(contributorIds, b)),
      leadPicture: a % 3 === 0 ? { pictureId: pick(pictureIds, b), words: { caption: 'A caption', altText: 'A picture' } } : null,
    });
  const articles = () => storage.read(async (reader) => (await Promise.all(stories.map((id) => reader.articles.ofStory(id)))).flat());
  const editions = () => storage.read(async (reader) => (await reader.publication.editions()).map((edition) => edition.tag));
  const publish = async (chosen: readonly Article[], back = 0) => {
    const publishedAt = later(newsroom.now(), -back * 7 * hour);
    await publishArticles(parts, { articles: chosen.map(({ id }) => ({ articleId: id, publishedAt })), by: reporter });
  };
  const revise = async (article: Article, change: (old: ArticleContent) => ArticleContent) => {
    const old = await storage.read((reader) => reader.articles.revision(article.draftId));
    if (old === null) return;
    await saveRevision(parts, { articleId: article.id, content: change(old.content), by: reporter, reason: 'saved', changedFrom: old.id });
  };
  const words = (step: Step) => (old: ArticleContent) => ({ ...old, ...content(step), slug: old.slug });

  const write = async (step: Step) => {
    const made = value(
      await createStory(parts, {
        slugline: 'story',
        sectionId: pick(sectionIds, step.a),
        topicIds: topicIds.slice(0, step.b % 3),
        edition: pick(await editions(), step.b),
        content: content(step),
        by: reporter,
      }),
    );
    stories.push(made.story.id);
    if (step.a % 5 !== 0) await publish([made.article], step.b);
  };
  const translate = async (step: Step) => {
    const all = await articles();
    const original = pick(
      all.filter(({ translatedFromId }) => translatedFromId === null),
      step.a,
    );
    if (original === undefined) return;
    const { storyId, draftId } = original;
    const has = new Set(all.filter((article) => article.storyId === storyId).map((article) => article.edition));
    const edition = pick(
      (await editions()).filter((one) => !has.has(one)),
      step.b,
    );
    if (edition === undefined) return;
    const made = await addTranslation(parts, { storyId, edition, restsOnId: draftId, content: content(step), by: reporter });
    if (made.ok && step.a % 3 !== 0) await publish([made.value.article], step.b % 2);
  };
  const onArticle = (act: (article: Article, step: Step) => Promise<unknown>) => async (step: Step) => {
    const article = pick(await articles(), step.a);
    if (article !== undefined) await act(article, step);
  };

  const acts: Readonly<Record<Step['kind'], (step: Step) => Promise<unknown>>> = {
    write,
    translate,
    draft: onArticle((article, step) => revise(article, words(step))),
    publish: onArticle((article) => publish([article])),
    edit: onArticle(async (article, step) => {
      await revise(article, words(step));
      await publish([article]);
    }),
    slug: onArticle(async (article, { b }) => {
      await revise(article, (old) => ({ ...old, slug: pick(slugs, b) }));
      if (isPublic(article)) await publish([article]);
    }),
    group: onArticle(async (article, step) => {
      const group = (await articles()).filter(({ storyId }) => storyId === article.storyId);
      for (const one of group) await revise(one, words(step));
      await publish(group);
    }),
    move: onArticle(async ({ storyId }, { b }) => {
      const story = await storage.read(({ stories }) => stories.find(storyId));
      if (story !== null) await changeStory(parts, { ...story, storyId, sectionId: pick(sectionIds, b), by: reporter });
    }),
    takedown: onArticle((article) => takeDownArticle(parts, { articleId: article.id, reason: 'It was wrong.', by: reporter })),
    'takedown-all': onArticle(({ storyId }) => takeDownStory(parts, { storyId, reason: 'It was wrong.', told: new Map(), by: reporter })),
    correct: onArticle(async ({ storyId }, { b }) => {
      const known = await storage.read((reader) => reader.stories.corrections(storyId));
      const texts = new Map([[pick(await editions(), b), `Corrected ${b}`]]);
      await correctStory(parts, { storyId, correctionId: b % 2 === 0 ? (known[0]?.id ?? null) : null, texts, by: reporter });
    }),
    uncorrect: onArticle(async ({ storyId, edition }, { b }) => {
      const known = await storage.read((reader) => reader.stories.corrections(storyId));
      const correction = known[b % Math.max(known.length, 1)];
      if (correction === undefined) return;
      const decision = { storyId, correctionId: correction.id, reason: 'It was right.', by: reporter };
      await (b % 3 === 0 ? withdrawCorrection(parts, decision) : dismissCorrection(parts, { ...decision, edition }));
    }),
    edition: ({ a, b }) => begin(newsroom, pick(furtherEditions, a), b),
    contributor: ({ a, b }) =>
      renameContributor(parts, {
        contributorId: pick(contributorIds, a),
        name: `Name ${b}`,
        names: new Map(),
        slug: `name-${b % 3}` as Slug,
      }),
    redirect: onArticle(async ({ edition, place }, { b }) => {
      const toArticle = place === null ? '/' : articlePath(edition, place);
      const targets = [toArticle, toArticle, `/en/${sectionIds[0]}/`, `/en/topic/${topicIds[0]}/`, '/en/', 'https://elsewhere.example/ä'];
      const froms = [
        `/old/${b % 4}.html`,
        `/en/${sectionIds[0]}-old/`,
        `/en/2026/03/04/${slugs[b % 4]}/`,
        '/en/by/name-2/',
        '/fr/feed.xml',
        '/fr/by/ines/',
      ];
      await addRedirect(parts, { from: pick(froms, b), to: pick(targets, b) });
    }),
    section: ({ a, b }) =>
      nameSection(parts, {
        key: pick(sectionIds, a),
        edition: tag(b % 2 === 0 ? 'en' : 'de'),
        name: { name: `Section ${b}`, slug: pick(['city', 'sea', 'harbour', 'city-old'] as readonly string[] as readonly Slug[], b) },
      }),
    licence: ({ a, b }) =>
      setPictureLicence(parts, {
        pictureId: pick(pictureIds, a),
        licence: `Licence ${a % 3}`,
        licenceExpiresAt: b % 4 === 0 ? null : later(newsroom.now(), (b % 6) * hour),
      }),
    confirm: onArticle(async ({ id, storyId, translatedFromId, state }) => {
      const original = (await articles()).find((one) => one.storyId === storyId && one.id === translatedFromId);
      if (original === undefined) return;
      const request = { articleId: id, segments: null, originalRevisionId: original.draftId, by: reporter };
      const confirmed = await confirmSegments(parts, request);
      if (confirmed.ok && state === 'public') await publish([confirmed.value.article]);
    }),
    switch: onArticle(({ id, storyId }) => switchOriginal(parts, { storyId, articleId: id, by: reporter })),
    notices: async ({ a, b }) => {
      const record = await storage.read(({ publication }) => publication.find());
      const notices = { staleNoticeHours: a % 3 === 0 ? null : b, tellsMachineHelp: a % 2 === 0 };
      if (record !== null) await changePublication(parts, { ...record, ...notices });
    },
    pin: async ({ a, b }) => arrangeFront(parts, { edition: pick(await editions(), a), pinned: [pick(stories, a), pick(stories, b)] }),
    wait: async ({ a, b }) => newsroom.wait(a % 4 === 0 ? (b + 1) * day : (b + 1) * hour),
  };
  return async (step) => void (await acts[step.kind](step));
}

function pick<Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length] as Value;
}

async function begin({ parts, storage }: Newsroom, edition: LanguageTag, position: number): Promise<void> {
  const begun = await saveEdition(parts, { tag: edition, name: `The Test ${edition} ${position}`, tagline: '', position });
  if (!begun.ok) return;
  for (const key of sectionIds)
    await nameSection(parts, { key, edition, name: { name: `${key} ${edition}`, slug: key as string as Slug } });
  const topicId = pick(topicIds, position);
  await storage.transact(async (writer) => {
    const topic = (await writer.publication.topics()).find(({ id }) => id === topicId);
    if (topic === undefined) return;
    await writer.publication.saveTopic({
      ...topic,
      names: new Map(topic.names).set(edition, { name: topicId, slug: topicId as string as Slug }),
    });
    await writer.changes.add(parts.now(), { kind: 'topic-changed', topicId });
  });
}
