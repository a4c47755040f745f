import { describe, expect, it } from 'vitest';
import { internalLinks } from './internal-links.ts';
import { bodySchema } from './schema.ts';

const { nodes, marks } = bodySchema;
const link = (href: string, words = 'here') => bodySchema.text(words, [marks.link.create({ href })]);
const paths = (...hrefs: readonly string[]) => {
  const blocks = hrefs.map((href, at) => nodes.paragraph.create({ id: `b${at}` }, link(href)));
  return internalLinks(nodes.doc.create(null, blocks), 'https://lantern.example').map(({ path }) => path);
};

describe('internalLinks', () => {
  it.each([
    ['/en/city/', '/en/city/'],
    ['https://lantern.example/en/city/', '/en/city/'],
    ['http://Lantern.example/en/city/', '/en/city/'],
    ['https://lantern.example', '/'],
    ['https://lantern.example?q=1', '/'],
    ['/en/2026/03/01/ferry/?from=mail#end', '/en/2026/03/01/ferry/'],
    ['/zh-hans/%E7%81%AF%E5%A1%94/', '/zh-hans/灯塔/'],
    ['/en/100%/', '/en/100%/'],
  ])('takes %s for %s', (href, path) => expect(paths(href)).toEqual([path]));

  it.each(['https://elsewhere.example/', 'https://lantern.example.org/', '//elsewhere.example/en/', 'mailto:desk@lantern.example', '#end'])(
    'leaves %s out',
    (href) => expect(paths(href)).toEqual([]),
  );

  it('names the block in which a link stands, a footnote by itself, and each path once in it', () => {
    const footnote = nodes.footnote.create({ id: 'n' }, link('/en/sea/'));
    const paragraph = nodes.paragraph.create({ id: 'p' }, [
      link('/en/sea/'),
      bodySchema.text(' and '),
      link('/en/sea/', 'there'),
      footnote,
    ]);
    const item = nodes.listItem.create({ id: 'i' }, nodes.paragraph.create({ id: 'q' }, link('/en/')));
    const list = nodes.list.create({ id: 'l' }, item);
    expect(internalLinks(nodes.doc.create(null, [paragraph, list]), 'https://lantern.example')).toEqual([
      { path: '/en/sea/', blockId: 'p' },
      { path: '/en/sea/', blockId: 'n' },
      { path: '/en/', blockId: 'q' },
    ]);
  });
});
