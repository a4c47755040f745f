import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { documentOf, parsedBody, writtenBody } from '../../../../test/newsroom/pasted.ts';
import { checkBody } from '../../../core/body/check.ts';
import { bodySchema } from '../../../core/body/schema.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { bodyParser, parseRules } from './parse-rules.ts';

const { nodes, marks } = bodySchema;

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((made) => `a${made.replace(/[\s\p{Cc}]/gu, '')}"<&z`);
const oneOf = (rules: object): readonly string[] => Object.keys(rules);
const shared = fc.record({
  id: fc.uuid(),
  from: fc.array(text, { maxLength: 2 }),
  seen: fc.array(text, { maxLength: 2 }),
  by: fc.constantFrom('person', 'machine'),
});
const run = fc.tuple(text, fc.subarray(['strong', 'emphasis', 'link', 'language', 'superscript'] as const)).map(([words, of]) =>
  bodySchema.text(
    words,
    of.map((name) => marks[name].create({ href: '/en/?a=1&b=2', tag: 'ar' })),
  ),
);
const footnote = fc.tuple(shared, run).map(([attrs, note]) => nodes.footnote.create(attrs, note));
const inline = fc
  .tuple(run, fc.option(footnote))
  .map(([first, note]) => (note === null ? [first] : [first, nodes.hardBreak.create(), note, first]));
const made = (build: (attrs: Record<string, unknown>, content: readonly Node[], word: string) => Node) =>
  fc.tuple(shared, inline, text).map(([attrs, content, word]) => build(attrs, content, word));

const paragraph = made((attrs, content) => nodes.paragraph.create(attrs, content));
const figure = made((attrs, content, word) =>
  nodes.figure.create({ ...attrs, picture: word, alt: word, credit: word, source: word }, content),
);
const list = fc.tuple(shared, fc.boolean(), paragraph, shared).map(([attrs, ordered, first, item]) => {
  const inner = nodes.list.create({ ...item, id: `${item.id}-list` }, nodes.listItem.create({ ...item, id: `${item.id}-item` }, first));
  return nodes.list.create({ ...attrs, ordered, start: ordered ? 4 : 1 }, nodes.listItem.create(item, [first, inner]));
});
const cell = (header: boolean) => made((attrs, content) => nodes.tableCell.create({ ...attrs, header, colspan: 2, rowspan: 3 }, content));
const table = fc
  .tuple(shared, cell(true), cell(false), text)
  .map(([attrs, one, other, caption]) => nodes.table.create({ ...attrs, caption }, nodes.tableRow.create(null, [one, other])));
const blocks: Readonly<Record<string, fc.Arbitrary<Node>>> = {
  paragraph,
  figure,
  list,
  table,
  heading: made((attrs, content) => nodes.heading.create({ ...attrs, level: 3 }, content)),
  quotation: fc
    .tuple(shared, paragraph, text)
    .map(([attrs, inner, attribution]) => nodes.quotation.create({ ...attrs, attribution }, inner)),
  pullQuote: made((attrs, content, attribution) => nodes.pullQuote.create({ ...attrs, attribution }, content)),
  gallery: fc.tuple(shared, figure).map(([attrs, inner]) => nodes.gallery.create(attrs, inner)),
  box: fc
    .tuple(shared, paragraph, list, text)
    .map(([attrs, first, second, title]) => nodes.box.create({ ...attrs, title }, [first, second])),
  divider: shared.map((attrs) => nodes.divider.create(attrs)),
  embed: made((attrs, content, word) =>
    nodes.embed.create({ ...attrs, provider: word, title: word, address: 'https://a.example/?b=1&c=2' }, content),
  ),
};

describe('copied inside the newsroom', () => {
  it.each(Object.entries(blocks))('a %s keeps everything', (_, block) =>
    fc.assert(
      fc.property(block, (node) => {
        const body = nodes.doc.create(null, node);
        expect(parsedBody(writtenBody(body)).toJSON()).toEqual(body.toJSON());
      }),
    ),
  );

  it('every node and mark of the schema has its rules', () =>
    expect(oneOf(parseRules).toSorted()).toEqual(
      [...oneOf(nodes), ...oneOf(marks)].filter((name) => name !== 'doc' && name !== 'text').toSorted(),
    ));

  it('is not cleaned of what belongs to it', () => {
    const html = '<h3 data-block="a" data-from="[&quot;b&quot;]" data-pm-slice="0 0 []">x</h3>';
    const { html: kept } = cleanPastedHtml(documentOf(html), { language: 'en' as never, newBlockId: () => 'n' as never });
    expect(bodyParser(bodySchema).parse(documentOf(kept).body).firstChild?.attrs).toMatchObject({ id: 'a', from: ['b'], level: 3 });
  });
});

describe('what pretends to be copied inside the newsroom', () => {
  it.each([
    ['<p data-block="a"><a href="javascript:x()">x</a></p>', 'a link'],
    ['<figure data-kind="embed" data-block="a" data-address="javascript:x()"><figcaption>x</figcaption></figure>', 'an embed'],
    ['<p data-block="a" data-from="{" data-seen="[1]" data-by="nobody">x</p>', 'attributes of the wrong kind'],
    ['<ol start="1e99" data-block="a"><li data-block="b"><p data-block="c">x</p></li></ol>', 'a list that begins nowhere'],
    ['<table data-block="a"><tr><td data-block="b" colspan="-1" rowspan="x">x</td></tr></table>', 'a cell without measure'],
    ['<p data-block="a"><span lang="nothing at all">x</span></p>', 'a language that is none'],
    ['<p data-block="a"><script>x</script><b onclick="x()">y</b><style>z</style></p>', 'a script'],
  ])('%s is read without harm: %s', (html) => {
    const body = parsedBody(html);
    expect(checkBody(body.toJSON())).toMatchObject({ ok: true });
    expect(writtenBody(body)).not.toMatch(/javascript|script|onclick|z/);
  });
});
