/** Entering what an import read: as a new story, or upon the draft of the story that it made before. Each source makes one story. */
import type { Actor, Article, ArticleContent, Revision } from '../core/article.ts';
import type { RevisionId, SectionId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ImportRecord, Writer } from '../storage/storage.ts';
import { beginStory } from './beginnings.ts';
import type { ActionParts } from './parts.ts';

export interface ImportStoryRequest {
  /** Names of the source: whichever is known already leads to its story. */
  readonly sources: readonly string[];
  /** Names that other sources may have too: they lead to the newest of these. */
  readonly shared: readonly string[];
  readonly sectionId: SectionId;
  readonly edition: LanguageTag;
  readonly content: ArticleContent;
  readonly by: Actor;
}

export type ImportStoryError = { readonly code: 'already-imported'; readonly record: ImportRecord };

/** Makes a draft and remembers its sources, in one transaction. Refuses a source that has its story already. */
export async function importStory(
  { storage, ids, now }: ActionParts,
  { sources, shared, sectionId, edition, content, by }: ImportStoryRequest,
): Promise<Result<ImportRecord, ImportStoryError>> {
  return await storage.transact(async (writer) => {
    for (const source of sources) {
      const record = await writer.imports.find(source);
      if (record !== null) return fail({ code: 'already-imported', record });
    }
    const at = now();
    const slugline = content.slug;
    const beginning = { slugline, sectionId, topicIds: [], embargo: null, edition, content, by, at, event: 'story-imported' };
    const { story, article, revision } = await beginStory(writer, ids, beginning);
    const record = { storyId: story.id, articleId: article.id, revisionId: revision.id, importedAt: at };
    return ok(await remember(writer, [...sources, ...shared], record));
  });
}

export interface ImportAgainRequest {
  readonly record: ImportRecord;
  readonly sources: readonly string[];
  /** The newest revision when the import was compared with it. */
  readonly changedFrom: RevisionId;
  /** What the import read. */
  readonly reading: ArticleContent;
  /** The reading with everything that a person has changed put before it; null where nobody has changed anything. */
  readonly merged: ArticleContent | null;
  readonly by: Actor;
}

export type ImportAgainError = { readonly code: 'draft-moved-on' } | { readonly code: 'article-not-found' };

/**
 * Puts a new reading upon the draft. Where a person has changed the text, the reading is kept beside it as a revision and the draft becomes
 * what was merged. Refuses when somebody has saved since the two were compared.
 */
export async function importAgain(
  { storage, ids, now }: ActionParts,
  { record, sources, changedFrom, reading, merged, by }: ImportAgainRequest,
): Promise<Result<Article, ImportAgainError>> {
  return await storage.transact(async (writer) => {
    const article = await writer.articles.find(record.articleId);
    const newest = article === null ? null : await writer.articles.revision(article.draftId);
    if (article === null || newest === null) return fail({ code: 'article-not-found' });
    if (newest.id !== changedFrom) return fail({ code: 'draft-moved-on' });
    const at = now();
    const common = { articleId: article.id, madeAt: at, madeBy: by, reason: 'imported', restsOnId: newest.restsOnId } as const;
    const read: Revision = { ...common, id: ids.next<'revision'>(), number: newest.number + 1, content: reading };
    await writer.articles.addRevision(read);
    let draftId = read.id;
    if (merged !== null) {
      draftId = ids.next<'revision'>();
      await writer.articles.addRevision({ ...common, id: draftId, number: newest.number + 2, content: merged });
    }
    const saved = { ...article, draftId };
    await writer.articles.save(saved);
    const kind = merged === null ? 'story-imported-again' : 'import-kept-beside';
    await writer.stories.addEvent({ storyId: article.storyId, articleId: article.id, at, by, kind, details: { revision: read.id } });
    await remember(writer, sources, { ...record, revisionId: read.id, importedAt: at });
    return ok(saved);
  });
}

/** Lets further sources lead to the story of a record, where a new reading of them found nothing new. */
export async function rememberSources({ storage }: ActionParts, sources: readonly string[], record: ImportRecord): Promise<void> {
  await storage.transact(async (writer) => {
    await remember(writer, sources, record);
  });
}

async function remember(writer: Writer, sources: readonly string[], record: Omit<ImportRecord, 'source'>): Promise<ImportRecord> {
  const [first = ''] = sources;
  for (const source of sources) await writer.imports.save({ ...record, source });
  return { ...record, source: first };
}
