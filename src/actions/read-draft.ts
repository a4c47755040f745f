/** Reading an article as it stands at this moment, with what was typed and is in no revision yet. */
import type { ArticleContent } from '../core/article.ts';
import { withMachineHelp } from '../core/body/unconfirmed.ts';
import type { ArticleId, IdSource } from '../core/ids.ts';
import { contentOf, loadDraft } from '../draft/content.ts';
import type { Reader } from '../storage/storage.ts';
import { knownInNewsroom } from './known-in-newsroom.ts';
import { hasUnsavedTyping, newestOf, type Saved } from './live-draft.ts';

export interface DraftNow extends Saved {
  /** The words of the live draft without open suggestions; those of the newest revision if nobody has typed since. */
  readonly content: ArticleContent;
  /** True if somebody has typed what no revision holds yet. */
  readonly isAhead: boolean;
}

/** The article with its words as they are now; nothing is saved by asking. Null if there is none. */
export async function readDraft({ ids }: { readonly ids: IdSource }, reader: Reader, articleId: ArticleId): Promise<DraftNow | null> {
  const saved = await newestOf(reader, articleId);
  const draft = saved === null ? null : await reader.drafts.find(articleId);
  if (saved === null) return null;
  if (draft === null || !hasUnsavedTyping(draft)) return { ...saved, content: saved.revision.content, isAhead: false };
  const doc = loadDraft([draft.state, ...draft.updates.map(({ bytes }) => bytes)]);
  const { edition, place } = saved.article;
  const content = contentOf(doc, { language: edition, publicSlug: place?.slug ?? null, newBlockId: () => ids.next<'block'>() });
  return { ...saved, content: withMachineHelp(await knownInNewsroom(reader, content), saved.revision.content), isAhead: true };
}
