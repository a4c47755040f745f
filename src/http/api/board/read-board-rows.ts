import type { ActionParts } from '../../../actions/parts.ts';
import { readBoardRows } from '../../../contract/board.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { visitorMay } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { looking, presentRow } from './present.ts';

/** Gives rows by their ids. */
export function readBoardRowsRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readBoardRows, {
    subjects: async () => [wholePublication],
    async run({ query, visitor }) {
      return await storage.read(async (reader) => {
        const rows = await reader.desk.rows(query.ids);
        const readable = rows.filter(({ story }) => visitorMay(visitor, 'read-desk', { edition: null, sectionId: story.sectionId }));
        const by = await looking(reader, visitor.person);
        return ok({ rows: readable.map((row) => presentRow(row, by)) });
      });
    },
  });
}
