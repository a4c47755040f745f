/** What a person wrote and the newsroom has not confirmed, kept on this device through a reload; nothing stays once it is confirmed. */
import * as Y from 'yjs';

const database = 'newsroom-unconfirmed';
const table = 'changes';
/** A pause after typing before the changes are written down. */
const pause = 300;
/** When the page is about to end: then the pause is not waited for. */
const leaving = ['beforeunload', 'pagehide'] as const;

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
  let store: IDBDatabase | null = null;
  const write = (): void => {
    timer = undefined;
    if (confirmed === null || store === null) return;
    isKept = true;
    const changes = Y.encodeStateAsUpdate(doc, confirmed);
    change(store, (kept) => kept.put(changes, name));
  };
  const writeNow = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };
  for (const event of leaving) window.addEventListener(event, writeNow);
  return {
    async restore() {
      confirmed = Y.encodeStateVector(doc);
      store = await open().catch(() => null);
      const kept: unknown = store === null ? null : await read(store, name).catch(() => null);
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
      forgetIn(store, name);
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      confirmed = null;
      forgetIn(store, name);
    },
    close() {
      for (const event of leaving) window.removeEventListener(event, writeNow);
      writeNow();
      store?.close();
      store = null;
    },
  };
}

async function open(): Promise<IDBDatabase> {
  const opened = indexedDB.open(database, 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore(table);
  return await answered(opened);
}

async function read(store: IDBDatabase, name: string): Promise<unknown> {
  return await answered(store.transaction(table, 'readonly').objectStore(table).get(name));
}

/** Changes the table at once, so that it is done even if the page ends with it. */
function change(store: IDBDatabase, work: (table: IDBObjectStore) => void): void {
  const transaction = store.transaction(table, 'readwrite');
  work(transaction.objectStore(table));
  transaction.commit();
}

function forgetIn(store: IDBDatabase | null, name: string): void {
  const forget = (opened: IDBDatabase): void => change(opened, (kept) => kept.delete(name));
  if (store !== null) {
    forget(store);
    return;
  }
  open()
    .then((opened) => {
      forget(opened);
      opened.close();
    })
    .catch(() => undefined);
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
