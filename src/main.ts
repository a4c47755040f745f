/** The composition root: opens the parts of the program, joins them, starts and stops them in order. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { makeOwnerLink } from './actions/make-owner-link.ts';
import { orderMissingCrops } from './actions/order-crops.ts';
import { linkPath, type SecretParts } from './actions/secret-links.ts';
import { setPublicAddress } from './actions/set-public-address.ts';
import { orderTidyingUp } from './actions/tidy-up.ts';
import type { Config } from './config/config.ts';
import { signInSecret } from './config/secret.ts';
import { programVersion } from './config/version.ts';
import type { IdSource } from './core/ids.ts';
import { hour, type Instant, instant, later } from './core/instant.ts';
import { createApi } from './http/api/api.ts';
import { removeLeftUploads } from './http/api/pictures/uploads.ts';
import { allRoutes } from './http/api/routes.ts';
import { createApplication } from './http/application.ts';
import { type Collaboration, createCollaboration } from './http/collaboration.ts';
import { failureHandler } from './http/failure.ts';
import type { Logger } from './http/log.ts';
import { newsroomFiles } from './http/newsroom/newsroom-files.ts';
import { type RunningServer, startServer } from './http/server.ts';
import { type Access, createAccess } from './http/sign-in/access.ts';
import { createReaderHandler, type RequestHandler } from './http/site/reader-handler.ts';
import { refuse } from './http/site/refusal.ts';
import { mailNoticesTask } from './jobs/tasks/mail-notices.ts';
import { makeCropsTask } from './jobs/tasks/make-crops.ts';
import { publishGroup } from './jobs/tasks/publish-group.ts';
import { remindOfDeadlineTask } from './jobs/tasks/remind-of-deadline.ts';
import { tellRightEndedTask } from './jobs/tasks/tell-right-ended.ts';
import { tidyUpTask } from './jobs/tasks/tidy-up.ts';
import { translateByMachine } from './jobs/tasks/translate-by-machine.ts';
import { startWorker, type Worker } from './jobs/worker.ts';
import { openProvider } from './machine/open-provider.ts';
import { noticesLetter } from './mail/letters.ts';
import { createMailer, type Mailer } from './mail/mailer.ts';
import { fontFiles } from './render/theme/fonts.ts';
import { createRefresher, type Refresher } from './site/refresher.ts';
import type { SiteStore } from './site/site-store.ts';
import { openSqliteSiteStore } from './site/stores/sqlite.ts';
import { openStorage } from './storage/open.ts';
import type { Storage } from './storage/storage.ts';

/** The parts that every command works with. */
export interface Workplace extends SecretParts {
  readonly config: Config;
  readonly log: Logger;
  /** The program and its version, which the published site remembers. */
  readonly program: string;
  readonly store: SiteStore;
  readonly refresher: Refresher;
  close(): Promise<void>;
}

/**
 * Opens the database, the data folder (made if it is missing) and the published site. Rejects with errors that say what to do; a
 * database that cannot be reached leaves no folders behind.
 */
export async function openWorkplace(config: Config, log: Logger): Promise<Workplace> {
  if ('sqliteFile' in config.database) await mkdir(config.dataFolder, { recursive: true });
  const storage = await openStorage(config.database, {
    onProblem: (error) => log.warn({ err: error }, 'the database connection had a problem'),
  });
  const store = await openOrClose(storage, async () => {
    for (const folder of [config.dataFolder, config.mediaFolder, config.originalsFolder]) await mkdir(folder, { recursive: true });
    return openSqliteSiteStore(config.siteFile, log);
  });
  const now = (): Instant => instant(Date.now());
  const program = `Courant ${programVersion()}`;
  const refresher = createRefresher({ storage, store, now, log, program });
  const ids: IdSource = { next: <Kind extends string>() => randomUUID() as string & { readonly __id: Kind } };
  const close = async (): Promise<void> => {
    store.close();
    await storage.close();
  };
  const newSecret = (): string => randomBytes(32).toString('base64url');
  return { config, log, program, storage, store, refresher, ids, now, newSecret, close };
}

/** Opens what comes after the database, and closes the database if that fails: its connections would keep the process alive. */
async function openOrClose<Value>(storage: Storage, open: () => Promise<Value>): Promise<Value> {
  try {
    return await open();
  } catch (error) {
    await storage.close();
    throw error;
  }
}

export interface RunningCourant {
  /** Where the site answers on this machine. */
  readonly address: string;
  /** The address that pages name as theirs though nobody gave it this time, if it is another one than this machine's; else null. */
  readonly namedElsewhere: string | null;
  /** Where the owner comes in, once; null if somebody owns the publication already. */
  readonly ownerLink: string | null;
  /** Finishes the requests under way and what the refresher is doing; then nothing of the program is left but the workplace. */
  stop(): Promise<void>;
}

const graceMs = 10_000;

/** Where `npm run build` puts the newsroom. */
const newsroomFolder = resolve(import.meta.dirname, '../.cache/newsroom');

