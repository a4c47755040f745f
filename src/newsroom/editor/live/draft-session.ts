/** An article's live draft in this browser: the Yjs document, its connection to the newsroom, and what is known of both. */
import { HocuspocusProvider } from '@hocuspocus/provider';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { forgetUnsent } from '../../../draft/acknowledgements.ts';
import { bodyField, detailsField, type TextField, textFields } from '../../../draft/fields.ts';
import { type ChangedAt, watchChanges } from './change-times.ts';
import { keepChanges } from './kept-changes.ts';
import { othersHere, type PersonHere, type Whereabouts } from './people-here.ts';
import { type Connection, type DraftEnding, endingOf, noConnection, type SaveState, saveStateOf } from './save-state.ts';
import { createStore, type Store } from './store.ts';

export interface DraftSession {
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly body: Y.XmlFragment;
  readonly details: Y.Map<unknown>;
  readonly undo: Y.UndoManager;
  readonly saveState: Pick<Store<SaveState>, 'get' | 'subscribe'>;
  /** Why the draft was ended while it was open; null while it goes on. */
  readonly ending: Pick<Store<DraftEnding | null>, 'get' | 'subscribe'>;
  readonly others: Pick<Store<readonly PersonHere[]>, 'get' | 'subscribe'>;
  changedAt(): ChangedAt;
  text(field: TextField): Y.Text;
  /** Says to the others where in the article the person is. */
  moveTo(where: Whereabouts | null): void;
  close(): void;
}

export interface DraftOwner {
  readonly id: string;
  readonly name: string;
}

/** The origin of what the person types into fields and chooses: undoing takes it back, as it does typing in the body. */
export const fieldOrigin = { name: 'field' };

/**
 * So long what is typed may wait until it is sent, in milliseconds: a frame of the screen and the painting of it. To put it into a message
 * takes almost as long as to take in a letter.
 */
const sendingDelay = 25;

/** So long nothing may be unconfirmed before a draft is said to be saved: while somebody types on, it is being saved. */
const calm = 400;

/** So long the newsroom is out of reach at most before it is tried again, in milliseconds. */
const longestPause = 3_000;

/** True where what this browser holds cannot be saved, however often it is sent. */
function isFinal(ending: DraftEnding | null): boolean {
  return ending === 'unfit' || ending === 'too-large';
}

/** Opens the draft. What an earlier visit could not hand over is put in as soon as the draft is there. */
export function openDraft(articleId: string, person: DraftOwner): DraftSession {
  const doc = new Y.Doc();
  const body = doc.getXmlFragment(bodyField);
  const details = doc.getMap(detailsField);
  const kept = keepChanges(doc, `${person.id}/${articleId}`);
  const saveState = createStore<SaveState>('opening');
  const ending = createStore<DraftEnding | null>(null);
  const others = createStore<readonly PersonHere[]>([], (one, other) => JSON.stringify(one) === JSON.stringify(other));
  let connection: Connection = noConnection;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const times = watchChanges(doc, () => connection.wasSynced);
  const now = (change: Partial<Connection>): void => {
    connection = { ...connection, ...change };
    ending.set(connection.ending);
    const state = saveStateOf(connection);
    clearTimeout(settled);
    if (state === 'saved' && saveState.get() === 'saving') settled = setTimeout(() => saveState.set(state), calm);
    else saveState.set(state);
  };
  const provider = new HocuspocusProvider({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/collaboration`,
    name: articleId,
    document: doc,
    flushDelay: sendingDelay,
    ...{ maxDelay: longestPause },
    onOpen: () => forgetUnsent(provider, provider.configuration.websocketProvider),
    onStatus: ({ status }) => now({ isConnected: status === 'connected', ...(status === 'connected' ? {} : { isSynced: false }) }),
    onSynced: ({ state }) => {
      if (!state) return;
      if (connection.wasSynced) now({ isSynced: true, ending: isFinal(connection.ending) ? connection.ending : null });
      else void kept.restore().then(() => now({ isSynced: true, wasSynced: true }));
    },
    onUnsyncedChanges: ({ number }) => {
      kept.onUnconfirmed(number);
      if (number === 0) times.confirmed();
      now({ unconfirmed: number });
    },
    onAuthenticationFailed: () => now({ isRefused: true }),
    onClose: ({ event }) => {
      const ended = endingOf(event.reason);
      if (ended === null) return;
      if (isFinal(ended)) kept.forget();
      now({ ending: ended });
    },
    onAwarenessChange: () => others.set(othersHere(provider.awareness?.states ?? new Map(), doc.clientID)),
  });
  provider.setAwarenessField('user', person);
  const undo = undoOf(doc);
  return {
    doc,
    provider,
    body,
    details,
    undo,
    saveState,
    ending,
    others,
    changedAt: times.changedAt,
    text: (field) => doc.getText(field),
    moveTo: (where) => provider.setAwarenessField('where', where),
    close() {
      clearTimeout(settled);
      kept.close();
      provider.destroy();
      undo.destroy();
      doc.destroy();
    },
  };
}

/** Undoing of what the person does in the body, the fields and the choices, and of nothing that others do. */
function undoOf(doc: Y.Doc): Y.UndoManager {
  const parts = [doc.getXmlFragment(bodyField), doc.getMap(detailsField), ...textFields.map((field) => doc.getText(field))];
  return new Y.UndoManager(parts as ConstructorParameters<typeof Y.UndoManager>[0], {
    trackedOrigins: new Set([ySyncPluginKey, fieldOrigin]),
    captureTimeout: 500,
    captureTransaction: ({ meta }) => meta.get('addToHistory') !== false,
  });
}
