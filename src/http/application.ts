/** What is not for readers: the API (and the newsroom, which it serves). Errors are JSON with stable codes. */
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { programVersion } from '../config/version.ts';
import { operations } from '../contract/api.ts';
import type { SiteStore } from '../site/site-store.ts';
import type { Storage } from '../storage/storage.ts';
import { apiDescription } from './api/description/description.ts';
import { compressed } from './compressed.ts';
import { maskedTarget } from './masked-target.ts';
import { plainSecurity } from './security-headers.ts';

export interface ApplicationParts {
  readonly storage: Storage;
  readonly store: SiteStore;
  readonly log: Logger;
  /** The operations of the API. */
  readonly api: Hono;
  /** The newsroom's pages. */
  readonly newsroom: Hono;
}

const applicationPath = /^\/(?:api|newsroom)(?:[/?]|$)/;

/** True if a request target belongs to the application and not to the reader site. */
export function isApplicationTarget(target: string): boolean {
  return applicationPath.test(target);
}

/** The application. `/api/health` says whether the database answers and how many changes the pages are behind it. */
export function createApplication({ storage, store, log, api, newsroom }: ApplicationParts): Hono {
  const application = new Hono();
  application.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    for (let index = 0; index + 1 < plainSecurity.length; index += 2) {
      const name = plainSecurity[index] ?? '';
      if (!headers.has(name)) headers.set(name, plainSecurity[index + 1] ?? '');
    }
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  });
  application.use('/api/*', compressed());
  application.route('/', apiDescription(Object.values(operations), programVersion()));
  application.route('/', api);
  application.route('/', newsroom);
  application.get('/api/health', async (context) => {
    const newest = await storage.read((reader) => reader.changes.newestNumber());
    const position = store.position();
    return context.json({ status: 'ok', position, changesBehind: Math.max(0, newest - position) });
  });
  application.notFound((context) => context.json({ error: { code: 'not-found', message: 'There is nothing at this address.' } }, 404));
  application.onError((error, context) => {
    log.error({ err: error, method: context.req.method, target: maskedTarget(context.req.path) }, 'a request failed');
    return context.json({ error: { code: 'unexpected', message: 'Something went wrong on our side. Please try again.' } }, 500);
  });
  return application;
}
