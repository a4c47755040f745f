/** Somebody who types word after word into an article, whether the server is there or not, as people do. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ArticleId } from '../src/core/ids.ts';
import { openDraftClient } from './draft-client.ts';
import type { Caller } from './program-caller.ts';

export interface Typist {
  readonly articleId: ArticleId;
  readonly caller: Caller;
  /** The words that were typed, in their order; the first ones of them were acknowledged. */
  typed(): readonly string[];
  acknowledged(): readonly string[];
  nextAcknowledgement(): Promise<void>;
  /** Cut off from the server, a typist goes on, more slowly. */
  cut(): void;
  join(): void;
  /** Stops typing, joins and waits until everything is acknowledged. */
  finish(): Promise<void>;
  close(): void;
}

interface Typing {
  readonly name: string;
  readonly caller: Caller;
  readonly articleId: ArticleId;
  readonly address: string;
}

/** Begins as soon as the draft has come. Each word has the typist's name and a number: `ines-0`. A full stop follows it. */
export function startTyping({ name, caller, articleId, address }: Typing): Typist {
  const client = openDraftClient({ address, articleId, headers: { cookie: caller.cookie } });
  const typed: string[] = [];
  const waiting: (() => void)[] = [];
  let sure = 0;
  let isCaughtUp = false;
  let isCut = false;
  client.provider.on('open', () => {
    isCaughtUp = false;
  });
  client.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
    isCaughtUp ||= number === 0;
    if (!isCaughtUp || typed.length - number <= sure) return;
    sure = typed.length - number;
    for (const done of waiting.splice(0)) done();
  });
  let timer: NodeJS.Timeout | undefined;
  const type = (): void => {
    const word = `${name}-${typed.length}`;
    typed.push(word);
    client.type(`${word}.`);
    timer = setTimeout(type, isCut ? 200 : 20);
  };
  const begun = client.isThere.then(type);
  const join = (): void => {
    isCut = false;
    client.join();
  };
  return {
    articleId,
    caller,
    typed: () => typed,
    acknowledged: () => typed.slice(0, sure),
    nextAcknowledgement: () => new Promise((done) => waiting.push(done)),
    cut() {
      isCut = true;
      client.cut();
    },
    join,
    async finish() {
      join();
      await begun;
      clearTimeout(timer);
      while (sure < typed.length) await wait(10);
    },
    close: () => client.close(),
  };
}
