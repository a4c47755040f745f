/** Steps between an article's live draft and its revisions, each inside a transaction that is under way. */
import { isDeepStrictEqual } from 'node:util';
import type { Doc } from 'yjs';
import type { Actor, Article, ArticleContent, Revision, RevisionReason } from '../core/article.ts';
import { withMachineHelp } from '../core/body/unconfirmed.ts';
import type { ArticleId, PersonId, RevisionId } from '../core/ids.ts';
import { changed } from '../core/workflow.ts';
import { contentOf, loadDraft } from '../draft/content.ts';
import { draftOf, mendBlockIds, writeContent, writeRests } from '../draft/write-content.ts';
import type { StoredDraft } from '../storage/newsroom.ts';
import type { Reader, Writer } from '../storage/storage.ts';
import { knownInNewsroom } from './known-in-newsroom.ts';
import type { ActionParts } from './parts.ts';
import { noteStaleness } from './staleness-on-desk.ts';

/** An article with its newest revision. */
export interface Saved {
  readonly article: Article;
  readonly revision: Revision;
}

interface Saving {
  readonly content: ArticleContent;
  readonly by: Actor;
  readonly reason: RevisionReason;
  readonly restsOnId: RevisionId | null;
}

/** The article as it was saved last; null if there is none. */
export async function newestOf(reader: Reader, articleId: ArticleId): Promise<Saved | null> {
  const article = await reader.articles.find(articleId);
  const revision = article === null ? null : await reader.articles.revision(article.draftId);
  return article === null || revision === null ? null : { article, revision };
}

/** True if somebody has typed what no revision holds yet. */
export function hasUnsavedTyping(draft: StoredDraft | null): boolean {
  return draft !== null && draft.newestNumber > draft.revisedNumber;
}

/**
 * Adds a revision after the newest, and notes on the desk what that makes stale. Other words than those that were approved are to be read
 * again: the article goes back to review, and the story's log says so. Confirming changes no words.
 */
export async function addRevision({ ids, now }: ActionParts, writer: Writer, saving: Saving & Saved): Promise<Saved> {
  const { article: before, revision: newest, by, reason, restsOnId } = saving;
  const content = withMachineHelp(saving.content);
  const madeAt = now();
  const number = newest.number + 1;
  const revision: Revision = { id: ids.next<'revision'>(), articleId: before.id, number, madeAt, madeBy: by, reason, restsOnId, content };
  const kept = reason === 'confirmed' || isSameContent(content, newest.content) ? before : changed(before);
  const article = { ...kept, draftId: revision.id };
  await writer.articles.addRevision(revision);
  await writer.articles.save(article);
  if (kept !== before) {
    const { storyId, id: articleId, edition } = article;
    const details = { edition, revision: revision.id };
    await writer.stories.addEvent({ storyId, articleId, at: madeAt, by, kind: 'article-changed-since-approval', details });
  }
  await noteStaleness(writer, article, madeAt);
  await writer.desk.touch(article.storyId);
  return { article, revision };
}

/**
 * Puts what was typed since the newest revision into a revision, and returns the article with the newest one; with the same one if nobody
 * has typed, or if nothing but suggestions changed. Pictures and contributors that the newsroom does not have are left out, so that no draft
 * can keep its article from going on. Where nobody is named, it is by those who typed.
 */
export async function saveTyping(
  parts: ActionParts,
  writer: Writer,
  { by, reason, ...saved }: Saved & { readonly by: Actor | null; readonly reason: RevisionReason },
): Promise<Saved> {
  const { article, revision } = saved;
  const draft = await writer.drafts.find(article.id);
  if (draft === null || !hasUnsavedTyping(draft)) return saved;
  const doc = loadDraft([draft.state, ...draft.updates.map(({ bytes }) => bytes)]);
  const newBlockId = () => parts.ids.next<'block'>();
  const mended = mendBlockIds(doc, newBlockId);
  const newestNumber = mended === null ? draft.newestNumber : await append(parts, writer, { articleId: article.id, bytes: mended });
  const typed = contentOf(doc, { language: article.edition, publicSlug: article.place?.slug ?? null, newBlockId });
  const content = withMachineHelp(await knownInNewsroom(writer, typed), revision.content);
  await writer.drafts.setRevised(article.id, newestNumber);
  if (isSameContent(content, revision.content)) return saved;
  const madeBy = by ?? (await typistsOf(writer, draft));
  return await addRevision(parts, writer, { ...saved, content, reason, by: madeBy, restsOnId: revision.restsOnId });
}

