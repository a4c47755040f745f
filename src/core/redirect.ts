/** Redirects: old addresses, which lead to the newest one for ever. */
import type { ArticleId, ContributorId, SectionId, TopicId } from './ids.ts';
import type { LanguageTag } from './language.ts';

/** What an old address leads to: a thing, wherever it stands now, or a fixed address. */
export type RedirectTarget =
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'section'; readonly sectionId: SectionId; readonly edition: LanguageTag }
  | { readonly kind: 'topic'; readonly topicId: TopicId; readonly edition: LanguageTag }
  | { readonly kind: 'contributor'; readonly contributorId: ContributorId; readonly edition: LanguageTag }
  | { readonly kind: 'address'; readonly address: string };

export interface Redirect {
  /** The old address: a path with its leading slash, percent-decoded. */
  readonly from: string;
  readonly to: RedirectTarget;
}
