/** Somebody who writes in a live draft over a connection, as the editor does, without a browser. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { type ClientOptions, WebSocket } from 'ws';
import * as Y from 'yjs';
import type { ArticleId } from '../src/core/ids.ts';
import { forgetUnsent } from '../src/draft/acknowledgements.ts';
import { bodyField } from '../src/draft/fields.ts';

export interface DraftClient {
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
  /** Resolves when the draft has come, rejects with the reason if it is refused. */
  readonly isThere: Promise<void>;
  /** Why the server closed the draft or refused it; empty as long as it did not. */
  readonly refusals: readonly string[];
  headline(): string;
  /** The text of the body, one line a block. */
  lines(): readonly string[];
  /** Writes at the end of the first paragraph. */
  type(text: string): void;
  /** Resolves when the server has acknowledged everything. */
  saved(): Promise<void>;
  cut(): void;
  join(): void;
  close(): void;
}

interface ClientRequest {
  /** Such as `http://127.0.0.1:8080`. */
  readonly address: string;
  readonly articleId: ArticleId;
  readonly headers: Readonly<Record<string, string>>;
}

/** Opens the draft of an article. It comes again by itself when the connection breaks. */
export function openDraftClient({ address, articleId, headers }: ClientRequest): DraftClient {
  class Socket extends WebSocket {
    constructor(url: string, protocols?: string[], options?: ClientOptions) {
      super(url, protocols, { ...options, headers });
      this.on('error', () => undefined);
    }
  }
  const url = `${address.replace(/^http/, 'ws').replace(/\/$/, '')}/api/collaboration`;
  const socket = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: Socket, delay: 20, minDelay: 10, maxDelay: 50, jitter: false });
  const doc = new Y.Doc();
  const refusals: string[] = [];
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: articleId, document: doc });
  const isThere = new Promise<void>((resolve, reject) => {
    provider.on('synced', () => resolve());
    provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
      refusals.push(reason);
      reject(new Error(reason));
    });
  });
  isThere.catch(() => undefined);
  provider.on('close', ({ event }: { event: { reason?: string } }) => refusals.push(event.reason ?? ''));
  provider.on('open', () => forgetUnsent(provider, socket));
  provider.attach();
  return {
    doc,
    provider,
    isThere,
    refusals,
    headline: () => doc.getText('headline').toString(),
    lines: () => doc.getXmlFragment(bodyField).toArray().map(textOf),
    type(text) {
      const line = firstText(doc);
      line.insert(line.length, text);
    },
    saved: () =>
      new Promise((resolve) => {
        const look = () => {
          if (provider.unsyncedChanges > 0) return;
          provider.off('unsyncedChanges', look);
          resolve();
        };
        provider.on('unsyncedChanges', look);
        look();
      }),
    cut: () => socket.disconnect(),
    join: () => void socket.connect(),
    close() {
      provider.destroy();
      socket.destroy();
    },
  };
}

function firstText(doc: Y.Doc): Y.XmlText {
  const block = doc.getXmlFragment(bodyField).get(0);
  const text = block instanceof Y.XmlElement ? block.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('the draft does not begin with text');
  return text;
}

function textOf(type: unknown): string {
  if (type instanceof Y.XmlText)
    return type
      .toDelta()
      .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
      .join('');
  return type instanceof Y.XmlElement ? type.toArray().map(textOf).join('') : '';
}
