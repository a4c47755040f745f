/** The operations of notices. */
import type { PeopleParts } from '../people/parts.ts';
import type { Route } from '../route.ts';
import { changeNoticeMailRoute } from './change-notice-mail.ts';
import { markNoticesReadRoute } from './mark-notices-read.ts';
import { readNoticesRoute } from './read-notices.ts';

/** All of them. */
export function noticesRoutes(parts: PeopleParts): readonly Route[] {
  return [readNoticesRoute(parts), markNoticesReadRoute(parts), changeNoticeMailRoute(parts)];
}
