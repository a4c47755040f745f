/** A live draft that somebody has open: takes updates in, keeps them, and follows what others write into the database. */
import * as Y from 'yjs';
import type { ActionParts } from '../../actions/parts.ts';
import type { ArticleId, PersonId } from '../../core/ids.ts';
import { applyChecked, type DraftFault } from '../../draft/check-draft.ts';
import { layOut } from '../../draft/content.ts';
import { draftOf } from '../../draft/write-content.ts';
import type { DraftUpdate, StoredDraft } from '../../storage/newsroom.ts';
import type { UpdateKeeper } from './update-keeper.ts';

/** A draft may grow to this many bytes. A long article has some hundred thousand. */
const largestDraft = 8 * 1024 * 1024;

/** With more updates than this they are replaced by the state that they lead to. */
const manyUpdates = 500;

export type UpdateFault = DraftFault | { readonly code: 'draft-too-large' };

interface OpenDraftParts extends ActionParts {
  readonly keeper: UpdateKeeper;
}

interface Typing {
  readonly personId: PersonId;
  /** What Yjs is told of where the change comes from. */
  readonly origin: unknown;
}

/** The updates that others wrote reach the document with this origin: the server shows them to everybody, and takes no revision of them. */
const fromDatabase = { source: 'local', skipStoreHooks: true };

/** One article's draft, read from the database into a document, which shows what is kept and nothing else. */
export class OpenDraft {
  readonly articleId: ArticleId;
  readonly #parts: OpenDraftParts;
  readonly #document: Y.Doc;
  /** The document and every update that is being kept: what new ones are tried on. Null after one could not be kept, or was refused. */
  #trial: Y.Doc | null = null;
  /** Every update up to here is in the document. */
  #known: number;
  #bytes: number;
  #keeping: Promise<unknown> = Promise.resolve();
  #following: Promise<void> = Promise.resolve();

  /** Begins the draft with the newest revision if it was never opened. Rejects for an article that does not exist. */
  static async read(parts: OpenDraftParts, articleId: ArticleId, document: Y.Doc): Promise<OpenDraft> {
    const stored = await parts.storage.read(({ drafts }) => drafts.find(articleId));
    return new OpenDraft(parts, { articleId, document, stored: stored ?? (await begin(parts, articleId)) });
  }

  private constructor(
    parts: OpenDraftParts,
    { articleId, document, stored }: { articleId: ArticleId; document: Y.Doc; stored: StoredDraft },
  ) {
    this.articleId = articleId;
    this.#parts = parts;
    this.#document = document;
    this.#known = stored.newestNumber;
    this.#bytes = stored.state.length + stored.updates.reduce((bytes, update) => bytes + update.bytes.length, 0);
    layOut(document);
    this.#show([stored.state, ...stored.updates.map(({ bytes }) => bytes)]);
    document.on('update', (update: Uint8Array) => {
      if (this.#trial !== null) Y.applyUpdate(this.#trial, update);
    });
  }

  /**
   * Resolves when what is new in the update is in the database and in the document, with null; or with what is wrong with it, and then
   * nothing of it is kept. Rejects if the database cannot keep it.
   */
  async take(update: Uint8Array, { personId, origin }: Typing): Promise<UpdateFault | null> {
    const tried = this.#try(update);
    if ('fault' in tried) return tried.fault;
    if (tried.news === null) {
      await this.#keeping;
      return null;
    }
    const { articleId } = this;
    const onLost = () => {
      this.#trial = null;
    };
    const kept = this.#parts.keeper.keep({ articleId, personId, at: this.#parts.now(), bytes: tried.news, onLost });
    this.#keeping = Promise.all([this.#keeping.catch(() => undefined), kept]);
    this.#keeping.catch(() => undefined);
    const number = await kept;
    Y.applyUpdate(this.#document, tried.news, origin);
    this.#bytes += tried.news.length;
    if (number === this.#known + 1) this.#known = number;
    else await this.follow();
    return null;
  }

  /** Brings in what other processes wrote since. */
  follow(): Promise<void> {
    const next = this.#following.then(() => this.#readOn());
    this.#following = next.catch(() => undefined);
    return next;
  }

  /** Replaces the updates that revisions hold by the state that they lead to. */
  async compact(when: 'always' | 'if-many'): Promise<void> {
    await this.#parts.storage.transact(async ({ drafts }) => {
      const stored = await drafts.find(this.articleId);
      if (stored === null) return;
      const through = Math.min(stored.revisedNumber, this.#known);
      if (through - stored.throughNumber <= (when === 'always' ? 0 : manyUpdates)) return;
      await drafts.compact(this.articleId, Y.encodeStateAsUpdate(this.#document), through);
    });
  }

  #try(update: Uint8Array): { readonly fault: UpdateFault } | { readonly news: Uint8Array | null } {
    const trial = this.#trial ?? copyOf(this.#document);
    this.#trial = trial;
    const news: Uint8Array[] = [];
    const note = (bytes: Uint8Array) => news.push(bytes);
    trial.on('update', note);
    const fault = applyChecked(trial, update) ?? this.#sizeFault(update.length);
    trial.off('update', note);
    if (fault === null) return { news: news.length > 1 ? Y.mergeUpdates(news) : (news[0] ?? null) };
    this.#trial = null;
    return { fault };
  }

  #sizeFault(more: number): UpdateFault | null {
    if (this.#bytes + more <= largestDraft) return null;
    this.#bytes = Y.encodeStateAsUpdate(this.#document).length;
    return this.#bytes + more <= largestDraft ? null : { code: 'draft-too-large' };
  }

  async #readOn(): Promise<void> {
    const { articleId } = this;
    const known = this.#known;
    const updates = await this.#parts.storage.read(({ drafts }) => drafts.updatesAfter(articleId, known));
    if (updates.length > 0 && updates[0]?.number !== known + 1) await this.readAgain();
    else this.#showUpdates(updates);
  }

  /** Brings in everything that is stored, also what others replaced by a state meanwhile. */
  async readAgain(): Promise<void> {
    const stored = await this.#parts.storage.read(({ drafts }) => drafts.find(this.articleId));
    if (stored === null || stored.newestNumber <= this.#known) return;
    this.#show([stored.state]);
    this.#showUpdates(stored.updates);
    this.#known = Math.max(this.#known, stored.newestNumber);
  }

  #showUpdates(updates: readonly DraftUpdate[]): void {
    this.#show(updates.map(({ bytes }) => bytes));
    this.#known = Math.max(this.#known, updates.at(-1)?.number ?? 0);
  }

  #show(updates: readonly Uint8Array[]): void {
    if (updates.length === 0) return;
    const [first] = updates;
    Y.applyUpdate(this.#document, updates.length === 1 && first !== undefined ? first : Y.mergeUpdates([...updates]), fromDatabase);
  }
}

async function begin({ storage }: ActionParts, articleId: ArticleId): Promise<StoredDraft> {
  return await storage.transact(async ({ articles, drafts }) => {
    const article = await articles.find(articleId);
    const newest = article === null ? null : await articles.revision(article.draftId);
    if (newest === null) throw new Error(`the article ${articleId} has no revision to begin its draft with`);
    return await drafts.begin(articleId, draftOf(newest.content));
  });
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  layOut(copy);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}
