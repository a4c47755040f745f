/**
 * People write in one article together: the server of live drafts, at `/api/collaboration`. A document is named by its article's id. An
 * update is in the database before its writer is told that it is saved and before anybody else sees it.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type Configuration, type Connection, type Document, Hocuspocus, OutgoingMessage, type WebSocketLike } from '@hocuspocus/server';
import type { Logger } from 'pino';
import { messageYjsSyncStep1, messageYjsSyncStep2 } from 'y-protocols/sync';
import type { ActionParts } from '../actions/parts.ts';
import { takeRevision } from '../actions/take-revision.ts';
import type { ArticleId } from '../core/ids.ts';
import { accessTo, type DraftAccess } from './collaboration/access.ts';
import { OpenDraft } from './collaboration/open-draft.ts';
import { correctPresence } from './collaboration/presence.ts';
import { createSockets, type Guest, type Sockets, send } from './collaboration/sockets.ts';
import { createUpdateKeeper, type UpdateKeeper } from './collaboration/update-keeper.ts';
import type { FindVisitor } from './visitor.ts';

export interface CollaborationParts extends ActionParts {
  readonly findVisitor: FindVisitor;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly pace?: Pace;
}

/** How long things take, in milliseconds. */
interface Pace {
  /** From the last change to a revision. */
  readonly pause: number;
  /** From the first change to a revision, while typing goes on. */
  readonly longest: number;
  /** From one look at who may still be here to the next. */
  readonly recheck: number;
  /** From a change in the database to a look at what it was. */
  readonly follow: number;
}

const usualPace: Pace = { pause: 5_000, longest: 60_000, recheck: 3_000, follow: 100 };

/** The target of requests that open a connection. */
const collaborationPath = '/api/collaboration';

export interface Collaboration {
  /** True for the target of a request to upgrade that belongs here. */
  wants(target: string): boolean;
  /** Lets people in from now on; what a crash left in drafts becomes revisions. */
  start(): void;
  /** Answers a request to upgrade: with a connection, or with a refusal. */
  open(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends the connections, after everything that arrived is kept, and takes the revisions that are due. */
  stop(): Promise<void>;
}

interface Context {
  readonly guest: Guest;
}

interface Arrival {
  readonly connection: Connection<Context>;
  readonly document: Document;
  /** True if it brings everything that the sender has and the draft had not. */
  readonly isWhole: boolean;
}

/** Close codes of a connection: the person signed out or was suspended; the server goes; what was sent could not be kept (come again). */
const closing = { signedOut: 4401, going: 1001, notKept: 1013, notBinary: 1003 } as const;

/** A person may have this many drafts open at once, in all tabs together. */
const draftsPerPerson = 100;

/** How long connections may take to end when the server stops, and then the revisions, in milliseconds. */
const grace = { connections: 1_000, revisions: 5_000 };

/** The server of live drafts. It does nothing and lets nobody in before it is started. */
export function createCollaboration(parts: CollaborationParts): Collaboration {
  return new Room(parts);
}

class Room implements Collaboration {
  readonly #parts: CollaborationParts;
  readonly #pace: Pace;
  readonly #keeper: UpdateKeeper;
  readonly #hocuspocus: Hocuspocus<Context>;
  readonly #sockets: Sockets;
  readonly #open = new Map<Document, OpenDraft>();
  /** How many acknowledgements a connection still waits for, and whether the message at hand is one of them. */
  readonly #withheld = new WeakMap<Connection, { readonly messages: number; readonly isNow: boolean }>();
  #recheck: NodeJS.Timeout | undefined;
  #stopListening: () => void = () => undefined;
  #leftovers: Promise<unknown> = Promise.resolve();
  #following: NodeJS.Timeout | undefined;
  #isOpen = false;

  constructor(parts: CollaborationParts) {
    this.#parts = parts;
    this.#pace = parts.pace ?? usualPace;
    this.#keeper = createUpdateKeeper(parts.storage);
    this.#hocuspocus = new Hocuspocus<Context>(this.#configuration());
    this.#sockets = createSockets(parts.findVisitor, (guest) => this.#receive(guest));
  }

  start(): void {
    this.#isOpen = true;
    this.#lookAgainSoon();
    this.#stopListening = this.#parts.storage.onDeskChange(() => this.#followSoon());
    this.#leftovers = this.#quietly(this.#saveLeftovers());
  }

  wants(target: string): boolean {
    return target === collaborationPath || target.startsWith(`${collaborationPath}?`);
  }

