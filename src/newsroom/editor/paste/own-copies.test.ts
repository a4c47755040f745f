import { Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../test/newsroom/pasted.ts';
import { bodySchema } from '../../../core/body/schema.ts';
import { asNew, copySerializer, isCopyOf, isOwnCopy } from './own-copies.ts';
import { bodySerializer } from './parse-rules.ts';

const { nodes } = bodySchema;
const rendering = { from: ['o'], seen: ['r'], by: 'machine' };
const paragraph = nodes.paragraph.create({ id: 'a', ...rendering }, bodySchema.text('One'));
const body = nodes.doc.create(null, nodes.list.create({ id: 'l' }, nodes.listItem.create({ id: 'i' }, paragraph)));

/** What the clipboard holds after blocks of an article were copied. */
function copied(article: string): Document {
  const document = documentOf('');
  document.body.append(copySerializer(bodySerializer(), article).serializeFragment(body.content, { document }));
  document.body.firstElementChild?.setAttribute('data-pm-slice', '0 0 []');
  return document;
}

describe('what an editor copied', () => {
  it('says from which article it is, once', () => expect(copied('one').body.innerHTML.match(/data-article="one"/g)).toHaveLength(1));
  it.each([
    ['one', true],
    ['two', false],
  ])('is known in the article %s as its own: %s', (article, isOwn) => expect(isCopyOf(copied('one'), article)).toBe(isOwn));
  it('is known as the newsroom’s', () => expect(isOwnCopy(copied('one'))).toBe(true));
  it('is no article’s where it comes from another program', () => expect(isCopyOf(documentOf('<p>One</p>'), 'one')).toBe(false));
});

describe('asNew', () => {
  const { content, openStart } = asNew(new Slice(body.content, 3, 3));
  const said: unknown[] = [];
  content.descendants(({ attrs, isText }) => {
    if (!isText) said.push([attrs['id'], attrs['from'], attrs['seen'], attrs['by']]);
  });
  it('takes from every block its id and what it renders, and leaves a machine’s text the machine’s', () =>
    expect(said).toEqual([
      ['', [], [], 'person'],
      ['', [], [], 'person'],
      ['', [], [], 'machine'],
    ]));
  it('leaves the cut as it is', () => expect(openStart).toBe(3));
});
