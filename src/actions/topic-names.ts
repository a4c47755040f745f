/** What the actions on topics have in common: whether a topic may have a name in an edition. */
import { topicPath } from '../core/addresses.ts';
import type { TopicId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import type { NameInEdition } from '../core/section.ts';
import type { Reader } from '../storage/storage.ts';
import { hasEdition } from './public-changes.ts';

export interface TopicName {
  readonly topicId: TopicId;
  readonly edition: LanguageTag;
  readonly name: NameInEdition;
}

export type TopicNameError =
  | { readonly code: 'name-missing' }
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag }
  | { readonly code: 'address-taken'; readonly address: string };

/**
 * Why the topic may not have this name, or null if it may. It may not for an empty name, an unknown edition, and an address that another
 * topic or a redirect to something else has.
 */
export async function whyTopicNotNamed(reader: Reader, { topicId, edition, name }: TopicName): Promise<TopicNameError | null> {
  if (name.name.trim() === '') return { code: 'name-missing' };
  if (!(await hasEdition(reader, edition))) return { code: 'edition-unknown', edition };
  const address = topicPath(edition, name.slug);
  const topics = await reader.publication.topics();
  const isOthers = topics.some(({ id, names }) => id !== topicId && names.get(edition)?.slug === name.slug);
  const to = (await reader.published.redirect(address))?.to;
  const isFree = to === undefined || (to.kind === 'topic' && to.topicId === topicId && to.edition === edition);
  return isOthers || !isFree ? { code: 'address-taken', address } : null;
}
