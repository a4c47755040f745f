/** The publication's fixtures as the API gives them. */
import type { Taken } from '../../../contract/operation.ts';
import type { addContributor, addSection, nameSection, readPublication } from '../../../contract/publication.ts';
import type { Contributor } from '../../../core/contributor.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { NameInEdition, Section, Topic } from '../../../core/section.ts';
import { slugFrom } from '../../../core/slug.ts';

type Presented = Taken<typeof readPublication, 'answer'>;
type WantedName = Taken<typeof nameSection, 'body'>;

/** A section with its names. */
export function presentSection({ id, key, kind, names }: Section): Presented['sections'][number] {
  return { id, key, kind, names: namesOf(names) };
}

/** A topic with its names. */
export function presentTopic({ id, key, names }: Topic): Presented['topics'][number] {
  return { id, key, names: namesOf(names) };
}

/** A contributor with what editions print that write the name otherwise. */
export function presentContributor({ id, name, slug, names }: Contributor): Taken<typeof addContributor, 'answer'> {
  return { id, name, slug, names: [...names].map(([edition, { name: ownName, about }]) => ({ edition, name: ownName, about })) };
}

/** The name that somebody wants a thing to have; the slug is made of it unless one was given. */
export function wantedName({ name, slug }: WantedName, edition: LanguageTag): NameInEdition {
  return { name, slug: slug ?? slugFrom(name, edition) };
}

/** The same for several editions. */
export function wantedNames(names: Taken<typeof addSection, 'body'>['names']): ReadonlyMap<LanguageTag, NameInEdition> {
  return new Map(names.map((wanted) => [wanted.edition, wantedName(wanted, wanted.edition)]));
}

function namesOf(names: ReadonlyMap<LanguageTag, NameInEdition>): Presented['sections'][number]['names'] {
  return [...names].map(([edition, name]) => ({ edition, ...name }));
}
