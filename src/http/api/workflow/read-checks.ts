/** The check list of an article as it is now. */
import { judgeTranslations } from '../../../actions/judge-translations.ts';
import { readDraft } from '../../../actions/read-draft.ts';
import { termsOf } from '../../../actions/read-terms.ts';
import { typedWords } from '../../../actions/typed-words.ts';
import type { Fingerprint } from '../../../core/alignment/fingerprint.ts';
import { internalLinks } from '../../../core/body/internal-links.ts';
import { picturesOf } from '../../../core/body/pictures.ts';
import type { ArticleId, IdSource } from '../../../core/ids.ts';
import type { Instant } from '../../../core/instant.ts';
import { type PublishCheck, publishChecks } from '../../../core/publish-check.ts';
import { wordsOf } from '../../../core/words.ts';
import { loadDraft } from '../../../draft/content.ts';
import { openSuggestions } from '../../../draft/open-suggestions.ts';
import type { Reader } from '../../../storage/storage.ts';
import { deadPaths } from './dead-paths.ts';

interface Asking {
  readonly ids: IdSource;
  readonly now: Instant;
}

interface CheckedWords {
  readonly words: Fingerprint;
  readonly checks: readonly PublishCheck[];
}

/** The newest words, typed ones too, and what is to be said of them; null if there is no such article. */
export async function readChecks(reader: Reader, articleId: ArticleId, asking: Asking): Promise<CheckedWords | null> {
  const draft = await readDraft(asking, reader, articleId);
  const story = draft === null ? null : await reader.stories.find(draft.article.storyId);
  const publication = await reader.publication.find();
  if (draft === null || story === null || publication === null) return null;
  const { article, content } = draft;
  const { baseUrl } = publication;
  const pictures = new Map((await reader.pictures.findAll(picturesOf(content))).map((picture) => [picture.id, picture]));
  const links = internalLinks(content.body, baseUrl).map(({ path }) => path);
  const judgement = (await judgeTranslations(reader, [article], typedWords(asking, reader))).get(articleId);
  const original = judgement === undefined ? null : { edition: judgement.original.edition, content: judgement.text.content };
  const checks = publishChecks({
    story,
    article,
    content,
    pictures,
    now: asking.now,
    baseUrl,
    deadPaths: await deadPaths(reader, links),
    openSuggestions: await suggestionsIn(reader, articleId),
    openComments: (await reader.comments.ofArticle(articleId)).filter(({ resolved }) => resolved === null).length,
    alignment: judgement?.alignment ?? null,
    terms: await termsOf(reader, { edition: article.edition, content }, original),
  });
  return { words: wordsOf(content), checks };
}

async function suggestionsIn({ drafts }: Reader, articleId: ArticleId): Promise<number> {
  const stored = await drafts.find(articleId);
  return stored === null ? 0 : openSuggestions(loadDraft([stored.state, ...stored.updates.map(({ bytes }) => bytes)]));
}
