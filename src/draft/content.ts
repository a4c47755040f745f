/** What an article says according to its live draft: the content of its next revision. */
import * as Y from 'yjs';
import { readHeadSegments } from '../core/alignment/head-segments.ts';
import type { ArticleContent } from '../core/article.ts';
import type { BylineEntry } from '../core/contributor.ts';
import type { BlockId, PictureId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { type Slug, slugMeant } from '../core/slug.ts';
import { bodyField, detailKeys, detailsField, type TextField, textFields } from './fields.ts';
import { cleanText, readBody } from './read-body.ts';

export interface ContentOptions {
  /** The edition's language. */
  readonly language: LanguageTag;
  /** The slug at which readers find the article; null while they cannot. */
  readonly publicSlug: Slug | null;
  /** For blocks that have no id of their own. */
  readonly newBlockId: () => BlockId;
}

/** The draft that these updates lead to. */
export function loadDraft(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  layOut(doc);
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

/** One Yjs state that says the same as these updates. */
export function settledDraft(updates: readonly Uint8Array[]): Uint8Array {
  return Y.encodeStateAsUpdate(loadDraft(updates));
}

/** Names the parts of a draft's document, so that each has its kind before the first update fills it. */
export function layOut(doc: Y.Doc): void {
  doc.getXmlFragment(bodyField);
  doc.getMap(detailsField);
  for (const field of textFields) doc.getText(field);
}

/** The content of a draft without its open suggestions. Whatever the draft holds, this is content that may be stored; the draft stays as it is. */
export function contentOf(doc: Y.Doc, { language, publicSlug, newBlockId }: ContentOptions): ArticleContent {
  const text = (field: TextField): string => cleanText(doc.getText(field).toString());
  const details = doc.getMap(detailsField);
  const headline = text('headline');
  const chosen: unknown = details.get(detailKeys.leadPicture);
  const pictureId = typeof chosen === 'string' ? cleanText(chosen) : '';
  return {
    slug: slugMeant({ typed: text('slug'), headline, language, publicSlug }),
    kicker: text('kicker'),
    headline,
    standfirst: text('standfirst'),
    dateline: text('dateline'),
    byline: readByline(details.get(detailKeys.byline)),
    body: readBody(doc.getXmlFragment(bodyField), newBlockId),
    head: readHeadSegments(details.get(detailKeys.head)),
    searchTitle: text('searchTitle'),
    searchDescription: text('searchDescription'),
    socialTitle: text('socialTitle'),
    leadPicture:
      pictureId === ''
        ? null
        : { pictureId: pictureId as PictureId, words: { caption: text('leadCaption'), altText: text('leadAltText') } },
  };
}

const bylineRoles: ReadonlySet<unknown> = new Set<BylineEntry['role']>(['writer', 'translator', 'photographer', 'illustrator', 'editor']);

function readByline(json: unknown): readonly BylineEntry[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((entry: Partial<Record<keyof BylineEntry, unknown>> | null) => {
    const { contributorId, role } = entry ?? {};
    return typeof contributorId === 'string' && bylineRoles.has(role) ? [{ contributorId, role } as BylineEntry] : [];
  });
}
