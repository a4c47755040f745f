/** Every page that the site has, found in the database alone. */
import { feedFormats } from '../core/addresses.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import { monthOf } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { FeedSubject, PageKey } from '../render/dependencies.ts';
import type { PublishedIdentity, Reader } from '../storage/storage.ts';
import { monthsOfCorrections } from './load/corrections.ts';
import type { Paper } from './load/paper.ts';

const portion = 500;
const storiesAtOnce = 100;

/** All keys in portions that are read and made together; the pages of each portion share what they load. */
export async function* everyPage(reader: Reader, paper: Paper): AsyncGenerator<readonly PageKey[]> {
  yield [{ kind: 'chooser' }, { kind: 'icon' }, { kind: 'robots' }, { kind: 'sitemap-index' }];
  for (const { tag } of paper.editions) {
    yield* portions(await listsOf(reader, paper, tag));
    yield* portions(await archiveOf(reader, tag));
  }
  yield* portions((await reader.published.otherRedirects()).map(({ from }) => ({ kind: 'redirect', from })));
  yield* articlesByStory(reader);
}

/** The articles of a story stand in one portion, because each of them names all the others. */
async function* articlesByStory(reader: Reader): AsyncGenerator<readonly PageKey[]> {
  const seen = new Set<StoryId>();
  let last: ArticleId | null = null;
  for (;;) {
    const identities: readonly PublishedIdentity[] = await reader.published.all(last, storiesAtOnce);
    const final = identities.at(-1);
    if (final === undefined) return;
    const keys: PageKey[] = [];
    for (const { storyId } of identities) {
      if (seen.has(storyId)) continue;
      seen.add(storyId);
      for (const { id, publishedId } of await reader.articles.ofStory(storyId)) {
        if (publishedId !== null) keys.push({ kind: 'article', articleId: id });
      }
    }
    yield keys;
    last = final.articleId;
  }
}

async function listsOf(reader: Reader, paper: Paper, edition: LanguageTag): Promise<readonly PageKey[]> {
  const { topicIds, contributorIds } = await reader.published.subjects(edition);
  const sections = paper.sections.filter(({ names }) => names.has(edition)).map(({ id }) => id);
  const subjects: readonly FeedSubject[] = [
    { kind: 'edition' },
    { kind: 'corrections' },
    ...sections.map((sectionId) => ({ kind: 'section', sectionId }) as const),
    ...topicIds.map((topicId) => ({ kind: 'topic', topicId }) as const),
  ];
  return [
    { kind: 'front', edition },
    { kind: 'news-sitemap', edition },
    { kind: 'pages-sitemap', edition },
    ...sections.map((sectionId) => ({ kind: 'section', edition, sectionId }) as const),
    ...topicIds.map((topicId) => ({ kind: 'topic', edition, topicId }) as const),
    ...contributorIds.map((contributorId) => ({ kind: 'contributor', edition, contributorId }) as const),
    { kind: 'corrections', edition },
    ...(await monthsOfCorrections(reader, edition, paper.publication.timeZone)).map(
      (month) => ({ kind: 'month-of-corrections', edition, month }) as const,
    ),
    ...subjects.flatMap((of) => feedFormats.map((format) => ({ kind: 'feed', edition, format, of }) as const)),
  ];
}

async function archiveOf(reader: Reader, edition: LanguageTag): Promise<readonly PageKey[]> {
  const days = (await reader.published.days(edition)).map(({ day }) => day);
  const months = [...new Set(days.map(monthOf))];
  return [
    ...days.map((day) => ({ kind: 'day', edition, day }) as const),
    ...months.flatMap((month) => [{ kind: 'month', edition, month } as const, { kind: 'month-sitemap', edition, month } as const]),
  ];
}

function* portions(keys: readonly PageKey[]): Generator<readonly PageKey[]> {
  for (let at = 0; at < keys.length; at += portion) yield keys.slice(at, at + portion);
}
