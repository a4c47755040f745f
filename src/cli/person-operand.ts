/** What the commands about people share. */
import type { Workplace } from '../main.ts';
import { type Command, UsageError } from './command.ts';

/** The one mail address behind a command, in lower case. Throws a `UsageError` for none, several, and what is no address. */
export function mailAddress({ name }: Pick<Command, 'name'>, operands: readonly string[]): string {
  const [address, ...others] = operands;
  const example = `courant ${name} ines@paper.example`;
  if (address === undefined || others.length > 0) throw new UsageError(`courant ${name} takes one mail address: ${example}`);
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new UsageError(`${JSON.stringify(address)} is no mail address, such as in ${example}`);
  return address.toLowerCase();
}

/** Where browsers find the newsroom. */
export async function publicAddressOf({ storage }: Workplace): Promise<string> {
  return (await storage.read((reader) => reader.publication.find()))?.baseUrl ?? '';
}
