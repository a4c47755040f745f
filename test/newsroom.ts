/** A small newspaper on real databases, for tests that follow a change from an action to the published page. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionParts } from '../src/actions/parts.ts';
import type { ContributorId, PictureId, SectionId, TopicId } from '../src/core/ids.ts';
import { type Instant, later, type TimeZone } from '../src/core/instant.ts';
import type { LanguageTag } from '../src/core/language.ts';
import { usualNotices } from '../src/core/publication.ts';
import type { Slug } from '../src/core/slug.ts';
import { createRefresher, type Refresher } from '../src/site/refresher.ts';
import type { SiteLog } from '../src/site/site-log.ts';
import type { SiteStore } from '../src/site/site-store.ts';
import { openSqliteSiteStore } from '../src/site/stores/sqlite.ts';
import { type DatabaseAddress, openStorage } from '../src/storage/open.ts';
import type { Storage, Writer } from '../src/storage/storage.ts';
import { aPicture, at, countingIds, tag } from './builders.ts';

const two = <Id extends string>(one: string, other: string) => [one, other] as readonly string[] as readonly [Id, Id];

export const sectionIds = two<SectionId>('city', 'sea');
export const topicIds = two<TopicId>('harbour', 'birds');
export const contributorIds = two<ContributorId>('ines', 'tomas');
export const pictureIds = two<PictureId>('lighthouse', 'swifts');

export interface Newsroom {
  readonly folder: string;
  readonly mediaFolder: string;
  readonly originalsFolder: string;
  readonly storage: Storage;
  readonly store: SiteStore;
  readonly refresher: Refresher;
  readonly parts: ActionParts;
  /** What the site complained about. */
  readonly complaints: readonly string[];
  now(): Instant;
  wait(milliseconds: number): void;
  /** Ends everything and removes the files. */
  close(): Promise<void>;
}

interface NewsroomOptions {
  /** Where the stories are; a new SQLite file if it is left out. */
  readonly database?: DatabaseAddress;
  readonly editions?: readonly string[];
  readonly now?: Instant;
}

/** Opens a newspaper in an empty folder, in memory where the machine has such a place. Its clock moves by hand. */
export async function openNewsroom({
  database,
  editions = ['en', 'de'],
  now: start = at('2026-03-04T09:00Z'),
}: NewsroomOptions = {}): Promise<Newsroom> {
  const folder = temporaryFolder();
  const storage = await openStorage(database ?? { sqliteFile: join(folder, 'courant.sqlite') });
  const complaints: string[] = [];
  const log: SiteLog = { info: () => undefined, error: (details, message) => complaints.push(`${message} ${JSON.stringify(details)}`) };
  const store = openSqliteSiteStore(join(folder, 'site.sqlite'), log);
  let moment = start;
  const now = () => moment;
  await storage.transact((writer) => foundPaper(writer, editions.map(tag), start));
  const refresher = createRefresher({ storage, store, now, log });
  return {
    folder,
    mediaFolder: join(folder, 'media'),
    originalsFolder: join(folder, 'originals'),
    storage,
    store,
    refresher,
    parts: { storage, ids: countingIds(), now },
    complaints,
    now,
    wait(milliseconds) {
      moment = later(moment, milliseconds);
    },
    async close() {
      await refresher.stop();
      store.close();
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new folder below the fastest place for temporary files. */
export function temporaryFolder(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'courant-'));
}

/** Two sections, topics, contributors and pictures, named in every edition. */
export async function foundPaper(writer: Writer, editions: readonly LanguageTag[], now: Instant): Promise<void> {
  const { publication } = writer;
  await publication.save({
    name: 'The Test',
    baseUrl: 'https://test.example',
    timeZone: 'Europe/Berlin' as TimeZone,
    accent: '#c8371b',
    sameAs: [],
    ...usualNotices,
  });
  for (const [position, edition] of editions.entries()) {
    await publication.saveEdition({ tag: edition, name: `The Test ${edition}`, tagline: '', position });
  }
  const named = (id: string) => new Map(editions.map((edition) => [edition, { name: `${id} ${edition}`, slug: id as Slug }]));
  for (const [position, id] of sectionIds.entries()) {
    await publication.saveSection({ id, key: id, position, kind: 'news', names: named(id) });
  }
  for (const id of topicIds) await publication.saveTopic({ id, key: id, names: named(id) });
  for (const id of contributorIds)
    await publication.saveContributor({ id, slug: id as string as Slug, name: `Name of ${id}`, names: new Map() });
  for (const id of pictureIds) await writer.pictures.save(aPicture({ id }), now);
  await writer.changes.add(now, { kind: 'publication-changed' });
}

/** The text at an address; null where there is no page. */
export function textAt(store: SiteStore, path: string): string | null {
  const page = store.find(path);
  return page?.kind === 'content' ? new TextDecoder().decode(page.body) : null;
}
