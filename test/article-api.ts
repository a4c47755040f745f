/** The API of an article's history and previews in one process, with people who are signed in and a live draft that somebody types into. */
import type { Hono } from 'hono';
import * as Y from 'yjs';
import type { Article } from '../src/core/article.ts';
import type { PersonId } from '../src/core/ids.ts';
import type { Grant, Permission } from '../src/core/permission.ts';
import type { Person } from '../src/core/person.ts';
import { loadDraft } from '../src/draft/content.ts';
import { draftOf } from '../src/draft/write-content.ts';
import { createApi } from '../src/http/api/api.ts';
import { historyRoutes } from '../src/http/api/history/routes.ts';
import { previewsRoutes } from '../src/http/api/previews/routes.ts';
import { createDesk, type Desk } from './desk.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

export interface ArticleApi extends Newsroom {
  readonly api: Hono;
  readonly desk: Desk;
  /** Owns the publication and asks unless somebody else does. */
  readonly owner: Person;
  person(name: string, grants: readonly Grant[]): Promise<Person>;
  /** Asks as nobody if `who` is null; as a machine of the person if there are `scopes`. */
  ask(path: string, asking?: Asking): Promise<Response>;
  /** Types words over a field of the live draft, which is begun if it is not there. */
  type(article: Article, field: string, words: string): Promise<void>;
}

interface Asking {
  readonly who?: Person | null;
  readonly scopes?: readonly Permission[];
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A newspaper in these editions with the API, which believes the header `x-person`. The secrets of its links count up. */
export async function anArticleApi(editions: readonly string[] = ['en', 'de']): Promise<ArticleApi> {
  const newsroom = await openNewsroom({ editions });
  const { storage, parts } = newsroom;
  const people = new Map<string, Person>();
  let secrets = 0;
  const secretParts = { ...parts, newSecret: () => `secret-${++secrets}` };
  const api = createApi([...historyRoutes(parts), ...previewsRoutes(secretParts)], async (headers) => {
    const person = people.get(headers.get('x-person') ?? '');
    const scopes = headers.get('x-scopes');
    const token = scopes === null ? null : { id: 'token' as never, scopes: scopes.split(' ') as Permission[] };
    return person === undefined ? null : { person, token };
  });
  const person = async (name: string, grants: readonly Grant[]): Promise<Person> => {
    const id = name.toLowerCase() as PersonId;
    const entered: Person = { id, name, email: `${id}@test.example`, language: null, grants, createdAt: newsroom.now(), suspendedAt: null };
    await storage.transact((writer) => writer.people.save(entered));
    people.set(id, entered);
    return entered;
  };
  const owner = await person('Owner', [{ role: 'owner', editions: 'all', sections: 'all' }]);
  return {
    ...newsroom,
    api,
    desk: createDesk(newsroom),
    owner,
    person,
    async ask(path, { who = owner, scopes, method = 'GET', body, headers = {} } = {}) {
      return await api.request(path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        headers: {
          ...headers,
          ...(who === null ? {} : { 'x-person': who.id }),
          ...(scopes === undefined ? {} : { 'x-scopes': scopes.join(' ') }),
        },
      });
    },
    async type({ id, draftId }, field, words) {
      await storage.transact(async ({ articles, drafts }) => {
        const newest = await articles.revision((await articles.find(id))?.draftId ?? draftId);
        if (newest === null) throw new Error('the article has no revision');
        const { state, updates } = await drafts.begin(id, draftOf(newest.content));
        const doc = loadDraft([state, ...updates.map(({ bytes }) => bytes)]);
        const before = Y.encodeStateVector(doc);
        const text = doc.getText(field);
        text.delete(0, text.length);
        text.insert(0, words);
        await drafts.append(id, { at: newsroom.now(), personId: null, bytes: Y.encodeStateAsUpdate(doc, before) });
      });
    },
  };
}
