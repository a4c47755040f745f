/** Entering what an import read: as a new story, or upon the draft of the story that it made before. Each source makes one story. */
import type { Actor, Article, ArticleContent } from '../core/article.ts';
import type { RevisionId, SectionId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ImportRecord, Writer } from '../storage/storage.ts';
import { beginStory } from './beginnings.ts';
import { addRevision, hasUnsavedTyping, newestOf, writeIntoDraft } from './live-draft.ts';
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
 * what was merged; a live draft becomes that too. Refuses when somebody has saved or typed since the two were compared.
 */
export async function importAgain(
  parts: ActionParts,
  { record, sources, changedFrom, reading, merged, by }: ImportAgainRequest,
): Promise<Result<Article, ImportAgainError>> {
  return await parts.storage.transact(async (writer) => {
    const newest = await newestOf(writer, record.articleId);
    if (newest === null) return fail({ code: 'article-not-found' });
    const { article, revision } = newest;
    const hasMovedOn = revision.id !== changedFrom || hasUnsavedTyping(await writer.drafts.find(article.id));
    if (hasMovedOn) return fail({ code: 'draft-moved-on' });
    const at = parts.now();
    const common = { by, reason: 'imported', restsOnId: revision.restsOnId } as const;
    const read = await addRevision(parts, writer, { ...newest, ...common, content: reading });
    const saved = merged === null ? read : await addRevision(parts, writer, { ...read, ...common, content: merged });
    await writeIntoDraft(parts, writer, saved);
    const kind = merged === null ? 'story-imported-again' : 'import-kept-beside';
    await writer.stories.addEvent({
      storyId: article.storyId,
      articleId: article.id,
      at,
      by,
      kind,
      details: { revision: read.revision.id },
    });
    await remember(writer, sources, { ...record, revisionId: read.revision.id, importedAt: at });
    return ok(saved.article);
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
