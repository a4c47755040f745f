/** The border for live drafts: what an editor could not show, or what would make it fail, is found before it is kept. */
import * as Y from 'yjs';
import { isAttributeValue } from '../core/body/check.ts';
import { draftSchema } from './draft-schema.ts';
import { bodyField, detailsField, textFields } from './fields.ts';
import { deepest } from './read-body.ts';

export type DraftFault =
  /** Something that is no update of a draft. */
  | { readonly code: 'update-unreadable' }
  /** An update that rests on what the draft does not hold: a client that comes back sends what is missing right after it. */
  | { readonly code: 'update-too-early' }
  /** A part, node or mark that the layout of drafts does not know. */
  | { readonly code: 'draft-not-of-schema'; readonly part: string }
  | { readonly code: 'draft-too-deep' };

const parts: ReadonlySet<string> = new Set([bodyField, detailsField, ...textFields]);

/**
 * Applies an update to a draft and says what is wrong with the draft then; null if nothing is. The draft holds the update, or a
 * part of it, even if something is wrong: a caller that wants it unharmed gives a copy.
 */
export function applyChecked(doc: Y.Doc, update: Uint8Array): DraftFault | null {
  const changed = new Set<unknown>();
  const note = (transaction: Y.Transaction) => {
    for (const type of transaction.changed.keys()) changed.add(type);
  };
  doc.on('beforeObserverCalls', note);
  try {
    Y.applyUpdate(doc, update);
  } catch {
    return { code: 'update-unreadable' };
  } finally {
    doc.off('beforeObserverCalls', note);
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return { code: 'update-too-early' };
  const stranger = [...doc.share.keys()].find((part) => !parts.has(part));
  if (stranger !== undefined) return { code: 'draft-not-of-schema', part: stranger };
  for (const type of changed) {
    const fault = type instanceof Y.XmlFragment || type instanceof Y.XmlText ? faultIn(type, depthOf(type)) : null;
    if (fault !== null) return fault;
  }
  return null;
}

/** What is wrong with a draft's body; null if every editor can show it. */
export function bodyFault(doc: Y.Doc): DraftFault | null {
  return faultIn(doc.getXmlFragment(bodyField), 0);
}

function faultIn(type: unknown, depth: number): DraftFault | null {
  if (depth > deepest) return { code: 'draft-too-deep' };
  if (type instanceof Y.XmlText) return depth === 0 || depth === 1 ? stranger('text') : faultInText(type);
  if (!(type instanceof Y.XmlFragment)) return stranger('value');
  const unknown = type instanceof Y.XmlElement ? unknownIn(type) : null;
  if (unknown !== null) return stranger(unknown);
  for (const child of type.toArray()) {
    const fault = faultIn(child, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

/** The element's name or the attribute that the schema does not know like this; null if it knows all. */
function unknownIn(element: Y.XmlElement): string | null {
  if (!Object.hasOwn(draftSchema.nodes, element.nodeName)) return element.nodeName;
  const attributes: Readonly<Record<string, unknown>> = element.getAttributes();
  return Object.entries(attributes).find(([name, value]) => !isAttributeValue(name, value))?.[0] ?? null;
}

function faultInText(text: Y.XmlText): DraftFault | null {
  const runs: readonly { insert?: unknown; attributes?: Readonly<Record<string, unknown>> }[] = text.toDelta();
  for (const { insert, attributes = {} } of runs) {
    if (typeof insert !== 'string') return stranger('value');
    for (const [name, value] of Object.entries(attributes)) {
      if (!isMark(name, value)) return stranger(name);
    }
  }
  return null;
}

function isMark(name: string, attributes: unknown): boolean {
  if (!Object.hasOwn(draftSchema.marks, name) || typeof attributes !== 'object') return false;
  try {
    draftSchema.mark(name, attributes);
    return true;
  } catch {
    return false;
  }
}

/** How many types the type stands in; the body stands in none. */
function depthOf({ parent }: Y.XmlFragment | Y.XmlText): number {
  let depth = 0;
  for (let above = parent; above !== null; above = above.parent) depth++;
  return depth;
}

function stranger(part: string): DraftFault {
  return { code: 'draft-not-of-schema', part };
}
