/** Files that commands read. */
import { stat } from 'node:fs/promises';
import { CommandFailure } from './command.ts';

/** Fails, saying what to do, where there is no such file. */
export async function existingFile(name: string, file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new CommandFailure(`${name}: there is no such file. Check its name and folder.`);
  if (!found.isFile()) throw new CommandFailure(`${name} is no file. Name the file itself.`);
}
