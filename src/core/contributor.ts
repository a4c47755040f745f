/** A contributor: a person who writes, translates, edits or makes pictures; and the byline that says so. */
import type { ContributorId } from './ids.ts';
import type { LanguageTag } from './language.ts';
import type { Slug } from './slug.ts';

export interface Contributor {
  readonly id: ContributorId;
  readonly slug: Slug;
  readonly name: string;
  /** The name and a line about the person in editions that write them otherwise. */
  readonly names: ReadonlyMap<LanguageTag, { readonly name: string; readonly about: string }>;
}

export type BylineRole = 'writer' | 'translator' | 'photographer' | 'illustrator' | 'editor';

/** One person in an article's credit line, in the order of printing. */
export interface BylineEntry {
  readonly contributorId: ContributorId;
  readonly role: BylineRole;
}

/** The contributor's name as an edition prints it. */
export function nameIn(contributor: Contributor, edition: LanguageTag): string {
  return contributor.names.get(edition)?.name ?? contributor.name;
}

/** Those of the contributors whose name, as some edition prints it, is another's too, whatever the case. */
export function namesakesAmong(contributors: readonly Contributor[]): readonly Contributor[] {
  const bearers = new Map<string, Set<ContributorId>>();
  for (const contributor of contributors) {
    for (const name of namesOf(contributor)) bearers.set(name, (bearers.get(name) ?? new Set()).add(contributor.id));
  }
  return contributors.filter((contributor) => namesOf(contributor).some((name) => (bearers.get(name)?.size ?? 0) > 1));
}

function namesOf({ name, names }: Contributor): readonly string[] {
  return [name, ...[...names.values()].map((own) => own.name)].map((each) => each.normalize('NFC').trim().toLowerCase());
}
