/** The only input of the renderer: published data, gathered for one page. Plain values; nothing is looked up while rendering. */

import type { FeedFormat } from '../core/addresses.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Body } from '../core/body/schema.ts';
import type { BylineRole } from '../core/contributor.ts';
import type { ArticleId, CorrectionId } from '../core/ids.ts';
import type { CalendarDay, CalendarMonth, Instant, TimeZone } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Crop } from '../core/picture.ts';

/** What every page of an edition shows around its content. */
export interface EditionFrame {
  readonly publication: {
    readonly name: string;
    readonly baseUrl: string;
    readonly timeZone: TimeZone;
    readonly accent: string;
    readonly sameAs: readonly string[];
    readonly tellsMachineHelp: boolean;
  };
  readonly edition: PublishedEdition;
  /** All editions in their order, this one included. */
  readonly editions: readonly PublishedEdition[];
  /** The edition's sections in their order. */
  readonly sections: readonly PublishedSection[];
}

export interface PublishedEdition {
  readonly tag: LanguageTag;
  readonly name: string;
  readonly tagline: string;
}

/** Every `path` is what `addresses.ts` gives: it begins with a slash and is not percent-encoded. */
export interface PublishedSection {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  readonly kind: 'news' | 'opinion';
}

export interface PublishedTopic {
  readonly name: string;
  readonly path: string;
}

export interface PublishedCredit {
  readonly name: string;
  readonly path: string;
  readonly role: BylineRole;
}

export interface PublishedPicture {
  readonly crops: readonly Crop[];
  readonly focus: { readonly x: number; readonly y: number };
  readonly caption: string;
  readonly altText: string;
  readonly credit: string;
  readonly creator: string;
  readonly copyright: string;
  readonly licence: string;
}

/** An article as lists and feeds name it. */
export interface PublishedSummary {
  readonly articleId: ArticleId;
  readonly path: string;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly section: PublishedSection;
  readonly byline: readonly PublishedCredit[];
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
  readonly picture: PublishedPicture | null;
}

/** The same story in another edition. */
export interface PublishedLanguage {
  readonly edition: PublishedEdition;
  readonly path: string;
  readonly headline: string;
  readonly isOriginal: boolean;
}

/** Where readers find the article that a translation renders. */
export interface PublishedOriginal {
  readonly edition: PublishedEdition;
  readonly path: string;
}

export interface PublishedCorrection {
  readonly text: string;
  readonly at: Instant;
  /** When its words were last replaced by others. */
  readonly changedAt: Instant;
}

/** A correction as the lists of corrections show it: with the article that was wrong. */
export interface ListedCorrection extends PublishedCorrection {
  readonly correctionId: CorrectionId;
  readonly article: Pick<PublishedSummary, 'articleId' | 'path' | 'headline'>;
}

export interface PublishedArticle extends PublishedSummary {
  readonly dateline: string;
  readonly body: Body;
  /** The pictures of the body by the id that figures name; one that may not be shown (any more) is missing. */
  readonly pictures: ReadonlyMap<string, PublishedPicture>;
  readonly topics: readonly PublishedTopic[];
  readonly corrections: readonly PublishedCorrection[];
  /** The story's original; null for the original itself, and where readers cannot see it. */
  readonly original: PublishedOriginal | null;
  /** The segments of which readers are told that the original has changed there, and since when. */
  readonly stale: ReadonlyMap<SegmentKey, Instant>;
  /** All public languages of the story in the order of editions, this one included. */
  readonly languages: readonly PublishedLanguage[];
  readonly searchTitle: string;
  readonly searchDescription: string;
  readonly socialTitle: string;
  /** True if a machine wrote something of it, which people confirmed. */
  readonly machineHelped: boolean;
}

export interface FrontPage {
  readonly kind: 'front';
  readonly frame: EditionFrame;
  readonly now: Instant;
  /** Pinned stories first, then the newest: the lead is the first. */
  readonly top: readonly PublishedSummary[];
  readonly recent: readonly PublishedSummary[];
  readonly sections: readonly { readonly section: PublishedSection; readonly articles: readonly PublishedSummary[] }[];
}

export interface ListPage {
  readonly kind: 'section' | 'topic' | 'contributor';
  readonly frame: EditionFrame;
  readonly path: string;
  readonly name: string;
  readonly about: string;
  readonly articles: readonly PublishedSummary[];
  /** Where the same section, topic or contributor stands in the other editions, this one included. */
  readonly alternates: readonly { readonly edition: PublishedEdition; readonly path: string }[];
}

