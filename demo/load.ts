/** Makes the demo publication: one transaction, and for whatever has an action that action. */
import { readFile } from 'node:fs/promises';
import { addDesk } from '../src/actions/add-desk.ts';
import { addGlossaryEntry } from '../src/actions/add-glossary-entry.ts';
import { addPicture, type PictureFolders } from '../src/actions/add-picture.ts';
import { addSection } from '../src/actions/add-section.ts';
import { addTranslation } from '../src/actions/add-translation.ts';
import { approveArticle } from '../src/actions/approve-article.ts';
import { arrangeFront } from '../src/actions/arrange-front.ts';
import { correctStory } from '../src/actions/correct-story.ts';
import { createStory } from '../src/actions/create-story.ts';
import { describePicture } from '../src/actions/describe-picture.ts';
import { type ActionParts, partsWithin } from '../src/actions/parts.ts';
import { publishArticles } from '../src/actions/publish-articles.ts';
import { saveEdition } from '../src/actions/save-edition.ts';
import { saveRevision } from '../src/actions/save-revision.ts';
import { sendBackArticle } from '../src/actions/send-back-article.ts';
import { submitArticle } from '../src/actions/submit-article.ts';
import { originalHead } from '../src/core/alignment/segments.ts';
import type { Actor, ArticleContent, Revision } from '../src/core/article.ts';
import type { BylineEntry } from '../src/core/contributor.ts';
import type { ArticleId, ContributorId, DeskId, IdSource, SectionId, StoryId, TopicId } from '../src/core/ids.ts';
import { hour, type Instant, later, timeZone } from '../src/core/instant.ts';
import { type LanguageTag, languageTag } from '../src/core/language.ts';
import type { Picture } from '../src/core/picture.ts';
import { usualNotices } from '../src/core/publication.ts';
import type { Result } from '../src/core/result.ts';
import type { NameInEdition } from '../src/core/section.ts';
import { type Slug, slug, slugFrom } from '../src/core/slug.ts';
import type { Storage, Writer } from '../src/storage/storage.ts';
import type { DemoArticle } from './article.ts';
import { bodyOf } from './body-of.ts';
import { glossary } from './glossary.ts';
import { desks, type EditionTag, editions, pictures, publication, sections, topics } from './paper.ts';
import { contributors, illustrator, reviewer, translators } from './people.ts';
import { stories, unfinishedStories } from './stories.ts';
import type { DemoStep, DemoStory, UnfinishedStory } from './story.ts';

export interface DemoParts {
  readonly storage: Storage;
  readonly folders: PictureFolders;
  readonly ids: IdSource;
  /** Stories are dated back from here, so that the paper is of today. */
  readonly now: Instant;
  readonly baseUrl: string;
}

/** Where the demo's things are found by their keys. */
interface Paper {
  readonly sections: ReadonlyMap<string, SectionId>;
  /** The desk of a section, by the section's key; some have none. */
  readonly desks: ReadonlyMap<string, DeskId>;
  readonly topics: ReadonlyMap<string, TopicId>;
  readonly contributors: ReadonlyMap<string, ContributorId>;
  readonly pictures: ReadonlyMap<string, Picture>;
}

const desk: Actor = { kind: 'system', name: 'Demo' };

/** Makes The Lantern in an empty database: everything, or (when it throws) nothing. */
export async function loadDemo({ storage, folders, ids, now, baseUrl }: DemoParts): Promise<void> {
  await storage.transact(async (writer) => {
    const parts = partsWithin({ storage, ids, now: () => now }, writer);
    const paper = { ...(await foundPaper(writer, parts, baseUrl)), pictures: await addPictures(parts, folders) };
    for (const story of stories.toSorted((one, other) => other.hoursAgo - one.hoursAgo)) await loadStory(parts, paper, story);
    for (const story of unfinishedStories) await loadUnfinished(parts, paper, story);
    for (const story of stories) await describePictures(parts, paper, story);
    await arrangeFronts(parts);
    await enterGlossary(parts);
  });
}

async function enterGlossary(parts: ActionParts): Promise<void> {
  for (const { note, partOfSpeech, terms } of glossary) {
    const all = editions.flatMap(({ tag }) =>
      (terms[tag] ?? []).map((term) => ({ ...term, language: tagOf(tag), partOfSpeech, note: '' })),
    );
    value(await addGlossaryEntry(parts, { note, terms: all, by: desk.name }));
  }
}

