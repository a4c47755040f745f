/** The operations of the board. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { createDeskNews } from './desk-news.ts';
import { readBoardRoute } from './read-board.ts';
import { readBoardRowsRoute } from './read-board-rows.ts';
import { watchDeskRoute } from './watch-desk.ts';

/** All of them. */
export function boardRoutes({ storage, now }: Pick<ActionParts, 'storage' | 'now'>): readonly Route[] {
  const news = createDeskNews(storage);
  return [readBoardRoute({ storage, now }), readBoardRowsRoute({ storage }), watchDeskRoute({ storage, news })];
}
