import { invitePerson } from '../../actions/invite-person.ts';
import { linkPath } from '../../actions/secret-links.ts';
import type { Edition } from '../../core/edition.ts';
import { type Grant, type Role, roles } from '../../core/permission.ts';
import type { Section } from '../../core/section.ts';
import { nearest } from '../arguments.ts';
import { type Command, CommandFailure, dataOption, type ExitCode, UsageError } from '../command.ts';
import { mailAddress, publicAddressOf } from '../person-operand.ts';
import { configOf, withPublication } from '../workplace.ts';

/** `courant user add`: invites a person from the command line. */
export const addUser: Command = {
  name: 'user add',
  operands: 'EMAIL',
  about: 'invites a person to the newsroom and prints the link',
  options: {
    name: { takes: 'NAME', about: 'what the person is called' },
    role: { takes: 'ROLE', about: `one of ${roles.join(', ')}` },
    edition: { takes: 'TAG', about: 'only in this edition, such as de (several with commas; default all)' },
    section: { takes: 'KEY', about: 'only in this section, such as culture (several with commas; default all)' },
    data: dataOption,
  },
  run(given, terminal) {
    const email = mailAddress(addUser, given.operands);
    const name = given.value('name')?.trim();
    if (name === undefined || name === '') throw new UsageError('courant user add needs the name of the person: --name "Ines Marlow".');
    const role = roleOf(given.value('role'));
    return withPublication<ExitCode>(configOf(given, terminal), terminal, async (workplace) => {
      const { editions, sections } = await workplace.storage.read(async ({ publication }) => {
        return { editions: await publication.editions(), sections: await publication.sections() };
      });
      const grant: Grant = {
        role,
        editions: chosen(given.value('edition'), {
          what: 'edition',
          of: editions,
          keyOf: ({ tag }: Edition) => tag,
          idOf: ({ tag }) => tag,
        }),
        sections: chosen(given.value('section'), { what: 'section', of: sections, keyOf: ({ key }: Section) => key, idOf: ({ id }) => id }),
      };
      if (role === 'owner' && (grant.editions !== 'all' || grant.sections !== 'all')) {
        throw new UsageError('An owner owns the whole publication: leave out --edition and --section.');
      }
      const made = await invitePerson(workplace, { name, email, language: null, grants: [grant], invitedById: null });
      if (!made.ok) throw new CommandFailure(`${email} is in the newsroom already. Change the roles on the screen People.`);
      const link = `${await publicAddressOf(workplace)}${linkPath('invitation', made.value.secret)}`;
      terminal.output.write(`${name} comes in with this link. It works once, for seven days:\n\n  ${link}\n\n`);
      return 0;
    });
  },
};

function roleOf(given: string | undefined): Role {
  const role = roles.find((known) => known === given);
  if (role !== undefined) return role;
  if (given === undefined) throw new UsageError(`courant user add needs a role: --role ${roles.join('|')}.`);
  const meant = nearest(given, roles);
  throw new UsageError(
    `There is no role ${JSON.stringify(given)}. ${meant === null ? `The roles are ${roles.join(', ')}.` : `Did you mean ${meant}?`}`,
  );
}

interface Choice<Thing, Id> {
  readonly what: string;
  readonly of: readonly Thing[];
  keyOf(thing: Thing): string;
  idOf(thing: Thing): Id;
}

/** The things that an option names; all of them if it was not given. */
function chosen<Thing, Id>(given: string | undefined, { what, of, keyOf, idOf }: Choice<Thing, Id>): readonly Id[] | 'all' {
  if (given === undefined) return 'all';
  return given.split(',').map((text) => {
    const thing = of.find((known) => keyOf(known) === text.trim());
    if (thing !== undefined) return idOf(thing);
    throw new UsageError(`The publication has no ${what} ${JSON.stringify(text.trim())}. It has ${of.map(keyOf).join(', ')}.`);
  });
}
