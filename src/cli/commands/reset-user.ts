import { makePasswordReset } from '../../actions/make-password-reset.ts';
import { linkPath } from '../../actions/secret-links.ts';
import { type Command, CommandFailure, dataOption, type ExitCode } from '../command.ts';
import { mailAddress, publicAddressOf } from '../person-operand.ts';
import { configOf, withPublication } from '../workplace.ts';

/** `courant user reset`: lets somebody in again who cannot sign in any more. */
export const resetUser: Command = {
  name: 'user reset',
  operands: 'EMAIL',
  about: 'prints a link with which a person sets a new password',
  options: {
    'two-factor': { takes: true, about: 'has the person sign in without codes again once the link was used' },
    data: dataOption,
  },
  run(given, terminal) {
    const email = mailAddress(resetUser, given.operands);
    return withPublication<ExitCode>(configOf(given, terminal), terminal, async (workplace) => {
      const person = await workplace.storage.read(({ people }) => people.findByEmail(email));
      if (person === null)
        throw new CommandFailure(`Nobody in the newsroom has the address ${email}. Invite the person with courant user add.`);
      const made = await makePasswordReset(workplace, { personId: person.id, removesTwoFactor: given.has('two-factor'), madeById: null });
      if (!made.ok) throw new CommandFailure(`The account of ${email} is suspended. An owner can restore it on the screen People.`);
      const link = `${await publicAddressOf(workplace)}${linkPath('password-reset', made.value.secret)}`;
      terminal.output.write(`${person.name} sets a new password with this link. It works once, for a day:\n\n  ${link}\n\n`);
      return 0;
    });
  },
};
