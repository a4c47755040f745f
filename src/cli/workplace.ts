/** Opens what a command works with, and closes it whatever happens. */
import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../config/config.ts';
import { createLog } from '../http/log.ts';
import { openWorkplace, type Workplace } from '../main.ts';
import { type Arguments, CommandFailure, type Terminal, UsageError } from './command.ts';
import { refuseUnusable } from './usable-folder.ts';

/** The configuration from the environment and the options of a command. Throws for a wrong value, naming where it came from. */
export function configOf(given: Arguments, { environment, folder }: Terminal): Config {
  const config = readConfig(environment, { data: given.value('data'), port: given.value('port') }, folder);
  if (config.ok) return config.value;
  throw config.error.setting.startsWith('--') ? new UsageError(config.error.message) : new CommandFailure(config.error.message);
}

/** Runs `work` with the workplace of a configuration. Fails before anything is done where this user may not read and write. */
export async function withWorkplace<Value>(
  config: Config,
  terminal: Terminal,
  work: (workplace: Workplace) => Promise<Value>,
): Promise<Value> {
  await refuseUnusable(config);
  const workplace = await openWorkplace(config, createLog(terminal.errors));
  try {
    return await work(workplace);
  } finally {
    await workplace.close();
  }
}

/** Runs `work` with the workplace of a data folder that holds a publication already; fails where there is none, and makes nothing. */
export async function withPublication<Value>(
  config: Config,
  terminal: Terminal,
  work: (workplace: Workplace) => Promise<Value>,
): Promise<Value> {
  await refuseUnusable(config);
  const missing = new CommandFailure(
    `There is no publication in ${config.dataFolder}. Make one with courant init, or name another folder with --data.`,
  );
  if ('sqliteFile' in config.database && !existsSync(config.database.sqliteFile)) throw missing;
  return await withWorkplace(config, terminal, async (workplace) => {
    if ((await workplace.storage.read((reader) => reader.publication.find())) === null) throw missing;
    return await work(workplace);
  });
}
