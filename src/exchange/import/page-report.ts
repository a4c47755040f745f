/** What an import did with one page. */
import type { PublishArticlesError } from '../../actions/publish-articles.ts';
import type { ArticleId, StoryId } from '../../core/ids.ts';
import type { Instant } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import { describeFetchError, type FetchPageError } from './fetch-page.ts';
import type { ReportLine } from './imported-page.ts';
import { describeReadPageError, type ReadPageError } from './page-error.ts';

export interface PageImportReport {
  /**
   * `already-imported`: the page has its story and was left alone; `changed-since`: so too, though its file is no longer the same;
   * `unchanged`: read again, and nothing was new.
   */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'already-imported' | 'changed-since';
  readonly storyId: StoryId;
  readonly articleId: ArticleId;
  readonly headline: string;
  /** The public path, if readers can see the article now. */
  readonly path: string | null;
  readonly publishedAt: Instant | null;
  /** What was recognised, doubtful and dropped in the page, and what the import did around it. */
  readonly lines: readonly ReportLine[];
}

export type ImportPageError =
  | ReadPageError
  | FetchPageError
  | { readonly code: 'publication-missing'; readonly path: string }
  | { readonly code: 'edition-unknown'; readonly path: string; readonly edition: LanguageTag; readonly known: readonly LanguageTag[] }
  | { readonly code: 'section-unknown'; readonly path: string; readonly section: string; readonly known: readonly string[] }
  | { readonly code: 'section-missing'; readonly path: string }
  | { readonly code: 'section-not-made'; readonly path: string; readonly section: string; readonly reason: string }
  | { readonly code: 'date-unreadable'; readonly path: string; readonly date: string }
  | { readonly code: 'import-moved-on'; readonly path: string }
  | { readonly code: 'import-not-published'; readonly path: string; readonly articleId: ArticleId; readonly reason: PublishArticlesError };

/** The failure in words: what happened, to which page and where in it, and what to do. */
export function describeImportError(error: ImportPageError): string {
  switch (error.code) {
    case 'publication-missing':
      return `${error.path}: there is no publication yet. Make one with courant init.`;
    case 'edition-unknown':
      return `${error.path}: there is no edition ${error.edition}. Choose one of ${error.known.join(', ')} with --edition.`;
    case 'section-unknown':
      return `${error.path}: there is no section ${error.section}. Choose one of ${error.known.join(', ')} with --section.`;
    case 'section-missing':
      return `${error.path}: the page names no section, and the edition has none. Name one with --section.`;
    case 'section-not-made':
      return `${error.path}: the section “${error.section}” cannot be made (${error.reason}). Choose another with --section.`;
    case 'date-unreadable':
      return `${error.path}: “${error.date}” is no date. Give a day (2024-11-18) or a moment (2024-11-18T09:00Z) with --date.`;
    case 'import-moved-on':
      return `${error.path}: somebody saved the article while it was imported; nothing was changed. Import it again.`;
    case 'import-not-published':
      return `${error.path}: the story is in the newsroom as a draft, because ${whyNotPublished(error.reason)} and publish it.`;
    default:
      return 'path' in error ? describeReadPageError(error) : describeFetchError(error);
  }
}

/** The reason, and how to mend it, to be gone on with “and publish it”. */
function whyNotPublished(reason: PublishArticlesError): string {
  switch (reason.code) {
    case 'credit-missing':
      return 'neither the page nor the file of one of its pictures says whose picture it is. Write its credit there';
    case 'picture-right-expired':
      return 'the right to one of its pictures has ended. Take the picture out there';
    default:
      return `it may not be published (${reason.code}). Mend it there`;
  }
}
