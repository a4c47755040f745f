import type { ActionParts } from '../../../actions/parts.ts';
import { watchDesk } from '../../../contract/board.ts';
import type { StoryId } from '../../../core/ids.ts';
import { wholePublication } from '../../../core/permission.ts';
import type { Reader } from '../../../storage/storage.ts';
import { type Visitor, visitorMay } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import type { DeskNews } from './desk-news.ts';

/** So often something is sent even where nothing happens, in milliseconds: the line is seen to stand, and the session is looked at. */
const usualBeat = 20_000;

/** More stories than this are not named. */
const mostNamed = 200;

interface WatchParts extends Pick<ActionParts, 'storage'> {
  readonly news: DeskNews;
  readonly beat?: number;
}

/** Tells which stories change, and when the person may do other things than before, for as long as the session lasts. */
export function watchDeskRoute(parts: WatchParts): Route {
  return route(watchDesk, {
    subjects: async () => [wholePublication],
    async run({ query, raw, visitorNow }) {
      const asked = raw.headers.get('last-event-id') ?? '';
      const after = /^\d{1,15}$/.test(asked) ? Number(asked) : (query.after ?? null);
      return new Response(openLine(parts, { after, visitorNow }), {
        headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
      });
    },
  });
}

interface Following {
  /** The number of the last event that was received; null on a first line. */
  readonly after: number | null;
  readonly visitorNow: () => Promise<Visitor | null>;
}

function openLine({ storage, news, beat = usualBeat }: WatchParts, { after, visitorNow }: Following): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let close = (): void => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let told = after;
      let allowed: string | null = null;
      let isOpen = true;
      let turn = Promise.resolve();
      const send = (event: string, data: unknown): void => {
        controller.enqueue(text.encode(`${told === null ? '' : `id: ${told}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      };
      const tell = async (sayStill: boolean): Promise<void> => {
        if (!isOpen) return;
        const visitor = await visitorNow();
        const news = visitor === null ? null : await storage.read((reader) => newsSince(reader, told, visitor));
        if (!isOpen) return;
        if (news === null) {
          close();
          controller.close();
          return;
        }
        const isFirst = told === null;
        told = news.number;
        const allowedBefore = allowed;
        allowed = JSON.stringify(visitor?.person.grants);
        const isAllowedOther = allowedBefore !== null && allowedBefore !== allowed;
        if (isAllowedOther) send('permissions', {});
        if (news.storyIds === null) send('everything', {});
        else if (news.storyIds.length > 0) send('stories', { storyIds: news.storyIds });
        else if (!isAllowedOther && (sayStill || isFirst)) send('still', {});
      };
      const next = (sayStill: boolean): void => {
        turn = turn
          .then(() => tell(sayStill))
          .catch((error: unknown) => {
            if (!isOpen) return;
            close();
            controller.error(error);
          });
      };
      const unfollow = news.follow(() => next(false));
      const timer = setInterval(() => next(true), beat);
      close = () => {
        isOpen = false;
        unfollow();
        clearInterval(timer);
      };
      next(true);
    },
    cancel: () => close(),
  });
}

interface News {
  readonly number: number;
  /** Null for more than can be named. */
  readonly storyIds: readonly StoryId[] | null;
}

/** What of the stories that the visitor may read has changed since a number; null in place of a number begins now. */
async function newsSince({ desk, stories }: Reader, number: number | null, visitor: Visitor): Promise<News> {
  const newest = await desk.newestNumber();
  if (number === null || number >= newest) return { number: newest, storyIds: number !== null && number > newest ? null : [] };
  const changes = await desk.changedAfter(number, mostNamed + 1);
  if (changes.length > mostNamed) return { number: newest, storyIds: null };
  const storyIds: StoryId[] = [];
  for (const { storyId } of changes) {
    const story = await stories.find(storyId);
    if (story !== null && visitorMay(visitor, 'read-desk', { edition: null, sectionId: story.sectionId })) storyIds.push(storyId);
  }
  return { number: newest, storyIds };
}
