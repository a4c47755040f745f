/** What a person wrote and the newsroom has not confirmed, kept on this device through a reload; nothing stays once it is confirmed. */
import * as Y from 'yjs';

const database = 'newsroom-unconfirmed';
const table = 'changes';
/** A pause after typing before the changes are written down. */
const pause = 300;

export interface KeptChanges {
  /** Puts into the draft what an earlier visit left unconfirmed. */
  restore(): Promise<void>;
  /** Says how many changes the newsroom has not confirmed. */
  onUnconfirmed(count: number): void;
  /** Drops what is kept, and keeps nothing more: it would end the draft again after a reload. */
  forget(): void;
  /** Writes down what waits for the pause. */
  close(): void;
}

/** Keeps the changes of a draft under a name, which holds the person: on a shared device everybody has their own. */
export function keepChanges(doc: Y.Doc, name: string): KeptChanges {
  let confirmed: Uint8Array | null = null;
  let isKept = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    if (confirmed === null) return;
    isKept = true;
    inTable('readwrite', (kept) => kept.put(Y.encodeStateAsUpdate(doc, confirmed ?? undefined), name)).catch(() => undefined);
  };
  return {
    async restore() {
      confirmed = Y.encodeStateVector(doc);
      const kept: unknown = await inTable('readonly', (changes) => changes.get(name)).catch(() => null);
      if (kept instanceof Uint8Array) {
        isKept = true;
        Y.applyUpdate(doc, kept, 'kept');
      }
    },
    onUnconfirmed(count) {
      if (confirmed === null) return;
      if (count > 0) {
        timer ??= setTimeout(write, pause);
        return;
      }
      clearTimeout(timer);
      timer = undefined;
      confirmed = Y.encodeStateVector(doc);
      if (!isKept) return;
      isKept = false;
      inTable('readwrite', (changes) => changes.delete(name)).catch(() => undefined);
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      confirmed = null;
      inTable('readwrite', (changes) => changes.delete(name)).catch(() => undefined);
    },
    close() {
      if (timer === undefined) return;
      clearTimeout(timer);
      write();
    },
  };
}

async function inTable<Value>(mode: IDBTransactionMode, work: (table: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const opened = indexedDB.open(database, 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore(table);
  const db = await answered(opened);
  try {
    return await answered(work(db.transaction(table, mode).objectStore(table)));
  } finally {
    db.close();
  }
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
