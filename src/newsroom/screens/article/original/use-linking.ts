/** Links that make themselves while somebody writes one paragraph after another: to what follows in the original and is missing. */
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { useEffect, useEffectEvent } from 'react';
import type * as Y from 'yjs';
import { neverSeen } from '../../../../core/alignment/fingerprint.ts';
import { linkHead } from '../../../editor/fields/claim-head.ts';
import { fieldOrigin } from '../../../editor/live/draft-session.ts';
import { isFromElsewhere } from '../../../editor/live/origin.ts';
import { useStore } from '../../../editor/live/store.ts';
import { listOf } from '../../../editor/segments/begin-rendering.ts';
import type { ArticleRoom } from '../article-room.ts';
import { isHead } from './heads.ts';
import { type Alignment, rowsOf } from './rows.ts';

/** An unconfirmed link, which the person sees at once and can take away; a paragraph of which it was taken away stays without. */
export function useLinking(room: ArticleRoom, alignment: Alignment | undefined): void {
  useHeadLinks(room, alignment);
  useNextLinks(room, alignment);
}

/** The first words of a part of the head render the same part of the original. */
function useHeadLinks({ session }: ArticleRoom, alignment: Alignment | undefined): void {
  const onText = useEffectEvent(
    (field: 'kicker' | 'headline' | 'standfirst', { delta, target }: Y.YTextEvent, { origin }: Y.Transaction) => {
      const typed = delta.reduce((length, { insert }) => length + (typeof insert === 'string' ? insert.length : 0), 0);
      if (origin !== fieldOrigin || typed === 0 || typed !== target.length || alignment?.missing.includes(field) !== true) return;
      session.doc.transact(() => linkHead(session.details, field), fieldOrigin);
    },
  );
  useEffect(() => {
    const watches = (['kicker', 'headline', 'standfirst'] as const).map((field) => {
      const watch = (event: Y.YTextEvent, transaction: Y.Transaction): void => onText(field, event, transaction);
      session.text(field).observe(watch);
      return () => session.text(field).unobserve(watch);
    });
    return () => {
      for (const end of watches) end();
    };
  }, [session]);
}

/** A paragraph that is begun behind the rendering of another one renders what follows that in the original, if nothing does yet. */
function useNextLinks({ editor }: ArticleRoom, alignment: Alignment | undefined): void {
  const opened = useStore(editor);
  const onUpdate = useEffectEvent(({ editor: written, transaction }: { editor: Editor; transaction: Transaction }) => {
    if (alignment === undefined || !transaction.docChanged || isFromElsewhere(transaction)) return;
    const begun = begunParagraph(written, transaction);
    const next = begun === null ? null : nextMissing(written.state.doc, begun.above, alignment);
    if (begun === null || next === null) return;
    const { tr } = written.state;
    written.view.dispatch(tr.setNodeAttribute(begun.at, 'from', [next]).setNodeAttribute(begun.at, 'seen', [neverSeen]));
  });
  useEffect(() => {
    if (opened === null) return;
    const listen = (event: { editor: Editor; transaction: Transaction }): void => onUpdate(event);
    opened.on('update', listen);
    return () => {
      opened.off('update', listen);
    };
  }, [opened]);
}

interface Begun {
  readonly at: number;
  /** The block before it; null at the beginning. */
  readonly above: Node | null;
}

/** The paragraph with the caret, if it was made just now and is empty, or is the only one and has its first letters. */
function begunParagraph({ state }: Editor, { before }: Transaction): Begun | null {
  const { $head, empty } = state.selection;
  const { parent } = $head;
  if (!empty || $head.depth !== 1 || parent.type.name !== 'paragraph' || listOf(parent).length > 0) return null;
  const isNew = parent.content.size === 0 && before.childCount < state.doc.childCount;
  const isFirst = before.childCount === 1 && state.doc.childCount === 1 && before.firstChild?.content.size === 0 && parent.content.size > 0;
  if (!isNew && !isFirst) return null;
  return { at: $head.before(1), above: state.doc.resolve($head.before(1)).nodeBefore };
}

/** The line behind the last one that the block renders, if it is a paragraph or a heading that is missing here too. */
function nextMissing(doc: Node, above: Node | null, alignment: Alignment): string | null {
  const rows = rowsOf(alignment);
  const from = above === null ? [] : [above, ...above.children].flatMap(listOf);
  const last = above === null ? rows.findLastIndex(({ key }) => isHead(key)) : rows.findLastIndex(({ key }) => from.includes(key));
  const next = rows[last + 1];
  if (next?.state !== 'missing' || next.kind !== 'paragraph' || (above !== null && last < 0)) return null;
  let isRendered = false;
  doc.descendants((node) => {
    isRendered ||= listOf(node).includes(next.key);
  });
  return isRendered ? null : next.key;
}
