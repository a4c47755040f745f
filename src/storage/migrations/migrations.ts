/** All migrations in their order. */
import { firstTables } from './0001-first-tables.ts';
import { newsroomTables } from './0002-newsroom-tables.ts';
import { urgencyAndCare } from './0003-urgency-and-care.ts';
import { sentBack } from './0004-sent-back.ts';
import { minorChanges } from './0005-minor-changes.ts';
import { staleInPublic } from './0006-stale-in-public.ts';
import { glossary } from './0007-glossary.ts';
import { memory } from './0008-memory.ts';
import { readerNotices } from './0009-reader-notices.ts';
import { machineDrafts } from './0010-machine-drafts.ts';
import { boardWalks } from './0011-board-walks.ts';
import { correctionTasks } from './0012-correction-tasks.ts';
import { notices } from './0013-notices.ts';

/** One step from an older state of the tables to a newer one. It never changes once it was released and imports nothing of ours. */
export interface Migration {
  /** Counts up from 1 without a gap. */
  readonly number: number;
  readonly name: string;
  statements(database: 'sqlite' | 'postgres'): readonly string[];
}

/** From the first to the newest; the place of each is its number less one. */
export const migrations: readonly Migration[] = [
  firstTables,
  newsroomTables,
  urgencyAndCare,
  sentBack,
  minorChanges,
  staleInPublic,
  glossary,
  memory,
  readerNotices,
  machineDrafts,
  boardWalks,
  correctionTasks,
  notices,
];
