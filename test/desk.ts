/** A desk for tests of actions: writes and publishes with as few words as the case needs. */
import { addTranslation } from '../src/actions/add-translation.ts';
import type { BegunStory } from '../src/actions/beginnings.ts';
import { createStory } from '../src/actions/create-story.ts';
import { publishArticles } from '../src/actions/publish-articles.ts';
import { saveRevision } from '../src/actions/save-revision.ts';
import type { Article, ArticleContent } from '../src/core/article.ts';
import type { Change } from '../src/core/change.ts';
import { aContent, reporter, tag, value } from './builders.ts';
import { type Newsroom, sectionIds } from './newsroom.ts';

export interface Desk {
  write(content?: Partial<ArticleContent>): Promise<BegunStory>;
  translate(original: BegunStory, edition: string, content?: Partial<ArticleContent>): Promise<Article>;
  revise(article: Article, content: Partial<ArticleContent>): Promise<Article>;
  publish(...articles: readonly Article[]): ReturnType<typeof publishArticles>;
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
    publish: (...articles) => publishArticles(parts, { articles: articles.map(({ id }) => ({ articleId: id })), by: reporter }),
    changes: async () => (await storage.read(({ changes }) => changes.after(1, 100))).map(({ change }) => change),
  };
}
