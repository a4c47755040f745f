/** Translating any number of texts of any length, request by request, so that whatever has come can be kept before the next is sent. */
import type { Fragment } from 'prosemirror-model';
import type { MachineFailure } from '../core/machine/service.ts';
import { ok, type Result } from '../core/result.ts';
import { cutText, joinPieces, type Piece } from './cut-text.ts';
import { fromMarkup, type Markup, toMarkup } from './markup.ts';
import type { LanguagePair, MachineProvider, Term } from './provider.ts';

export interface TextToTranslate<Key> {
  readonly key: Key;
  /** Footnotes in it are places: their words are texts of their own. */
  readonly content: Fragment;
}

interface TranslatedText<Key> {
  readonly key: Key;
  readonly content: Fragment;
  /** How many marks, breaks and footnotes the service lost. */
  readonly lost: number;
}

/** What one request brought. */
export interface Step<Key> {
  /** The texts that are whole now. */
  readonly texts: readonly TranslatedText<Key>[];
  readonly characters: number;
  readonly tokens: number;
}

export interface Translating extends LanguagePair {
  readonly terms: readonly Term[];
  readonly signal: AbortSignal;
  /** Called before each request with how many characters it sends; a failure that it gives ends the work before the request. */
  readonly mayAsk: (characters: number) => Promise<Result<void, MachineFailure>>;
}

interface Waiting {
  readonly text: number;
  readonly piece: number;
  readonly markup: Markup;
  readonly characters: number;
}

/** Yields a step after each request, and ends with the first failure. Texts without a letter are not sent. */
export async function* translateInSteps<Key>(
  provider: MachineProvider,
  texts: readonly TextToTranslate<Key>[],
  translating: Translating,
): AsyncGenerator<Result<Step<Key>, MachineFailure>> {
  const { charactersPerRequest } = provider.limits;
  const fits = (content: Fragment): boolean => toMarkup(content).markup.length <= charactersPerRequest;
  const works = texts.map(({ key, content }) => new Work(key, cutText(content, { language: translating.from, fits })));
  const queue = works.flatMap((work, text) => work.waiting(text));
  const finished = works.filter((work) => work.isWhole).map((work) => work.result(translating));
  if (finished.length > 0) yield ok({ texts: finished, characters: 0, tokens: 0 });
  while (queue.length > 0) {
    const batch = nextBatch(queue, provider);
    const characters = batch.reduce((sum, one) => sum + one.characters, 0);
    const allowed = await translating.mayAsk(characters);
    if (!allowed.ok) return yield allowed;
    const answer = await provider.translate({ ...translating, texts: batch.map(({ markup }) => markup.markup) });
    if (!answer.ok) return yield answer;
    const whole: TranslatedText<Key>[] = [];
    for (const [at, { text, piece, markup }] of batch.entries()) {
      const work = works[text];
      if (work === undefined) continue;
      work.take(piece, answer.value.texts[at] ?? '', markup);
      if (work.isWhole) whole.push(work.result(translating));
    }
    yield ok({ texts: whole, characters: answer.value.charactersBilled ?? characters, tokens: answer.value.tokens });
  }
}

/** How many characters of a text services count: code points, without markup. */
export function charactersIn(content: Fragment): number {
  let characters = 0;
  content.forEach((node) => {
    if (node.isText) for (const _ of node.text ?? '') characters++;
  });
  return characters;
}

function nextBatch(queue: Waiting[], { limits }: MachineProvider): readonly Waiting[] {
  const batch: Waiting[] = [];
  let length = 0;
  for (let next = queue[0]; next !== undefined && batch.length < limits.textsPerRequest; next = queue[0]) {
    length += next.markup.markup.length;
    if (batch.length > 0 && length > limits.charactersPerRequest) break;
    batch.push(next);
    queue.shift();
  }
  return batch;
}

/** A text on its way, piece by piece. */
class Work<Key> {
  readonly #key: Key;
  readonly #pieces: (Piece & { readonly isDone: boolean })[];
  #lost = 0;

  constructor(key: Key, pieces: readonly Piece[]) {
    this.#key = key;
    this.#pieces = pieces.map((piece) => ({ ...piece, isDone: !/\p{L}/u.test(textOf(piece.content)) }));
  }

  get isWhole(): boolean {
    return this.#pieces.every(({ isDone }) => isDone);
  }

  waiting(text: number): readonly Waiting[] {
    return this.#pieces.flatMap(({ isDone, content }, piece) =>
      isDone ? [] : [{ text, piece, markup: toMarkup(content), characters: charactersIn(content) }],
    );
  }

  take(at: number, answer: string, { parts }: Markup): void {
    const piece = this.#pieces[at];
    if (piece === undefined) return;
    const { content, lost } = fromMarkup(answer.trim(), parts);
    this.#pieces[at] = { ...piece, content, isDone: true };
    this.#lost += lost;
  }

  result(pair: LanguagePair): TranslatedText<Key> {
    return { key: this.#key, content: joinPieces(this.#pieces, pair), lost: this.#lost };
  }
}

function textOf(content: Fragment): string {
  return content.textBetween(0, content.size, '', '');
}
