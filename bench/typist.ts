/** Writes articles by the yard: the same seed gives the same words. */
import type { ArticleContent } from '../src/core/article.ts';
import { type Body, bodySchema } from '../src/core/body/schema.ts';
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
  /** A body of at least so many words with what long articles have: headings, lists, quotations, links, emphasis. */
  feature(words: number): Body;
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
  let blocks = 0;
  const attributes = () => ({ id: `f${++blocks}` });
  const { nodes } = bodySchema;
  const text = bodySchema.text.bind(bodySchema);
  const mark = bodySchema.mark.bind(bodySchema);
  const plain = (length: number) => nodes.paragraph.create(attributes(), text(`${sentence(length)}.`));
  const linked = () =>
    nodes.paragraph.create(attributes(), [
      text(`${paragraph()} ${sentence(3)} `),
      text('said the report', [mark('link', { href: `https://harbour.example/${blocks}` })]),
      text(`, and ${sentence(9).toLowerCase()}, `),
      text(sentence(2).toLowerCase(), [mark('emphasis')]),
      text(' as well.'),
    ]);
  const items = () => Array.from({ length: 4 }, () => nodes.listItem.create(attributes(), plain(7)));
  const part = () => [
    nodes.heading.create(attributes(), text(sentence(5))),
    linked(),
    nodes.paragraph.create(attributes(), text(paragraph())),
    nodes.quotation.create({ ...attributes(), attribution: 'The harbour master' }, [plain(16)]),
    linked(),
    nodes.list.create(attributes(), items()),
    nodes.paragraph.create(attributes(), text(paragraph())),
  ];
  const feature = (length: number): Body => {
    const body = [];
    for (let count = 0; count < length; ) {
      const made = part();
      body.push(...made);
      for (const node of made) count += node.textContent.split(' ').length;
    }
    return nodes.doc.create(null, body);
  };
  return {
    sentence,
    feature,
    article: (content) =>
      aContent({
        slug: slugFrom(content.headline ?? '', tag('en')),
        standfirst: `${sentence(18)}.`,
        body: aBody(...Array.from({ length: 8 }, paragraph)),
        ...content,
      }),
  };
}
