/** Notice of changes by LISTEN and NOTIFY, on a connection that is opened again whenever it is lost. */
import { Client, type ClientConfig } from 'pg';
import { createListeners } from '../listeners.ts';

/** The name under which servers pass on notices of changes. */
export const changeChannel = 'courant_change';

interface ChangeWatch {
  onChange(listener: () => void): () => void;
  /** To be called after a commit of this process. */
  committed(): void;
  close(): Promise<void>;
}

const firstPause = 100;
const longestPause = 5_000;

/** Listens for as long as somebody wants to know. After a gap in listening everybody is told, because a notice may have been missed. */
export function watchChanges(settings: ClientConfig, onProblem: (error: Error) => void): ChangeWatch {
  let ear: Ear | null = null;
  const close = async (): Promise<void> => {
    const last = ear;
    ear = null;
    await last?.stop();
  };
  const begin = (): void => {
    ear ??= new Ear(settings, tellAll, onProblem);
  };
  const { onChange, tellAll } = createListeners({ begin, end: () => void close().catch(onProblem) });
  return { onChange, committed: tellAll, close };
}

class Ear {
  readonly #settings: ClientConfig;
  readonly #tell: () => void;
  readonly #onProblem: (error: Error) => void;
  #client: Client | null = null;
  #retry: NodeJS.Timeout | undefined;
  #pause = firstPause;
  #stopped = false;

  constructor(settings: ClientConfig, tell: () => void, onProblem: (error: Error) => void) {
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
    client.on('notification', this.#tell);
    try {
      await client.connect();
      await client.query(`listen ${changeChannel}`);
      this.#pause = firstPause;
      this.#tell();
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
