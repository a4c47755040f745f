/** What the tests of one operation begin with. */
import { afterAll } from 'vitest';
import { createDesk, type Desk } from '../desk.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import { type Caller, openApi } from './api.ts';

export interface Reporting {
  readonly newsroom: Newsroom;
  readonly desk: Desk;
  /** Ines, who may do everything but own the publication. */
  readonly reporter: Caller;
}

/** A newsroom for the file of tests that awaits it, and somebody who calls its API; closed after them. */
export async function newsroomWithReporter(): Promise<Reporting> {
  const newsroom = await openNewsroom();
  afterAll(() => newsroom.close());
  return { newsroom, desk: createDesk(newsroom), reporter: await openApi(newsroom).signedIn({ name: 'Ines' }) };
}
