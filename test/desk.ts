/** A desk for tests of actions: writes and publishes with as few words as the case needs. */
import * as Y from 'yjs';
import { addTranslation } from '../src/actions/add-translation.ts';
import type { BegunStory } from '../src/actions/beginnings.ts';
import { createStory } from '../src/actions/create-story.ts';
import { publishArticles } from '../src/actions/publish-articles.ts';
import { readDraft } from '../src/actions/read-draft.ts';
import { saveRevision } from '../src/actions/save-revision.ts';
import type { Fingerprint } from '../src/core/alignment/fingerprint.ts';
import type { Article, ArticleContent } from '../src/core/article.ts';
import type { Change } from '../src/core/change.ts';
import type { ArticleId } from '../src/core/ids.ts';
import type { Person } from '../src/core/person.ts';
import { wordsOf } from '../src/core/words.ts';
import { loadDraft } from '../src/draft/content.ts';
import { draftOf } from '../src/draft/write-content.ts';
import { aContent, reporter, tag, value } from './builders.ts';
import { type Newsroom, sectionIds } from './newsroom.ts';

interface SeenArticle {
  readonly articleId: ArticleId;
  readonly words: Fingerprint;
}

export interface Desk {
  write(content?: Partial<ArticleContent>): Promise<BegunStory>;
  translate(original: BegunStory, edition: string, content?: Partial<ArticleContent>): Promise<Article>;
  revise(article: Article, content: Partial<ArticleContent>): Promise<Article>;
  /** Types words at the front of the headline in the live draft, which is begun if it is not there; no revision holds them. */
  type(article: Pick<Article, 'id'>, words: string, by?: Pick<Person, 'id'>): Promise<void>;
  publish(...articles: readonly Article[]): ReturnType<typeof publishArticles>;
  /** The articles with their newest words, as somebody sees them now. */
  seen(...articles: readonly Pick<Article, 'id'>[]): Promise<SeenArticle[]>;
  /** The changes that were recorded since the newspaper was founded. */
  changes(): Promise<readonly Change[]>;
}

export function createDesk({ parts, storage }: Newsroom): Desk {
  return {
    async write(content = {}) {
      const request = { slugline: 'ferry', sectionId: sectionIds[0], topicIds: [], edition: tag('en'), by: reporter };
      return value(await createStory(parts, { ...request, content: aContent(content) }));
    },
    async translate({ story, revision }, edition, content = {}) {
      const request = { storyId: story.id, edition: tag(edition), restsOnId: revision.id, by: reporter };
      return value(await addTranslation(parts, { ...request, content: aContent(content) })).article;
    },
    async revise({ id, draftId }, content) {
      const old = await storage.read(({ articles }) => articles.revision(draftId));
      const changed = { ...aContent(), ...old?.content, ...content };
      return value(await saveRevision(parts, { articleId: id, content: changed, changedFrom: null, reason: 'saved', by: reporter }))
        .article;
    },
    async type({ id }, words, typist) {
      await storage.transact(async ({ articles, drafts }) => {
        const article = await articles.find(id);
        const newest = article === null ? null : await articles.revision(article.draftId);
        if (newest === null) throw new Error(`there is no article ${id}`);
        const { state, updates } = await drafts.begin(id, draftOf(newest.content));
        const doc = loadDraft([state, ...updates.map(({ bytes }) => bytes)]);
        const before = Y.encodeStateVector(doc);
        doc.getText('headline').insert(0, words);
        await drafts.append(id, { at: parts.now(), personId: typist?.id ?? null, bytes: Y.encodeStateAsUpdate(doc, before) });
      });
    },
    publish: (...articles) => publishArticles(parts, { articles: articles.map(({ id }) => ({ articleId: id })), by: reporter }),
    seen: (...articles) =>
      storage.read((reader) =>
        Promise.all(
          articles.map(async ({ id: articleId }) => {
            const draft = await readDraft(parts, reader, articleId);
            if (draft === null) throw new Error(`there is no article ${articleId}`);
            return { articleId, words: wordsOf(draft.content) };
          }),
        ),
      ),
    changes: async () => (await storage.read(({ changes }) => changes.after(1, 100))).map(({ change }) => change),
  };
}
