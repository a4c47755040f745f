/** Where a change of the editor's state comes from. */
import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** True for what came through Yjs: somebody else's typing, or undoing. */
export function isFromElsewhere(transaction: Transaction): boolean {
  const meta: { readonly isChangeOrigin?: boolean } | undefined = transaction.getMeta(ySyncPluginKey);
  return meta?.isChangeOrigin === true;
}
