/** What the writers of a body share: whose words they are, where they will be read, and the notes found on the way. */
import type { Node } from 'prosemirror-model';
import type { LanguageTag } from '../../core/language.ts';
import type { PublishedArticle } from '../published.ts';
import { attribute, type Markup, nothing } from './markup.ts';

/** One body on its way to HTML: for a page of ours, or for a feed, where nothing but plain HTML and whole addresses are understood. */
export interface Writing {
  readonly article: PublishedArticle;
  readonly tag: LanguageTag;
  readonly baseUrl: string;
  readonly form: 'page' | 'feed';
  /** The footnotes so far, in reading order. */
  readonly notes: Node[];
  /** How many boxes have been named so far, so that each name is used once. */
  namedBoxes: number;
  /** True until a picture has been written: the first one is fetched at once, the others when they are near. */
  awaitsPicture: boolean;
}

/** Begins to write an article's body. Throws for an article that is missing among its own languages. */
export function newWriting(article: PublishedArticle, baseUrl: string, form: Writing['form']): Writing {
  return { article, tag: languageOf(article), baseUrl, form, notes: [], namedBoxes: 0, awaitsPicture: true };
}

/** The language that an article is written in. */
function languageOf(article: PublishedArticle): LanguageTag {
  const own = article.languages.find(({ path }) => path === article.path);
  if (own === undefined) throw new Error(`the article at ${article.path} is missing among its own languages`);
  return own.edition.tag;
}

/** The attribute `class` on our own pages, nothing elsewhere. */
export function look(writing: Writing, classes: string): Markup {
  return writing.form === 'page' ? attribute('class', classes) : nothing;
}
