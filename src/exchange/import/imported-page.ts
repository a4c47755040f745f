/** What an import makes of a captured page, before anything is stored. */
import type { Body } from '../../core/body/schema.ts';
import type { LanguageTag } from '../../core/language.ts';

/** The reading of one page. Empty strings stand for what the page does not have. */
export interface ImportedPage {
  readonly kind: 'text' | 'html';
  /** The language that the page says it is in. */
  readonly language: LanguageTag | null;
  /** The name of the section, as the page prints it. */
  readonly section: string;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  /** The credit line as printed, and the names in it. */
  readonly byline: string;
  readonly authors: readonly string[];
  readonly dateline: string;
  /** A day (`2024-11-18`) or a moment (RFC 3339), as exactly as the page says it; null when it does not. */
  readonly published: string | null;
  /** The name of the site that showed the page; a headline may end in it. */
  readonly siteName: string;
  /** The address that the page gives as its own. */
  readonly address: string | null;
  readonly body: Body;
  readonly pictures: readonly ImportedPicture[];
  readonly report: readonly ReportLine[];
}

/** A picture that the page shows, by the figure of the body that shows it. */
export interface ImportedPicture {
  readonly blockId: string;
  /** The address or file name as the page gives it, made absolute where the page's own address is known; empty for none. */
  readonly source: string;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  /** True for the picture that the page gives as its own rather than as part of the text. */
  readonly isLead: boolean;
}

/** What a finding is about: a part of the story, something beside it, or what the import did. */
export type FindingSubject =
  | 'language'
  | 'section'
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'dateline'
  | 'subheading'
  | 'caption'
  | 'list'
  | 'quotation'
  | 'furniture'
  | 'language-menu'
  | 'headline-repeated'
  | 'headline-missing'
  | 'title-kept-as-text'
  | 'short-line'
  | 'short-story'
  | 'end-missing'
  | 'kept-beside'
  | 'other-language'
  | 'section-chosen'
  | 'section-made'
  | 'same-headline'
  | 'date-missing'
  | 'source'
  | 'link-left-out'
  | 'picture-left-out'
  | 'picture-taken'
  | 'picture-missing'
  | 'picture-refused';

/** One finding: what was recognised as what, what was kept as text in doubt, what was left out. */
export interface ReportLine {
  readonly verdict: 'recognised' | 'doubtful' | 'dropped';
  readonly subject: FindingSubject;
  /** The text concerned, shortened. */
  readonly text: string;
  /** The line of the file, for text captures. */
  readonly line: number | null;
}

const longestExcerpt = 120;

/** A finding, its text shortened for a line of a report. */
export function finding(verdict: ReportLine['verdict'], subject: FindingSubject, about: { text: string; line?: number }): ReportLine {
  const characters = [...about.text.replace(/\s+/gu, ' ').trim()];
  const text = characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt - 1).join('')}…` : characters.join('');
  return { verdict, subject, text, line: about.line ?? null };
}