/**
 * Listens first, so that a taken port is known before any work is done, then calls `prepare` with the port (it may claim the folder and
 * found the publication), brings the published site up to date and follows the changes from there on. A site that was published before
 * is served meanwhile.
 */
export async function startCourant(workplace: Workplace, prepare: (port: number) => Promise<void>): Promise<RunningCourant> {
  const { config, refresher, storage } = workplace;
  const readers = readersDoor(workplace);
  const mailer = config.mail === null ? null : createMailer(config.mail);
  const access = createAccess({ ...workplace, mailer, secret: await signInSecret(config, workplace.newSecret) });
  const collaboration = createCollaboration({ ...workplace, findVisitor: access.findVisitor });
  const server = await listen(workplace, { reader: readers.handle, access, collaboration });
  const local = `http://localhost:${server.port}`;
  let named = local;
  let ownerLink: string | null = null;
  try {
    await prepare(server.port);
    await setPublicAddress(workplace, { wanted: config.publicUrl, local });
    await refresher.catchUp();
    named = (await storage.read((reader) => reader.publication.find()))?.baseUrl ?? local;
    const made = await makeOwnerLink(workplace);
    ownerLink = made === null ? null : `${named}${linkPath('owner', made.secret)}`;
  } catch (error) {
    await server.stop(0);
    throw error;
  }
  readers.open();
  refresher.start();
  collaboration.start();
  const worker = startWork(workplace, mailer);
  return {
    address: `http://${server.host.includes(':') ? `[${server.host}]` : server.host.replace(/^127\.0\.0\.1$/, 'localhost')}:${server.port}/`,
    namedElsewhere: config.publicUrl === null && named !== local ? named : null,
    ownerLink,
    async stop() {
      await collaboration.stop();
      await server.stop(graceMs);
      await worker.stop();
      await access.settled();
      mailer?.close();
      await refresher.stop();
    },
  };
}

/** Starts to do what is to be done behind the scenes, and looks for pictures and uploads that a program before this one left unfinished. */
function startWork(workplace: Workplace, mailer: Mailer | null): Worker {
  const { config, log, storage, now } = workplace;
  const leftUploads = removeLeftUploads(config.originalsFolder, later(now(), -hour)).catch((error: unknown) => {
    log.error({ err: error }, 'what was left of uploads could not be removed');
  });
  const missingCrops = orderMissingCrops(workplace).catch((error: unknown) => {
    log.error({ err: error }, 'the pictures could not be looked through for missing crops');
  });
  const tidyingUp = storage
    .transact((writer) => orderTidyingUp(workplace, writer, null))
    .catch((error: unknown) => {
      log.error({ err: error }, 'the tidying up of old rows could not be ordered');
    });
  const worker = startWorker({
    storage,
    now,
    tasks: [
      publishGroup(workplace),
      tellRightEndedTask(workplace),
      makeCropsTask({ storage, now, folders: config }),
      tidyUpTask(workplace),
      translateByMachine({ ...workplace, openProvider }),
      mailNoticesTask({ storage, now, send: mailer && ((mail) => mailer.send(mail.person.email, noticesLetter(mail))) }),
      remindOfDeadlineTask({ storage, now }),
    ],
    onFailure: (error) => log.error({ err: error }, 'a job failed'),
  });
  return {
    async stop() {
      await leftUploads;
      await missingCrops;
      await tidyingUp;
      await worker.stop();
    },
  };
}

interface Doors {
  readonly reader: RequestHandler;
  readonly access: Access;
  readonly collaboration: Collaboration;
}

function listen(workplace: Workplace, { reader, access, collaboration }: Doors): Promise<RunningServer> {
  const { config, log, storage, store } = workplace;
  const api = access.routes.route(
    '/',
    createApi(allRoutes({ ...workplace, ...access.parts, pictureFolders: config, openProvider }), access.findVisitor),
  );
  return startServer({
    reader,
    application: createApplication({ storage, store, log, api, newsroom: newsroomFiles(newsroomFolder) }),
    upgrade: collaboration,
    fail: failureHandler(log),
    host: config.host,
    port: config.port,
  });
}

/** Lets readers in as soon as there is something to read: at once if the site was published before. */
function readersDoor({ config, log, store }: Workplace) {
  const handler = createReaderHandler({ store, media: { folder: config.mediaFolder, others: fontPlaces() }, fail: failureHandler(log) });
  const closed = { status: 503, sentence: 'Courant is starting. Please try again in a moment.', headers: ['Retry-After', '1'] };
  let handle: RequestHandler = store.position() > 0 ? handler : (_request, response: ServerResponse) => refuse(response, closed);
  return {
    handle: ((request, response) => handle(request, response)) satisfies RequestHandler,
    open() {
      handle = handler;
    },
  };
}

/** Where the font files lie among the installed packages, by their names under `/media/`. */
export function fontPlaces(): ReadonlyMap<string, string> {
  const packages = createRequire(import.meta.url);
  return new Map(fontFiles.map(({ file, packagePath }) => [file, packages.resolve(packagePath)]));
}
