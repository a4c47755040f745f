/** Redirects between their rows and the core's values. */
import type { Selectable } from 'kysely';
import type { Redirect, RedirectTarget } from '../core/redirect.ts';
import type { Tables } from './tables.ts';

type RedirectRow = Selectable<Tables['redirects']>;

/** The redirect of a row. */
export function redirectOf(row: RedirectRow): Redirect {
  return { from: row.from_address, to: targetOf(row) };
}

/** A redirect's columns. */
export function redirectValues({ from, to }: Redirect): RedirectRow {
  return {
    from_address: from,
    kind: to.kind,
    article_id: to.kind === 'article' ? to.articleId : null,
    section_id: to.kind === 'section' ? to.sectionId : null,
    topic_id: to.kind === 'topic' ? to.topicId : null,
    contributor_id: to.kind === 'contributor' ? to.contributorId : null,
    edition: 'edition' in to ? to.edition : null,
    address: to.kind === 'address' ? to.address : null,
  };
}

/** The table's checks see to it that the columns fit the kind. */
function targetOf({ kind, article_id, section_id, topic_id, contributor_id, edition, address }: RedirectRow): RedirectTarget {
  if (kind === 'article' && article_id !== null) return { kind, articleId: article_id };
  if (kind === 'section' && section_id !== null && edition !== null) return { kind, sectionId: section_id, edition };
  if (kind === 'topic' && topic_id !== null && edition !== null) return { kind, topicId: topic_id, edition };
  if (kind === 'contributor' && contributor_id !== null && edition !== null) return { kind, contributorId: contributor_id, edition };
  if (kind === 'address' && address !== null) return { kind, address };
  throw new Error(`a redirect of kind ${kind} without its target`);
}