async function foundPaper(writer: Writer, parts: ActionParts, baseUrl: string): Promise<Omit<Paper, 'pictures'>> {
  const zone = value(timeZone(publication.timeZone));
  await writer.publication.save({ ...publication, timeZone: zone, baseUrl, sameAs: [], ...usualNotices });
  for (const [at, edition] of editions.entries()) {
    value(await saveEdition(parts, { ...edition, tag: tagOf(edition.tag), position: at + 1 }));
  }
  const paper = {
    sections: new Map<string, SectionId>(),
    desks: new Map<string, DeskId>(),
    topics: new Map<string, TopicId>(),
    contributors: new Map<string, ContributorId>(),
  };
  for (const { key, kind, names } of sections) {
    paper.sections.set(key, value(await addSection(parts, { key, kind, names: namesIn(names) })).id);
  }
  for (const { name, sections: keys } of desks) {
    const { id } = value(await addDesk(parts, { name }));
    for (const key of keys) paper.desks.set(key, id);
  }
  for (const { key, names } of topics) {
    paper.topics.set(key, parts.ids.next<'topic'>());
    await writer.publication.saveTopic({ id: idIn(paper.topics, key), key, names: namesIn(names) });
  }
  for (const { key, name, names, about } of contributors) {
    paper.contributors.set(key, parts.ids.next<'contributor'>());
    const inEditions = new Map(editions.map(({ tag }) => [tagOf(tag), { name: names[tag] ?? name, about: about[tag] }]));
    await writer.publication.saveContributor({ id: idIn(paper.contributors, key), slug: value(slug(key)), name, names: inEditions });
  }
  return paper;
}

async function addPictures(parts: ActionParts, folders: PictureFolders): Promise<ReadonlyMap<string, Picture>> {
  const added = new Map<string, Picture>();
  for (const { key, focus } of pictures) {
    const fileName = `${key}.jpg`;
    const bytes = await readFile(new URL(`pictures/${fileName}`, import.meta.url));
    added.set(key, value(await addPicture(parts, { bytes, fileName, folders, focus, unlessSaid: illustrator, isOneOfMany: true })));
  }
  return added;
}

async function loadStory(parts: ActionParts, paper: Paper, story: DemoStory): Promise<void> {
  const { correctedHoursAgo, update } = story;
  const then = partsAt(parts, story.hoursAgo);
  const { storyId, articleIds } = await writeStory(then, paper, story);
  const articles = [...articleIds.values()].map((articleId) => ({ articleId }));
  value(await publishArticles(then, { articles, by: desk }));
  if (correctedHoursAgo !== null) {
    const texts = new Map(articlesOf(story).map(([edition, article]) => [tagOf(edition), article.correction]));
    value(await correctStory(partsAt(parts, correctedHoursAgo), { storyId, correctionId: null, texts, by: desk }));
  }
  if (update === undefined) return;
  const content = contentOf(paper, { ...story, articles: { [story.original]: update.original } }, story.original);
  const [articleId, by] = [idIn(articleIds, story.original), personOf(story.writer)];
  const updating = partsAt(parts, update.hoursAgo);
  value(await saveRevision(updating, { articleId, content, by, reason: 'saved', changedFrom: null }));
  value(await publishArticles(updating, { articles: [{ articleId }], by }));
}

async function loadUnfinished(parts: ActionParts, paper: Paper, story: UnfinishedStory): Promise<void> {
  const { articleIds } = await writeStory(partsAt(parts, story.begunHoursAgo), paper, story);
  for (const step of story.steps) {
    const articleId = idIn(articleIds, step.edition);
    await take(partsAt(parts, step.hoursAgo), {
      articleId,
      step,
      by: step.kind === 'submitted' ? hand(story, step.edition) : personOf(reviewer),
    });
  }
}

interface Taking {
  readonly articleId: ArticleId;
  readonly step: DemoStep;
  readonly by: Actor;
}

async function take(parts: ActionParts, { articleId, step, by }: Taking): Promise<void> {
  switch (step.kind) {
    case 'submitted':
      value(await submitArticle(parts, { articleId, personId: null, by }));
      return;
    case 'approved':
      value(await approveArticle(parts, { articleId, by }));
      return;
    case 'sent-back':
      value(await sendBackArticle(parts, { articleId, note: step.note, by }));
  }
}

/** The words that the story has for its pictures go with them into the library. */
async function describePictures(parts: ActionParts, paper: Paper, story: DemoStory): Promise<void> {
  for (const [edition, article] of articlesOf(story)) {
    for (const [key, { caption, alt }] of Object.entries(article.pictures)) {
      const pictureId = idIn(paper.pictures, key).id;
      value(await describePicture(parts, { pictureId, edition: tagOf(edition), words: { caption, altText: alt } }));
    }
  }
}

type AnyStory = DemoStory | UnfinishedStory;

interface WrittenStory {
  readonly storyId: StoryId;
  readonly articleIds: ReadonlyMap<string, ArticleId>;
}

