/** What everything on the writing screen shares: the article, its live draft, the editor, and what is open around them. */
import type { Editor } from '@tiptap/core';
import { createContext, useContext } from 'react';
import type { CommentAnchor } from '../../../core/comment.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { Permission } from '../../../core/permission.ts';
import type { CallAnswer } from '../../api/call.ts';
import type { DraftSession } from '../../editor/live/draft-session.ts';
import type { Store } from '../../editor/live/store.ts';
import type { LinkPlace } from '../../editor/menus/link-place.ts';
import type { Slash } from '../../editor/menus/slash.ts';
import type { Places } from '../../editor/segments/originals-between.ts';
import type { WholePicture } from '../../pictures/picture-queries.ts';

/** The article without its words, which are the live draft's. */
export type Article = Omit<CallAnswer<'readArticle'>, 'revision' | 'content' | 'words'>;

/** A question that stands over the page. */
export type Question =
  | { readonly kind: 'link' | 'language' | 'embed' | 'keys' }
  /** A search of the translation memory, begun with these words. */
  | { readonly kind: 'memory'; readonly words: string }
  | { readonly kind: 'picture'; readonly onChoose: (picture: WholePicture) => void };

/** A comment that is being written, about words or about the whole article. */
export interface BegunComment {
  readonly anchor: CommentAnchor | null;
}

/** A segment of the translation that has the caret, or one of the original that was gone to because nothing renders it. */
export interface SegmentPlace {
  readonly own: string | null;
  readonly original: string | null;
}

export interface ArticleRoom {
  readonly article: Article;
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly session: DraftSession;
  /** Null until it stands on the page. */
  readonly editor: Store<Editor | null>;
  /** False for whoever only reads: no role for it, or a story that is spiked. */
  readonly mayEdit: boolean;
  readonly may: (permission: Permission) => boolean;
  /** The panel beside the page; null for none. */
  readonly panel: Store<string | null>;
  /** Where in a translation the person is. */
  readonly whereabouts: Store<SegmentPlace>;
  /** What parts of the head of a translation need, and under `at` the one with the caret. */
  readonly headMarks: Store<ReadonlyMap<string, string>>;
  /** Where the original's paragraphs are shown while there is no room beside the page. */
  readonly originalPlaces: Places;
  readonly dialog: Store<Question | null>;
  readonly slash: Store<Slash | null>;
  /** The link that the caret stands in. */
  readonly link: Store<LinkPlace | null>;
  readonly suggesting: Store<boolean>;
  /** The thread of comments that is looked at. */
  readonly thread: Store<string | null>;
  readonly begunComment: Store<BegunComment | null>;
  /** Says something that happened, for everybody who sees or hears it. */
  readonly notice: Store<string>;
  /** Says what failed. */
  readonly sayFailure: (error: unknown) => void;
}

const context = createContext<ArticleRoom | null>(null);

export const ArticleRoomProvider = context.Provider;

/** The article that is open. Throws outside the writing screen. */
export function useArticleRoom(): ArticleRoom {
  const room = useContext(context);
  if (room === null) throw new Error('no article is open: the component stands outside the writing screen');
  return room;
}