  open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (!this.#isOpen) socket.destroy();
    else void this.#quietly(this.#sockets.open(request, socket, head)).then((isFine) => isFine || socket.destroy());
  }

  async stop(): Promise<void> {
    this.#isOpen = false;
    clearTimeout(this.#recheck);
    this.#stopListening();
    clearTimeout(this.#following);
    for (const { socket } of this.#sockets.guests()) socket.close(closing.going, 'going');
    const begun = Date.now();
    while (this.#sockets.guests().length > 0 && Date.now() - begun < grace.connections) await wait(10);
    this.#sockets.terminate();
    while (this.#open.size > 0 && Date.now() - begun < grace.revisions) await wait(10);
    await this.#leftovers;
  }

  #configuration(): Partial<Configuration<Context>> {
    return {
      quiet: true,
      debounce: this.#pace.pause,
      maxDebounce: this.#pace.longest,
      onAuthenticate: async ({ documentName, context, connectionConfig }) => {
        connectionConfig.readOnly = (await this.#admit(documentName, context.guest)) === 'read';
      },
      onLoadDocument: async ({ documentName, document }) => {
        const draft = await OpenDraft.read({ ...this.#parts, keeper: this.#keeper }, documentName as ArticleId, document);
        this.#open.set(document, draft);
        await draft.compact('if-many');
      },
      beforeSync: async ({ type, payload, connection, document }) => {
        if (type === messageYjsSyncStep1 || connection.readOnly) return;
        const isWhole = type === messageYjsSyncStep2;
        await this.#take(payload, { connection, document, isWhole });
        if (isWhole && !connection.readOnly) this.#acknowledgeWithheld(connection);
      },
      afterHandleMessage: async ({ connection }) => {
        if (this.#withheld.get(connection)?.isNow === true) this.#holdBack(connection, false);
      },
      beforeHandleAwareness: async ({ states, connection, document, context }) => {
        if (connection === undefined || context === undefined) return;
        const others = document.getConnections().filter((other) => other !== connection);
        correctPresence(states, context.guest.visitor.person, new Set(others.flatMap((other) => [...document.getClients(other)])));
      },
      onStoreDocument: async ({ document }) => {
        await this.#quietly(this.#save(document));
      },
      beforeUnloadDocument: async ({ document }) => {
        await this.#quietly(this.#open.get(document)?.compact('always'));
      },
      afterUnloadDocument: async () => {
        for (const document of this.#open.keys()) if (document.isDestroyed) this.#open.delete(document);
      },
    };
  }

  #receive(guest: Guest): void {
    const { socket, headers } = guest;
    const peer: WebSocketLike = {
      send: (data) => send(guest, data as Uint8Array),
      close: (code, reason) => socket.close(code, reason),
      get readyState() {
        return socket.readyState;
      },
    };
    const client = this.#hocuspocus.handleConnection(peer, new Request(`http://localhost${collaborationPath}`, { headers }), { guest });
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (isBinary) client.handleMessage(new Uint8Array(data));
      else socket.close(closing.notBinary);
    });
    socket.on('close', (code, reason) => client.handleClose({ code, reason: reason.toString() }));
  }

  /** Says what the guest may do with the draft. Refuses, in the same words, one that does not exist and one that the guest may not read. */
  async #admit(documentName: string, { visitor }: Guest): Promise<DraftAccess> {
    const connections = [...this.#hocuspocus.documents.values()].flatMap((document) => document.getConnections());
    const own = connections.filter((connection) => guestOf(connection).visitor.person.id === visitor.person.id);
    if (own.length >= draftsPerPerson) throw refusal('too-many-drafts');
    const access = await this.#parts.storage.read((reader) => accessTo(reader, documentName as ArticleId, visitor));
    if (access === null) throw refusal('not-found');
    return access;
  }

  /**
   * Keeps an update. What is wrong closes the draft for its sender; what cannot be kept closes the whole connection, and the client comes again
   * with everything that was not acknowledged. In both cases the connection takes nothing more, so that the library acknowledges nothing.
   * Who comes back while typing sends the newest before what is missing: that waits for its acknowledgement until everything is there.
   */
  async #take(update: Uint8Array, { connection, document, isWhole }: Arrival): Promise<void> {
    const draft = this.#open.get(document);
    const { guest } = connection.context;
    const personId = guest.visitor.person.id;
    try {
      if (draft === undefined) throw new Error('the document was closed while somebody joined it');
      const fault = await draft.take(update, { personId, origin: { source: 'connection', connection } });
      if (fault === null) return;
      if (fault.code === 'update-too-early' && !isWhole) return this.#holdBack(connection, true);
      connection.readOnly = true;
      connection.close({ code: closingOfDraft, reason: fault.code });
      this.#parts.log.warn({ articleId: draft.articleId, personId, fault }, 'an update of a live draft was refused');
    } catch (error) {
      connection.readOnly = true;
      guest.socket.close(closing.notKept, 'not-kept');
      this.#parts.log.error({ err: error, articleId: document.name }, 'an update of a live draft could not be kept');
    }
  }

  /** Has the library neither apply nor acknowledge the message that it is about to handle. */
  #holdBack(connection: Connection, isNow: boolean): void {
    const messages = (this.#withheld.get(connection)?.messages ?? 0) + (isNow ? 1 : 0);
    this.#withheld.set(connection, { messages, isNow });
    connection.readOnly = isNow;
  }

  /** Once everything that a client has is kept, so are the updates that came too early. */
  #acknowledgeWithheld(connection: Connection): void {
    const messages = this.#withheld.get(connection)?.messages ?? 0;
    this.#withheld.delete(connection);
    for (let sent = 0; sent < messages; sent++) {
      connection.send(new OutgoingMessage(connection.messageAddress).writeSyncStatus(true).toUint8Array());
    }
  }

  /** Makes a revision of what was typed. */
  async #save(document: Document): Promise<void> {
    const draft = this.#open.get(document);
    if (draft === undefined) return;
    await takeRevision(this.#parts, { articleId: draft.articleId, reason: 'saved', by: null });
    await draft.compact('if-many');
  }

  async #saveLeftovers(): Promise<void> {
    const { storage } = this.#parts;
    for (const articleId of await storage.read(({ drafts }) => drafts.withoutRevision())) {
      if (!this.#isOpen) return;
      await this.#quietly(takeRevision(this.#parts, { articleId, reason: 'saved', by: null }));
    }
  }

  /** One look after another, however long the database takes for each. */
  #lookAgainSoon(): void {
    this.#recheck = setTimeout(async () => {
      await this.#quietly(this.#lookAgain());
      if (this.#isOpen) this.#lookAgainSoon();
    }, this.#pace.recheck);
  }

  /** Sends away who has signed out or was suspended, and gives everybody else what their roles allow by now. */
  async #lookAgain(): Promise<void> {
    for (const guest of this.#sockets.guests()) {
      const visitor = await this.#parts.findVisitor(guest.headers);
      if (visitor === null || visitor.person.id !== guest.visitor.person.id) guest.socket.close(closing.signedOut, 'signed-out');
      else guest.visitor = visitor;
    }
    for (const document of this.#hocuspocus.documents.values()) {
      for (const connection of document.getConnections()) await this.#allowAgain(connection, document.name as ArticleId);
    }
    for (const draft of this.#open.values()) await draft.readAgain();
  }

  async #allowAgain(connection: Connection, articleId: ArticleId): Promise<void> {
    const { visitor, socket } = guestOf(connection);
    const access = await this.#parts.storage.read((reader) => accessTo(reader, articleId, visitor));
    if (socket.readyState !== socket.OPEN || !connection.document.hasConnection(connection)) return;
    if (access === null) connection.close({ code: closingOfDraft, reason: 'not-found' });
    else if (connection.readOnly !== (access === 'read')) {
      connection.readOnly = access === 'read';
      connection.sendStateless(JSON.stringify({ kind: 'access', access }));
    }
  }

  #followSoon(): void {
    if (this.#following !== undefined || this.#open.size === 0) return;
    this.#following = setTimeout(() => {
      this.#following = undefined;
      for (const draft of this.#open.values()) void this.#quietly(draft.follow());
    }, this.#pace.follow);
  }

  /** Does something in the background; a failure is logged, and what was left undone is done at the next occasion. True if it went well. */
  async #quietly(work: Promise<unknown> | undefined): Promise<boolean> {
    try {
      await work;
      return true;
    } catch (error) {
      this.#parts.log.error({ err: error }, 'something around a live draft went wrong; it is tried again later');
      return false;
    }
  }
}

/** The code with which one draft is closed on a connection that goes on; the reason says why. */
const closingOfDraft = 4403;

function guestOf(connection: Connection): Guest {
  return (connection.context as Context).guest;
}

/** What the library tells a client whom it does not let in. */
function refusal(reason: string): { readonly reason: string } {
  return { reason };
}
