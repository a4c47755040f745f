/** The words of an article before anybody has written one. */
import { originalHead } from './alignment/segments.ts';
import type { ArticleContent } from './article.ts';
import { bodySchema } from './body/schema.ts';
import type { BlockId } from './ids.ts';
import type { Slug } from './slug.ts';

/** Nothing but a slug and one empty paragraph, which has this id. */
export function emptyContent(slug: Slug, paragraphId: BlockId): ArticleContent {
  return {
    slug,
    kicker: '',
    headline: '',
    standfirst: '',
    dateline: '',
    byline: [],
    body: bodySchema.nodes.doc.create(null, [bodySchema.nodes.paragraph.create({ id: paragraphId })]),
    head: originalHead,
    searchTitle: '',
    searchDescription: '',
    socialTitle: '',
    leadPicture: null,
  };
}
