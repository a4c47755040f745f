/** Answers readers: from memory, then from the site store. No query, no template, no session on the way to a page. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooserPath, encodedPath, frontPath } from '../../core/addresses.ts';
import type { SiteStore, StoredContent } from '../../site/site-store.ts';
import { acceptedCodings, type Coding } from './accept-encoding.ts';
import { preferredEdition } from './accept-language.ts';
import { hasAlready } from './conditional.ts';
import { createFormMemory } from './form-memory.ts';
import { frameReader } from './frames.ts';
import { nearestPage } from './look-up.ts';
import { isMediaPath, type MediaFiles, mediaFile, sendMedia } from './media.ts';
import { sendNotFound } from './not-found.ts';
import { isComplete, type ReadyForm, readyForm, storedCoding } from './ready-form.ts';
import { sendChoice, sendRedirect } from './redirect.ts';
import { refuse } from './refusal.ts';
import { readTarget, type Target } from './target.ts';

export interface ReaderParts {
  readonly store: SiteStore;
  readonly media: MediaFiles;
  /** How many bytes of ready forms are kept in memory. */
  readonly memoryBytes?: number;
  /** Answers, or breaks off, when something unexpected happened. */
  readonly fail: (response: ServerResponse, error: unknown) => void;
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

const megabyte = 1024 * 1024;

/** The handler for everything but the newsroom and the API. A change of the site store shows from the next turn of the event loop on. */
export function createReaderHandler({ store, media, memoryBytes = 128 * megabyte, fail }: ReaderParts): RequestHandler {
  const memory = createFormMemory(memoryBytes);
  const codingsOf = rememberedCodings();
  const presentFrames = frameReader(store);
  const isCurrent = generationCheck(store);

  function sendUnremembered(request: IncomingMessage, response: ServerResponse): void {
    const target = readTarget(request.url ?? '');
    if (target.kind === 'refused') refuse(response, { status: target.status, sentence: target.reason });
    else if (isMediaPath(target.path)) sendMedia(request, response, mediaFile(target.path, media)).catch((error) => fail(response, error));
    else if (target.path === chooserPath) sendRoot(request, response, target);
    else sendStored(request, response, target);
  }

  function sendRoot(request: IncomingMessage, response: ServerResponse, target: ReadTarget): void {
    const edition = preferredEdition(request.headers['accept-language'], presentFrames().tags);
    if (edition === null) sendStored(request, response, target);
    else sendChoice(response, frontPath(edition));
  }

  function sendStored(request: IncomingMessage, response: ServerResponse, target: ReadTarget): void {
    const found = nearestPage(store, target.path);
    if (found === null) sendNotFound(request, response, { store, frames: presentFrames(), path: target.path });
    else if (found.page.kind === 'redirect') sendRedirect(response, found.page.location, target.query);
    else if (found.path !== target.path || !target.isCanonical) sendRedirect(response, encodedPath(found.path), target.query);
    else sendContent(request, response, { path: found.path, page: found.page });
  }

  function sendContent(request: IncomingMessage, response: ServerResponse, { path, page }: FoundContent): void {
    const coding = storedCoding(page, codingsOf(request));
    if (coding === null) {
      refuse(response, notAcceptable);
      return;
    }
    const isChooser = path === chooserPath;
    const form = readyForm(page, coding, isChooser ? ['Accept-Language'] : []);
    if (isComplete(page) && !isChooser) memory.keep(coding, encodedPath(path), form);
    sendForm(request, response, form);
  }

  return (request, response) => {
    const { method, url = '' } = request;
    if (!isCurrent()) memory.clear();
    if (method !== 'GET' && method !== 'HEAD') {
      refuse(response, methodNotAllowed);
      return;
    }
    const mark = url.indexOf('?');
    const best = codingsOf(request)[0];
    const form = best === undefined ? undefined : memory.find(best, mark === -1 ? url : url.slice(0, mark));
    if (form === undefined) sendUnremembered(request, response);
    else sendForm(request, response, form);
  };
}

type ReadTarget = Target & { readonly kind: 'path' };

interface FoundContent {
  readonly path: string;
  readonly page: StoredContent;
}

const methodNotAllowed = { status: 405, sentence: 'This address can only be read.', headers: ['Allow', 'GET, HEAD'] };
const notAcceptable = {
  status: 406,
  sentence: 'This page exists only in content codings that the request refuses.',
  headers: ['Vary', 'Accept-Encoding'],
};

function sendForm(request: IncomingMessage, response: ServerResponse, form: ReadyForm): void {
  const condition = request.headers['if-none-match'];
  if (condition !== undefined && form.status === 200 && hasAlready(condition, form.etag)) {
    response.writeHead(304, form.notModifiedHeaders);
    response.end();
  } else {
    response.writeHead(form.status, form.headers);
    response.end(form.body, 'latin1');
  }
}

/** Asks the store at most once in a turn of the event loop, which is often enough: who waits for a change cannot ask sooner. */
function generationCheck(store: SiteStore): () => boolean {
  let generation = store.generation();
  let isChecked = false;
  const nextTurn = (): void => {
    isChecked = false;
  };
  return () => {
    if (isChecked) return true;
    isChecked = true;
    setImmediate(nextTurn);
    const before = generation;
    generation = store.generation();
    return generation === before;
  };
}

/** Browsers send a handful of different headers; what they accept is worked out once for each. */
function rememberedCodings(): (request: IncomingMessage) => readonly Coding[] {
  const remembered = new Map<string, readonly Coding[]>();
  return (request) => {
    const header = request.headers['accept-encoding'] ?? '';
    const known = remembered.get(header);
    if (known !== undefined) return known;
    const codings = acceptedCodings(header === '' ? undefined : String(header));
    if (remembered.size >= 200) remembered.clear();
    remembered.set(header, codings);
    return codings;
  };
}