export interface ArticlePage {
  readonly kind: 'article';
  readonly frame: EditionFrame;
  readonly article: PublishedArticle;
}

/** The address of an article that readers can no longer have. */
export interface GonePage {
  readonly kind: 'gone';
  readonly frame: EditionFrame;
  readonly path: string;
  readonly reason: string;
  readonly at: Instant;
  /** The languages in which the story is still public. */
  readonly languages: readonly PublishedLanguage[];
}

export interface MonthPage {
  readonly kind: 'month';
  readonly frame: EditionFrame;
  readonly path: string;
  readonly month: CalendarMonth;
  /** Newest day first; a day shows a bounded number of headlines and how many there are. */
  readonly days: readonly {
    readonly day: CalendarDay;
    readonly path: string;
    readonly total: number;
    readonly articles: readonly PublishedSummary[];
  }[];
  readonly earlier: PublishedMonth | null;
  readonly later: PublishedMonth | null;
}

export interface DayPage {
  readonly kind: 'day';
  readonly frame: EditionFrame;
  readonly path: string;
  readonly day: CalendarDay;
  readonly articles: readonly PublishedSummary[];
}

/** What an edition corrected lately, or in a month; newest first. */
export interface CorrectionsPage {
  readonly kind: 'corrections';
  readonly frame: EditionFrame;
  readonly path: string;
  /** Null for what is newest, whenever that was. */
  readonly month: CalendarMonth | null;
  readonly corrections: readonly ListedCorrection[];
  readonly earlier: PublishedMonth | null;
  readonly later: PublishedMonth | null;
  /** Where the same page stands in the other editions, this one included; none for a month. */
  readonly alternates: readonly { readonly edition: PublishedEdition; readonly path: string }[];
}

export interface PublishedMonth {
  readonly month: CalendarMonth;
  readonly path: string;
}

/** The root of the site: every edition in its own name. */
export interface ChooserPage {
  readonly kind: 'chooser';
  readonly publication: EditionFrame['publication'];
  readonly editions: readonly PublishedEdition[];
}

/** An address with nothing behind it, with the languages in which the story exists, if it does. */
export interface NotFoundPage {
  readonly kind: 'not-found';
  readonly frame: EditionFrame;
  readonly languages: readonly PublishedLanguage[];
}

export interface FeedPage {
  readonly kind: 'feed';
  readonly frame: EditionFrame;
  readonly format: FeedFormat;
  /** The path of the page that the feed follows: front, section or topic. */
  readonly path: string;
  /** The section's or topic's name; empty for the whole edition. */
  readonly name: string;
  readonly articles: readonly PublishedArticle[];
}

export interface CorrectionsFeedPage {
  readonly kind: 'corrections-feed';
  readonly frame: EditionFrame;
  readonly format: FeedFormat;
  /** The path of the page of corrections. */
  readonly path: string;
  readonly corrections: readonly ListedCorrection[];
}

export interface SitemapPage {
  readonly kind: 'sitemap';
  /** A month's articles, or the fixed pages of an edition. */
  readonly entries: readonly { readonly path: string; readonly changedAt: Instant | null }[];
  readonly baseUrl: string;
  readonly path: string;
}

export interface SitemapIndexPage {
  readonly kind: 'sitemap-index';
  readonly baseUrl: string;
  readonly paths: readonly string[];
}

export interface NewsSitemapPage {
  readonly kind: 'news-sitemap';
  readonly frame: EditionFrame;
  readonly path: string;
  readonly articles: readonly PublishedSummary[];
}

/** The mark of the publication in tabs and bookmarks. */
export interface IconPage {
  readonly kind: 'icon';
  readonly name: string;
  readonly accent: string;
}

export interface RobotsPage {
  readonly kind: 'robots';
  readonly baseUrl: string;
  readonly newsSitemaps: readonly string[];
}

export type PublishedPage =
  | FrontPage
  | ListPage
  | ArticlePage
  | GonePage
  | MonthPage
  | DayPage
  | CorrectionsPage
  | ChooserPage
  | NotFoundPage
  | FeedPage
  | CorrectionsFeedPage
  | SitemapPage
  | SitemapIndexPage
  | NewsSitemapPage
  | IconPage
  | RobotsPage;

/** What rendering gives: text at an address. */
export interface RenderedPage {
  readonly path: string;
  readonly status: 200 | 404 | 410;
  readonly type: string;
  readonly text: string;
}
