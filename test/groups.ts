/** Publishing groups with numbers: a story in five languages, whose headlines carry the number. */
import { addTranslation } from '../src/actions/add-translation.ts';
import { createStory } from '../src/actions/create-story.ts';
import { publishArticles } from '../src/actions/publish-articles.ts';
import type { Article } from '../src/core/article.ts';
import type { Instant } from '../src/core/instant.ts';
import type { Slug } from '../src/core/slug.ts';
import type { SiteStore } from '../src/site/site-store.ts';
import type { Storage } from '../src/storage/storage.ts';
import { aContent, countingIds, reporter, tag, value } from './builders.ts';
import { sectionIds } from './newsroom.ts';

export const groupEditions = ['en', 'de', 'fr', 'ar', 'zh-Hans'].map(tag);

interface GroupParts {
  readonly storage: Storage;
  readonly now: () => Instant;
  readonly number: number;
}

/** Writes the story of this number in five languages; nothing of it is public yet. */
export async function draftGroup({ storage, now, number }: GroupParts): Promise<readonly Article[]> {
  const parts = { storage, now, ids: countingIds(`${number}-`) };
  const content = aContent({ headline: `Group ${number}.`, slug: `group-${number}` as Slug });
  const [original, ...others] = groupEditions;
  if (original === undefined) return [];
  const first = value(
    await createStory(parts, { slugline: 'group', sectionId: sectionIds[0], topicIds: [], edition: original, content, by: reporter }),
  );
  const articles = [first.article];
  for (const edition of others) {
    const { story, revision } = first;
    const made = value(await addTranslation(parts, { storyId: story.id, edition, restsOnId: revision.id, content, by: reporter }));
    articles.push(made.article);
  }
  return articles;
}

/** Writes the story of this number and publishes it in all five languages at one moment. */
export async function publishGroup(group: GroupParts): Promise<readonly Article[]> {
  const articles = await draftGroup(group);
  const parts = { storage: group.storage, now: group.now, ids: countingIds() };
  return value(await publishArticles(parts, { articles: articles.map(({ id }) => ({ articleId: id })), by: reporter }));
}

/** How many article pages each group has in the store, by the number of the group. */
export function pagesOfGroups(store: SiteStore): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const path of store.paths()) {
    const number = /\/group-(\d+)\/$/.exec(path)?.[1];
    if (number !== undefined) counts.set(Number(number), (counts.get(Number(number)) ?? 0) + 1);
  }
  return counts;
}
