/** Setting up machine translation services: an owner says which there are, and where texts may be sent. */
import type { MachineServiceId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import type { MachineFailure, MachineService, ServiceAddressError } from '../core/machine/service.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { AccountUsage, MachineProvider } from '../machine/provider.ts';
import type { ActionParts } from './parts.ts';

export interface SaveMachineServiceRequest extends Omit<MachineService, 'key'> {
  /** Null leaves the key that is stored as it is. */
  readonly key: string | null;
}

export type SaveMachineServiceError = ServiceAddressError | { readonly code: 'name-missing' } | { readonly code: 'machine-model-missing' };

/** Enters a service, or changes it. Refuses an empty name, an address that is none of the web, and a chat service without a model. */
export async function saveMachineService(
  { storage }: Pick<ActionParts, 'storage'>,
  { key, ...request }: SaveMachineServiceRequest,
): Promise<Result<MachineService, SaveMachineServiceError>> {
  const name = request.name.trim();
  if (name === '') return fail({ code: 'name-missing' });
  const address = serviceAddress(request.address);
  if (address === null) return fail({ code: 'machine-address-not-safe', address: request.address });
  if (request.kind === 'chat' && request.model.trim() === '') return fail({ code: 'machine-model-missing' });
  return await storage.transact(async ({ machine }) => {
    const before = (await machine.services()).find(({ id }) => id === request.id);
    // A key goes only to the address that it was given for: whoever changes that gives it again.
    const kept = before?.address === address ? before.key : '';
    const model = request.model.trim();
    const service = { ...request, name, address, model, glossary: request.glossary.trim(), key: key === null ? kept : key.trim() };
    await machine.saveService(service);
    return ok(service);
  });
}

/** Takes a service away; drafts that wait for it are given to the next. */
export async function removeMachineService({ storage }: Pick<ActionParts, 'storage'>, id: MachineServiceId): Promise<void> {
  await storage.transact(({ machine }) => machine.removeService(id));
}

export interface TestingParts extends Pick<ActionParts, 'storage'> {
  openProvider(service: MachineService): MachineProvider;
}

export interface ServiceTest {
  /** The editions between which it translates. */
  readonly pairs: readonly { readonly from: LanguageTag; readonly to: LanguageTag }[];
  /** A line of the publication’s own and what the service made of it; null where it knows none of the pairs. */
  readonly sample: { readonly from: LanguageTag; readonly to: LanguageTag; readonly text: string; readonly translation: string } | null;
  readonly account: AccountUsage | null;
}

export type TestMachineServiceError = { readonly code: 'machine-service-missing' } | MachineFailure;

/** Asks the service what it knows, and has it translate a line. Refuses with what the service or the network says. */
export async function testMachineService(
  { storage, openProvider }: TestingParts,
  id: MachineServiceId,
): Promise<Result<ServiceTest, TestMachineServiceError>> {
  const { services, editions } = await storage.read(async (reader) => ({
    services: await reader.machine.services(),
    editions: await reader.publication.editions(),
  }));
  const service = services.find((one) => one.id === id);
  if (service === undefined) return fail({ code: 'machine-service-missing' });
  const provider = openProvider(service);
  const pairs: { from: LanguageTag; to: LanguageTag; text: string }[] = [];
  for (const { tag: from, name, tagline } of editions) {
    for (const { tag: to } of editions) {
      const supports = from === to ? ok(false) : await provider.supports({ from, to });
      if (!supports.ok) return supports;
      if (supports.value) pairs.push({ from, to, text: tagline || name });
    }
  }
  const [first] = pairs;
  const account = await provider.account();
  if (!account.ok) return account;
  const answers = { pairs: pairs.map(({ from, to }) => ({ from, to })), account: account.value };
  if (first === undefined) return ok({ ...answers, sample: null });
  const { from, to, text } = first;
  const sent = text.replace(/[<>&]/g, ' ');
  const translated = await provider.translate({ from, to, texts: [sent], terms: [], signal: AbortSignal.timeout(testPatience) });
  if (!translated.ok) return translated;
  return ok({ ...answers, sample: { from, to, text, translation: translated.value.texts[0] ?? '' } });
}

const testPatience = 55_000;

/** The address without a slash at its end; null for what is no address of the web, or names a person and a password. */
function serviceAddress(text: string): string | null {
  try {
    const { protocol, username, password, origin, pathname, search, hash } = new URL(text.trim());
    const isWeb = protocol === 'https:' || protocol === 'http:';
    return isWeb && username === '' && password === '' && search === '' && hash === '' ? `${origin}${pathname}`.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}
