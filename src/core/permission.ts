/** Who may do what: one table of roles, from which the server refuses and the screens leave out. */
import type { SectionId } from './ids.ts';
import type { LanguageTag } from './language.ts';

/** What a person may be allowed to do, in the words of the desk. */
export type Permission =
  | 'read-desk'
  | 'create-story'
  | 'edit-story'
  | 'claim-article'
  | 'edit-article'
  | 'submit-article'
  | 'withdraw-article'
  | 'comment'
  | 'review-suggestions'
  | 'review-own-suggestions'
  | 'approve-article'
  | 'publish-article'
  | 'schedule-article'
  | 'set-embargo'
  | 'correct-story'
  | 'take-down-article'
  | 'spike-story'
  | 'share-preview'
  | 'edit-glossary'
  | 'edit-memory'
  | 'add-picture'
  | 'edit-picture'
  | 'set-picture-rights'
  | 'add-contributor'
  | 'arrange-front'
  | 'manage-sections'
  | 'manage-people'
  | 'manage-publication';

/** A role in named editions and sections, or in all of them. */
export interface Grant {
  readonly role: Role;
  readonly editions: readonly LanguageTag[] | 'all';
  readonly sections: readonly SectionId[] | 'all';
}

/** What a permission is asked for. Null where the thing has no edition or no section, as a picture or the list of people. */
export interface Subject {
  readonly edition: LanguageTag | null;
  readonly sectionId: SectionId | null;
}

/** What belongs to the whole publication. */
export const wholePublication: Subject = { edition: null, sectionId: null };

export const roles = ['reporter', 'translator', 'editor', 'photo-editor', 'publisher', 'owner'] as const;

export type Role = (typeof roles)[number];

const reading: readonly Permission[] = ['read-desk', 'comment'];
const writing: readonly Permission[] = [
  ...reading,
  'claim-article',
  'edit-article',
  'submit-article',
  'withdraw-article',
  'review-own-suggestions',
  'add-picture',
  'edit-picture',
  'add-contributor',
];
const editing: readonly Permission[] = [
  ...writing,
  'create-story',
  'edit-story',
  'review-suggestions',
  'approve-article',
  'spike-story',
  'share-preview',
  'edit-glossary',
  'edit-memory',
];
const publishing: readonly Permission[] = [
  ...editing,
  'publish-article',
  'schedule-article',
  'set-embargo',
  'correct-story',
  'take-down-article',
  'set-picture-rights',
  'arrange-front',
];

/** The table: what each role may do where it is granted. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  reporter: [...writing, 'create-story', 'edit-story'],
  translator: writing,
  editor: editing,
  'photo-editor': [...reading, 'edit-article', 'add-picture', 'edit-picture', 'set-picture-rights', 'add-contributor'],
  publisher: publishing,
  owner: [...publishing, 'manage-sections', 'manage-people', 'manage-publication'],
};

export const permissions: readonly Permission[] = permissionsOf.owner;

/**
 * What is of no single edition or section is allowed by a grant for any of them, except these, which are about the whole publication and
 * need a grant for all editions and sections.
 */
const needsWholePublication: ReadonlySet<Permission> = new Set(['manage-sections', 'manage-people', 'manage-publication']);

/** Whoever works in one edition reads the stories of all: a translator needs the original. */
const readAcrossEditions: ReadonlySet<Permission> = new Set(['read-desk', 'comment']);

/** True if one of the grants allows this here. */
export function may(grants: readonly Grant[], permission: Permission, { edition, sectionId }: Subject): boolean {
  return grants.some((grant) => {
    if (!permissionsOf[grant.role].includes(permission)) return false;
    if (needsWholePublication.has(permission)) return grant.editions === 'all' && grant.sections === 'all';
    const inEdition = edition === null || readAcrossEditions.has(permission) || includes(grant.editions, edition);
    return inEdition && (sectionId === null || includes(grant.sections, sectionId));
  });
}

/** The sections in which the grants allow reading; all of them, or a list without repetitions. */
export function readableSections(grants: readonly Grant[]): readonly SectionId[] | 'all' {
  const reading = grants.filter((grant) => permissionsOf[grant.role].includes('read-desk'));
  if (reading.some(({ sections }) => sections === 'all')) return 'all';
  return [...new Set(reading.flatMap(({ sections }) => (sections === 'all' ? [] : sections)))];
}

function includes<Value>(granted: readonly Value[] | 'all', value: Value): boolean {
  return granted === 'all' || granted.includes(value);
}
