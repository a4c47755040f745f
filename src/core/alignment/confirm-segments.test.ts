import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph, aTranslation, states, withText } from '../../../test/aligned.ts';
import { attributesOf, bodySchema } from '../body/schema.ts';
import { unconfirmedBlocks } from '../body/unconfirmed.ts';
import { confirmSegments } from './confirm.ts';
import { fingerprintsOf } from './readings.ts';
import type { SegmentKey } from './segments.ts';

const { nodes } = bodySchema;
const figure = (attrs: object) => nodes.figure.create({ alt: 'boat', credit: 'Jo', ...attrs }, bodySchema.text('ferry'));
const original = anArticle(aParagraph('a1', 'one'), aParagraph('a2', 'two'), figure({ id: 'f' }));
const readings = fingerprintsOf(original);
const keys = (...names: readonly string[]) => names as readonly SegmentKey[];
const translation = aTranslation(
  original,
  aParagraph('t1', 'eins', { from: ['a1'] }),
  aParagraph('t2', 'zwei', { from: ['a2'] }),
  figure({ id: 'f' }),
);
const changed = withText(withText(original, 'a1', 'uno'), 'a2', 'due');

describe('confirmSegments', () => {
  it('makes the named segments current, and no others', () =>
    expect(states(changed, confirmSegments(translation, fingerprintsOf(changed), keys('t1')))).toMatchObject({
      t1: 'current',
      t2: 'stale',
    }));
  it('makes all current if none are named', () =>
    expect(states(changed, confirmSegments(translation, fingerprintsOf(changed)))).toMatchObject({ t1: 'current', t2: 'current' }));
  it('leaves a change stale that the person has not seen', () =>
    expect(states(changed, confirmSegments(translation, readings))).toMatchObject({ t1: 'stale' }));
  it('lets go of what is gone, and adds what renders nothing then', () => {
    const now = anArticle(aParagraph('a2', 'two'));
    expect(states(now, confirmSegments(translation, fingerprintsOf(now), keys('t1')))).toMatchObject({ t1: 'added', t2: 'current' });
  });
  it('gives back the same translation if nothing changes', () => expect(confirmSegments(translation, readings)).toBe(translation));
  it('takes an empty segment for left out on purpose, until it is confirmed with words', () => {
    const empty = confirmSegments(withText(translation, 't1', ''), readings, keys('t1'));
    expect([states(original, empty)['original a1'], empty.head.omitted.from]).toEqual([undefined, ['a1']]);
    expect(confirmSegments(withText(empty, 't1', 'eins'), readings, keys('t1')).head.omitted.from).toEqual([]);
  });

  describe('of a machine’s text', () => {
    const machine = { by: 'machine' };
    const confirmed = (block: Node, ...names: readonly string[]) => confirmSegments(anArticle(block), readings, keys(...names));

    it('makes it a person’s', () => {
      const done = confirmed(aParagraph('t', 'eins', { from: ['a1'], ...machine }), 't');
      expect([attributesOf(done.body.child(0)).by, states(original, done)['t']]).toEqual(['person', 'current']);
    });
    it('makes an addition a person’s', () => expect(states(original, confirmed(aParagraph('t', 'neu', machine), 't'))['t']).toBe('added'));
    it('makes a part of the head a person’s', () => {
      const headline = { from: keys('headline'), seen: [], by: 'machine' as const };
      const draft = { ...translation, head: { ...translation.head, headline } };
      const told = [draft, confirmSegments(draft, readings)].map((content) => states(original, content)['headline']);
      expect(told).toEqual(['machine', 'current']);
    });
    it('confirms one by one the texts of a picture, which is the machine’s until the last', () => {
      const block = figure({ id: 'f', from: ['f', 'f/alt', 'f/credit'], ...machine });
      const first = confirmed(block, 'f/alt', 'f/credit');
      expect([states(original, first), unconfirmedBlocks(first.body)]).toMatchObject([{ f: 'machine', 'f/alt': 'current' }, ['f']]);
      const last = confirmSegments(first, readings, keys('f'));
      expect([states(original, last), unconfirmedBlocks(last.body)]).toMatchObject([{ f: 'current', 'f/alt': 'current' }, []]);
    });
    it('makes a list a person’s with the last that it holds', () => {
      const item = (id: string) => nodes.listItem.create({ id: `i${id}`, ...machine }, aParagraph(id, id, machine));
      const list = nodes.list.create({ id: 'l', ...machine }, [item('x'), item('y')]);
      const first = confirmed(list, 'x');
      expect(unconfirmedBlocks(first.body)).toEqual(['l', 'iy', 'y']);
      expect(unconfirmedBlocks(confirmSegments(first, readings, keys('y')).body)).toEqual([]);
    });
  });
});
