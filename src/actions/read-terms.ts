/** Reading what the glossary says of an article as it stands at this moment. */
import { renderingsOf } from '../core/alignment/renderings.ts';
import { segmentsOf } from '../core/alignment/segments.ts';
import type { ArticleContent } from '../core/article.ts';
import { termFinder } from '../core/glossary/find-terms.ts';
import { type ArticleTerms, forbiddenTerms, originalTerms } from '../core/glossary/term-checks.ts';
import type { ArticleId, IdSource } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { stemmerFor } from '../search/stemmers.ts';
import type { Reader } from '../storage/storage.ts';
import { judgeTranslations } from './judge-translations.ts';
import { readDraft } from './read-draft.ts';
import { typedWords } from './typed-words.ts';

/** Words in a language. */
interface Worded {
  readonly edition: LanguageTag;
  readonly content: ArticleContent;
}

/** What the glossary says of the newest words of an article, typed ones too. Null if there is none. */
export async function readTerms(parts: { readonly ids: IdSource }, reader: Reader, articleId: ArticleId): Promise<ArticleTerms | null> {
  const draft = await readDraft(parts, reader, articleId);
  if (draft === null) return null;
  const { article, content } = draft;
  const judgement = (await judgeTranslations(reader, [article], typedWords(parts, reader))).get(articleId);
  const original = judgement === undefined ? null : { edition: judgement.original.edition, content: judgement.text.content };
  return await termsOf(reader, { edition: article.edition, content }, original);
}

/** What the glossary says of words, which render those of an original unless they are an original’s themselves. */
export async function termsOf({ glossary }: Reader, { edition, content }: Worded, original: Worded | null): Promise<ArticleTerms> {
  const entries = await glossary.entries(original === null ? [edition] : [edition, original.edition]);
  const findHere = termFinder(entries, edition, await stemmerFor(edition));
  const segments = segmentsOf(content);
  const forbidden = forbiddenTerms(segments, entries, findHere);
  if (original === null) return { forbidden, original: [] };
  const from = new Map(renderingsOf(content).segments.map((rendering) => [rendering.key, rendering.from]));
  const found = originalTerms({
    entries,
    original: segmentsOf(original.content),
    translation: segments.map(({ key, text }) => ({ key, text, from: from.get(key) ?? [] })),
    language: edition,
    findInOriginal: termFinder(entries, original.edition, await stemmerFor(original.edition)),
    findInTranslation: findHere,
  });
  return { forbidden, original: found };
}
