import { confirmNewAddress } from '../../../actions/confirm-new-address.ts';
import { confirmNewAddress as operation } from '../../../contract/people.ts';
import { ok } from '../../../core/result.ts';
import { addressChangedLetter } from '../../../mail/letters.ts';
import { type Route, route } from '../route.ts';
import { getPublication } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';

/** `confirmNewAddress`: the former address is told of it. */
export function confirmNewAddressRoute(parts: PeopleParts): Route {
  return route(operation, {
    async run({ params: { secret } }) {
      const changed = await confirmNewAddress(parts, secret);
      if (!changed.ok) return changed;
      const { person, formerEmail } = changed.value;
      parts.inBackground(tellFormer(parts, { ...person, formerEmail }));
      return ok({ email: person.email });
    },
  });
}

interface Told extends Pick<Parameters<typeof addressChangedLetter>[0], 'name' | 'email' | 'language'> {
  readonly formerEmail: string;
}

async function tellFormer({ storage, mailer }: PeopleParts, { formerEmail, name, email, language }: Told): Promise<void> {
  if (mailer === null) return;
  const { name: publication } = await getPublication(storage);
  await mailer.send(formerEmail, addressChangedLetter({ publication, name, email, language }));
}