/** The story with its original and, resting on that, its translations. */
async function writeStory(parts: ActionParts, paper: Paper, story: AnyStory): Promise<WrittenStory> {
  const { slugline, original: originalEdition } = story;
  const written = story.articles[originalEdition];
  if (written === undefined) throw new Error(`${slugline} is not there in its original edition ${originalEdition}`);
  const created = value(
    await createStory(parts, {
      slugline,
      sectionId: idIn(paper.sections, story.section),
      topicIds: story.topics.map((key) => idIn(paper.topics, key)),
      edition: tagOf(originalEdition),
      deskId: paper.desks.get(story.section) ?? null,
      content: contentOf(paper, story, originalEdition),
      by: hand(story, originalEdition),
    }),
  );
  const restsOn: Revision = created.revision;
  const articleIds = new Map<string, ArticleId>([[originalEdition, created.article.id]]);
  for (const [edition] of articlesOf(story)) {
    if (edition === originalEdition) continue;
    const content = contentOf(paper, story, edition);
    const added = await addTranslation(parts, {
      storyId: created.story.id,
      edition: tagOf(edition),
      restsOnId: restsOn.id,
      content,
      by: hand(story, edition),
    });
    articleIds.set(edition, value(added).article.id);
  }
  return { storyId: created.story.id, articleIds };
}

function contentOf(paper: Paper, story: AnyStory, edition: EditionTag): ArticleContent {
  const article = story.articles[edition];
  const original = edition === story.original ? null : story.articles[story.original];
  if (article === undefined || original === undefined) throw new Error(`${story.slugline} is not there in ${edition}`);
  const words = story.picture === null ? undefined : article.pictures[story.picture];
  const picture = story.picture === null ? undefined : paper.pictures.get(story.picture);
  return {
    slug: value(slug(article.slug)),
    kicker: article.kicker,
    headline: article.headline,
    standfirst: article.standfirst,
    dateline: article.dateline,
    byline: bylineOf(paper, story, edition),
    body: bodyOf(article, { original, pictures: paper.pictures, credit: creditIn(edition) }),
    head: originalHead,
    searchTitle: '',
    searchDescription: '',
    socialTitle: '',
    leadPicture:
      words === undefined || picture === undefined
        ? null
        : { pictureId: picture.id, words: { caption: words.caption, altText: words.alt } },
  };
}

function bylineOf({ contributors: people }: Paper, story: AnyStory, edition: EditionTag): readonly BylineEntry[] {
  const line: BylineEntry[] = [{ contributorId: idIn(people, story.writer), role: 'writer' }];
  if (edition !== story.original) line.push({ contributorId: idIn(people, translators[edition]), role: 'translator' });
  if (story.picture !== null) line.push({ contributorId: idIn(people, illustrator.key), role: story.pictureRole });
  return line;
}

/** The pictures' own credit is in the publication's first language; other editions write maker and paper their way. */
function creditIn(edition: EditionTag): string {
  const maker = contributors.find(({ key }) => key === illustrator.key);
  const paper = editions.find(({ tag }) => tag === edition);
  if (maker === undefined || paper === undefined || edition === editions[0]?.tag) return '';
  return `${maker.names[edition] ?? maker.name} / ${paper.name}`;
}

/** The newest story leads every front: it exists in every edition. */
async function arrangeFronts(parts: ActionParts): Promise<void> {
  for (const { tag } of editions) {
    const [lead] = await parts.storage.read(({ published }) => published.newest({ edition: tagOf(tag) }, 1));
    if (lead === undefined) throw new Error(`the edition ${tag} has no story`);
    value(await arrangeFront(parts, { edition: tagOf(tag), pinned: [lead.article.storyId] }));
  }
}

function articlesOf(story: AnyStory): readonly (readonly [EditionTag, DemoArticle])[] {
  return editions.flatMap(({ tag }) => {
    const article = story.articles[tag];
    return article === undefined ? [] : [[tag, article] as const];
  });
}

function namesIn(names: Readonly<Record<string, string>>): ReadonlyMap<LanguageTag, NameInEdition> {
  return new Map(
    Object.entries(names).map(([edition, name]) => {
      const tag = tagOf(edition);
      const named: { readonly name: string; readonly slug: Slug } = { name, slug: slugFrom(name, tag) };
      return [tag, named] as const;
    }),
  );
}

function idIn<Id>(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo has no ${key}`);
  return id;
}

function tagOf(text: string): LanguageTag {
  return value(languageTag(text));
}

/** The parts some hours before. */
function partsAt(parts: ActionParts, hoursAgo: number): ActionParts {
  const moment = later(parts.now(), -hoursAgo * hour);
  return { ...parts, now: () => moment };
}

/** Who wrote or translated the story in an edition. */
function hand(story: AnyStory, edition: EditionTag): Actor {
  return personOf(edition === story.original ? story.writer : translators[edition]);
}

function personOf(key: string): Actor {
  return { kind: 'person', name: contributors.find((person) => person.key === key)?.name ?? key };
}

/** The demo is ours: what it is refused is a mistake in it. */
function value<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(`the demo cannot be made: ${JSON.stringify(result.error)}`);
  return result.value;
}
