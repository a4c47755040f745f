/** The API of the desk in one process, with people who are signed in: for tests that ask it as the newsroom's screens do. */
import type { Hono } from 'hono';
import type { z } from 'zod';
import { readBoard, readBoardRows } from '../src/contract/board.ts';
import { addDesk } from '../src/contract/publication.ts';
import { createStory } from '../src/contract/stories.ts';
import type { ArticleState } from '../src/core/article.ts';
import type { ArticleId, DeskId, PersonId, SectionId } from '../src/core/ids.ts';
import type { Grant } from '../src/core/permission.ts';
import type { Person } from '../src/core/person.ts';
import { createApi } from '../src/http/api/api.ts';
import { boardRoutes } from '../src/http/api/board/routes.ts';
import { publicationRoutes } from '../src/http/api/publication/routes.ts';
import { storiesRoutes } from '../src/http/api/stories/routes.ts';
import { tag } from './builders.ts';
import { type Newsroom, openNewsroom, sectionIds } from './newsroom.ts';

type Board = z.input<typeof readBoard.answer>;
type Rows = z.input<typeof readBoardRows.answer>['rows'];
type Created = z.output<typeof createStory.answer>;
type BoardQuery = Readonly<Record<string, string>>;
type Begun = Partial<z.input<typeof createStory.body>>;

interface Told {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

interface Line {
  /** The next event; `end` when the line is over. */
  next(): Promise<Told>;
  end(): Promise<void>;
}

export interface DeskApi extends Newsroom {
  /** Owns the publication and asks unless somebody else does. */
  readonly owner: Person;
  readonly api: Hono;
  person(name: string, grants: readonly Grant[]): Promise<Person>;
  signOut(person: Person): void;
  get(path: string, who?: Person): Promise<Response>;
  post(path: string, body: unknown, who?: Person): Promise<Response>;
  put(path: string, body: unknown, who?: Person): Promise<Response>;
  remove(path: string, who?: Person): Promise<Response>;
  board(query?: BoardQuery, who?: Person): Promise<Board>;
  rows(ids: readonly string[], who?: Person): Promise<Rows>;
  start(slugline: string, rest?: Begun, who?: Person): Promise<Created>;
  claim(storyId: string, edition: string, who?: Person): Promise<Response>;
  desk(name: string): Promise<{ readonly deskId: DeskId }>;
  setState(articleId: ArticleId, state: ArticleState): Promise<void>;
  watch(who?: Person, after?: string): Promise<Line>;
}

/** A newspaper in English and German with an API that believes the header `x-person`. A second passes between two requests. */
export async function aDeskApi(): Promise<DeskApi> {
  const newsroom = await openNewsroom();
  const { storage, parts } = newsroom;
  const present = new Map<string, Person>();
  const api = createApi([...boardRoutes(parts), ...storiesRoutes(parts), ...publicationRoutes(parts)], async (headers) => {
    const person = present.get(headers.get('x-person') ?? '');
    return person === undefined ? null : { person, token: null };
  });
  const person = async (name: string, grants: readonly Grant[]): Promise<Person> => {
    const id = name.toLowerCase() as PersonId;
    const entered: Person = { id, name, email: `${id}@test.example`, language: null, grants, createdAt: newsroom.now(), suspendedAt: null };
    await storage.transact((writer) => writer.people.save(entered));
    present.set(id, entered);
    return entered;
  };
  const owner = await person('Owner', [{ role: 'owner', editions: 'all', sections: 'all' }]);
  const ask = async (path: string, who: Person, init: RequestInit = {}): Promise<Response> => {
    newsroom.wait(1000);
    return await api.request(path, { ...init, headers: { ...init.headers, 'x-person': who.id } });
  };
  const get = (path: string, who = owner) => ask(path, who);
  const sent = (method: string, body: unknown): RequestInit => ({
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  const post = (path: string, body: unknown, who = owner) => ask(path, who, sent('POST', body));
  const put = (path: string, body: unknown, who = owner) => ask(path, who, sent('PUT', body));
  return {
    ...newsroom,
    owner,
    api,
    person,
    signOut: ({ id }) => void present.delete(id),
    get,
    post,
    put,
    remove: (path, who = owner) => ask(path, who, { method: 'DELETE' }),
    async board(query = {}, who = owner) {
      return await answered(await get(`/api/board?${new URLSearchParams(query)}`, who), readBoard.answer);
    },
    rows: async (ids, who = owner) => (await answered(await get(`/api/board/rows?ids=${ids.join()}`, who), readBoardRows.answer)).rows,
    async start(slugline, rest = {}, who = owner) {
      const body = { slugline, sectionId: sectionIds[0] as SectionId, topicIds: [], deskId: null, edition: tag('en'), ...rest };
      return createStory.answer.parse(await (await post('/api/stories', body, who)).json());
    },
    claim: (storyId, edition, who = owner) => put(`/api/stories/${storyId}/claims/${edition}`, { deadline: null, takesOver: false }, who),
    desk: async (name) => ({ deskId: addDesk.answer.parse(await (await post('/api/desks', { name })).json()).id }),
    async setState(articleId, state) {
      await storage.transact(async ({ articles }) => {
        const article = await articles.find(articleId);
        if (article !== null) await articles.save({ ...article, state });
      });
    },
    watch: async (who = owner, after) =>
      readLine(await ask('/api/board/changes', who, after === undefined ? {} : { headers: { 'last-event-id': after } })),
  };
}

/** What the operation answered over the wire, checked by its schema. */
async function answered<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.input<Schema>> {
  const json = await response.json();
  schema.parse(json);
  return json as z.input<Schema>;
}

function readLine({ body }: Response): Line {
  if (body === null) throw new Error('the line has no body');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      while (!text.includes('\n\n')) {
        const { done, value } = await reader.read();
        if (done) return { event: 'end', id: '', data: null };
        text += value;
      }
      const at = text.indexOf('\n\n');
      const fields = new Map(
        text
          .slice(0, at)
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      text = text.slice(at + 2);
      return { event: fields.get('event') ?? '', id: fields.get('id') ?? '', data: JSON.parse(fields.get('data') ?? 'null') };
    },
    end: () => reader.cancel(),
  };
}
