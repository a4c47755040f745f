/** Writes articles by the yard: the same seed gives the same words. */
import type { ArticleContent } from '../src/core/article.ts';
import { slugFrom } from '../src/core/slug.ts';
import { aBody, aContent, tag } from '../test/builders.ts';

const words = (
  'the harbour ferry council bridge morning engine repair captain people said lamp tide market street before after under while new old ' +
  'report measured quiet winter summer island boat keeper school letter number plan against between city water light stone paper wind'
).split(' ');

export interface Typist {
  sentence(length: number): string;
  /** An article of about 400 words. */
  article(content: Partial<ArticleContent>): ArticleContent;
}

/** A typist whose words follow from a seed. */
export function createTypist(seed: number): Typist {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const sentence = (length: number) => {
    const text = Array.from({ length }, () => words[next(words.length)]).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = () => Array.from({ length: 4 }, () => `${sentence(8 + next(8))}.`).join(' ');
  return {
    sentence,
    article: (content) =>
      aContent({
        slug: slugFrom(content.headline ?? '', tag('en')),
        standfirst: `${sentence(18)}.`,
        body: aBody(...Array.from({ length: 8 }, paragraph)),
        ...content,
      }),
  };
}
