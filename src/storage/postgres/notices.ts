/** Notices by LISTEN and NOTIFY, on a connection that is opened again whenever it is lost. */
import { Client, type ClientConfig } from 'pg';
import type { Notice } from '../dialect.ts';
import { createListeners, type Listening } from '../listeners.ts';

/** The names under which servers pass on notices. */
export const channelOf: Readonly<Record<Notice, string>> = { change: 'courant_change', desk: 'courant_desk' };

interface NoticeWatch {
  onNotice(notice: Notice, listener: () => void): () => void;
  /** To be called after a commit of this process with what it announced. */
  committed(notices: Iterable<Notice>): void;
  close(): Promise<void>;
}

const firstPause = 100;
const longestPause = 5_000;

/** Listens for as long as somebody wants to know. After a gap in listening everybody is told, because a notice may have been missed. */
export function watchNotices(settings: ClientConfig, onProblem: (error: Error) => void): NoticeWatch {
  const listened = new Set<Notice>();
  let ear: Ear | null = null;
  const close = async (): Promise<void> => {
    const last = ear;
    ear = null;
    await last?.stop();
  };
  const listening = (notice: Notice): Listening =>
    createListeners({
      begin: () => {
        listened.add(notice);
        ear ??= new Ear(settings, (heard) => listeners[heard].tellAll(), onProblem);
      },
      end: () => {
        listened.delete(notice);
        if (listened.size === 0) close().catch(onProblem);
      },
    });
  const listeners: Readonly<Record<Notice, Listening>> = { change: listening('change'), desk: listening('desk') };
  return {
    onNotice: (notice, listener) => listeners[notice].listen(listener),
    committed: (notices) => {
      for (const notice of notices) listeners[notice].tellAll();
    },
    close,
  };
}

const allNotices = ['change', 'desk'] as const;

class Ear {
  readonly #settings: ClientConfig;
  readonly #tell: (notice: Notice) => void;
  readonly #onProblem: (error: Error) => void;
  #client: Client | null = null;
  #retry: NodeJS.Timeout | undefined;
  #pause = firstPause;
  #stopped = false;

  constructor(settings: ClientConfig, tell: (notice: Notice) => void, onProblem: (error: Error) => void) {
    this.#settings = settings;
    this.#tell = tell;
    this.#onProblem = onProblem;
    this.#listen().catch(onProblem);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await this.#client?.end();
  }

  async #listen(): Promise<void> {
    const client = new Client(this.#settings);
    this.#client = client;
    client.on('error', (error) => {
      if (!this.#stopped) this.#onProblem(error);
    });
    client.on('end', () => this.#listenAgain(client));
    client.on('notification', ({ channel }) => {
      for (const notice of allNotices) if (channelOf[notice] === channel) this.#tell(notice);
    });
    try {
      await client.connect();
      for (const notice of allNotices) await client.query(`listen ${channelOf[notice]}`);
      this.#pause = firstPause;
      for (const notice of allNotices) this.#tell(notice);
    } catch (error) {
      if (this.#stopped) return;
      this.#onProblem(error instanceof Error ? error : new Error(String(error)));
      this.#listenAgain(client);
      await client.end();
    }
  }

  #listenAgain(lost: Client): void {
    if (this.#stopped || this.#client !== lost) return;
    this.#client = null;
    this.#retry = setTimeout(() => {
      this.#listen().catch(this.#onProblem);
    }, this.#pause);
    this.#retry.unref();
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}