/** Makes the live draft, if there is one, hold what was just saved as a revision: whoever has it open sees it change. */
export async function writeIntoDraft(parts: ActionParts, writer: Writer, saved: Saved): Promise<void> {
  await changeDraft(parts, writer, { ...saved, write: writeContent });
}

/** Makes the live draft, if there is one, rest on the original as the revision that was just saved says. No word of it changes. */
export async function writeRestsIntoDraft(parts: ActionParts, writer: Writer, saved: Saved): Promise<void> {
  await changeDraft(parts, writer, { ...saved, write: writeRests });
}

interface Writing extends Saved {
  readonly by: Actor;
  /** Changes the draft; the update that says how, or null for no change. */
  readonly write: (doc: Doc) => Uint8Array | null;
}

/**
 * Writes into the live draft, or, where nobody has opened the article, into one that is made for it, and takes a revision: the way of texts that
 * nobody types. What was typed before must be in a revision already. Suggestions elsewhere stay open.
 */
export async function writeThroughDraft(parts: ActionParts, writer: Writer, { article, revision, by, write }: Writing): Promise<Saved> {
  const draft = await writer.drafts.find(article.id);
  const doc = loadDraft(draft === null ? [draftOf(revision.content)] : [draft.state, ...draft.updates.map(({ bytes }) => bytes)]);
  const bytes = write(doc);
  if (bytes === null) return { article, revision };
  if (draft !== null) await writer.drafts.setRevised(article.id, await append(parts, writer, { articleId: article.id, bytes }));
  const newBlockId = () => parts.ids.next<'block'>();
  const written = contentOf(doc, { language: article.edition, publicSlug: article.place?.slug ?? null, newBlockId });
  const content = await knownInNewsroom(writer, written);
  return await addRevision(parts, writer, { article, revision, content, by, reason: 'saved', restsOnId: revision.restsOnId });
}

async function changeDraft(
  parts: ActionParts,
  writer: Writer,
  { article, revision, write }: Saved & { readonly write: typeof writeContent },
): Promise<void> {
  const draft = await writer.drafts.find(article.id);
  if (draft === null) return;
  const doc = loadDraft([draft.state, ...draft.updates.map(({ bytes }) => bytes)]);
  const bytes = write(doc, revision.content);
  const newestNumber = bytes === null ? draft.newestNumber : await append(parts, writer, { articleId: article.id, bytes });
  await writer.drafts.setRevised(article.id, newestNumber);
}

async function append(
  { now }: ActionParts,
  writer: Writer,
  { articleId, bytes }: { readonly articleId: ArticleId; readonly bytes: Uint8Array },
): Promise<number> {
  return await writer.drafts.append(articleId, { at: now(), personId: null, bytes });
}

function isSameContent({ body, ...rest }: ArticleContent, { body: otherBody, ...otherRest }: ArticleContent): boolean {
  return body.eq(otherBody) && isDeepStrictEqual(rest, otherRest);
}

/** Who typed since the newest revision, in the order in which each typed last. */
async function typistsOf(reader: Reader, draft: StoredDraft): Promise<Actor> {
  const typists = new Set<PersonId>();
  for (const { number, personId } of draft.updates) {
    if (number <= draft.revisedNumber || personId === null) continue;
    typists.delete(personId);
    typists.add(personId);
  }
  const names: string[] = [];
  for (const id of typists) names.push((await reader.people.find(id))?.name ?? '');
  const known = names.filter((name) => name !== '');
  return known.length > 0 ? { kind: 'person', name: known.join(', ') } : { kind: 'system', name: 'Courant' };
}
