import { describe, expect, it } from 'vitest';
import { aBody } from '../../../test/builders.ts';
import { type Body, bodySchema } from '../../core/body/schema.ts';
import { bodyText } from '../../core/body/text.ts';
import { mergeBodies, withKnownIds } from './merge-body.ts';

const fresh = (...paragraphs: readonly string[]): Body => {
  const blocks = paragraphs.map((text, at) => bodySchema.nodes.paragraph.create({ id: `n${at + 1}` }, bodySchema.text(text)));
  return bodySchema.topNodeType.create(null, blocks);
};
const ids = (body: Body): string[] => body.children.map((block) => String(block.attrs['id']));
const texts = (body: Body): string[] => bodyText(body).split('\n\n');
const last = aBody('The boat came in.', 'The lamp burned all night.', 'The keeper slept.');
const changed = (at: number, text: string): Body =>
  bodySchema.topNodeType.create(
    null,
    last.children.map((block, place) => (place === at ? block.type.create(block.attrs, bodySchema.text(text)) : block)),
  );

describe('withKnownIds', () => {
  it('keeps the ids of what is the same, moved, or a little changed', () =>
    expect(ids(withKnownIds(fresh('The keeper slept.', 'The boat came in.', 'The lamp burned all night long.'), last))).toEqual([
      'b3',
      'b1',
      'b2',
    ]));
  it('gives what is new its own id', () =>
    expect(ids(withKnownIds(fresh('The boat came in.', 'Gulls.', 'The keeper slept.'), last))).toEqual(['b1', 'n2', 'b3']));
});

describe('mergeBodies', () => {
  const merge = (draft: Body, ...reading: readonly string[]) => mergeBodies(last, draft, withKnownIds(fresh(...reading), last));

  it('takes the reading where nobody has changed anything', () =>
    expect(texts(merge(last, 'The boat came in late.', 'The lamp burned all night.', 'The keeper slept.', 'It rained.').body)).toEqual([
      'The boat came in late.',
      'The lamp burned all night.',
      'The keeper slept.',
      'It rained.',
    ]));
  it('keeps a person’s paragraph and sets the reading of it aside', () => {
    const { body, setAside } = merge(
      changed(1, 'No lamp burned.'),
      'The boat came in.',
      'The lamp burned all night long.',
      'The keeper slept.',
    );
    expect([texts(body)[1], setAside]).toEqual(['No lamp burned.', ['The lamp burned all night long.']]);
  });
  it('keeps a person’s paragraph that the page has dropped', () =>
    expect(texts(merge(changed(1, 'No lamp burned.'), 'The boat came in.', 'The keeper slept.').body)).toContain('No lamp burned.'));
  it('does not bring back what a person has taken out', () => {
    const shorter = bodySchema.topNodeType.create(null, [last.child(0), last.child(2)]);
    expect(texts(merge(shorter, 'The boat came in.', 'The lamp burned all night.', 'The keeper slept.').body)).toEqual([
      'The boat came in.',
      'The keeper slept.',
    ]);
  });
  it('drops what the page has dropped', () =>
    expect(texts(merge(last, 'The boat came in.', 'The keeper slept.').body)).toEqual(['The boat came in.', 'The keeper slept.']));
});
