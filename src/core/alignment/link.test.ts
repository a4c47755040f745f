import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph, aTranslation, states } from '../../../test/aligned.ts';
import { errorCode, value } from '../../../test/builders.ts';
import { bodySchema } from '../body/schema.ts';
import { linkSegment, unlinkSegment } from './link.ts';
import { withOmitted, withoutOmitted } from './omit.ts';
import { fingerprintsOf } from './readings.ts';
import type { SegmentKey } from './segments.ts';

const figure = (id: string) => bodySchema.nodes.figure.create({ id, alt: 'boat' }, bodySchema.text('ferry'));
const original = anArticle(aParagraph('a1', 'one'), aParagraph('a2', 'two'), figure('f'));
const readings = fingerprintsOf(original);
const translation = aTranslation(
  original,
  aParagraph('t1', 'eins', { from: ['a1'] }),
  aParagraph('t2', 'zwei', { from: ['a2'] }),
  figure('f'),
);
const keys = (...names: readonly string[]) => names as readonly SegmentKey[];
const link = (segment: string, ...to: readonly string[]) =>
  linkSegment(translation, { segment: segment as SegmentKey, to: keys(...to), original: readings });
const statesAfter = (segment: string, ...to: readonly string[]) => states(original, value(link(segment, ...to)));

describe('linkSegment', () => {
  it('leaves what was rendered before confirmed, and the new unconfirmed', () => {
    const linked = value(link('t1', 'a1', 'a2'));
    expect(states(original, linked)).toMatchObject({ t1: 'unconfirmed' });
    expect(linked.body.child(0).attrs).toMatchObject({ from: ['a1', 'a2'], seen: [readings.get('a1' as SegmentKey), ''] });
  });
  it('lets go of what is not named', () => expect(statesAfter('t1', 'a2')).toMatchObject({ t1: 'unconfirmed', 'original a1': 'missing' }));
  it('adds a segment that is to render nothing', () => expect(statesAfter('t1')).toMatchObject({ t1: 'added' }));
  it('links a part of the head to a paragraph, and a paragraph to a part of the head', () =>
    expect([statesAfter('headline', 'a1')['headline'], statesAfter('t1', 'headline')['t1']]).toEqual(['unconfirmed', 'unconfirmed']));
  it('leaves out no more what is rendered again', () => {
    const without = withOmitted(unlinkSegment(translation, 't1' as SegmentKey), readings, keys('a1'));
    const linked = value(linkSegment(without, { segment: 't1' as SegmentKey, to: keys('a1'), original: readings }));
    expect(linked.head.omitted.from).toEqual(withoutOmitted(without, keys('a1')).head.omitted.from);
  });
  it('gives back the same translation if it renders that already', () => expect(value(link('t1', 'a1'))).toBe(translation));
  it('refuses a segment that the translation does not have', () => expect(errorCode(link('z', 'a1'))).toBe('segment-unknown'));
  it('refuses a segment that the original does not have', () => expect(errorCode(link('t1', 'z'))).toBe('original-segment-unknown'));
  it('refuses a text in the place of words beside a picture', () => expect(errorCode(link('f/alt', 'a1'))).toBe('segment-not-fitting'));
  it('refuses words beside a picture in the place of a caption', () => expect(errorCode(link('f', 'f/alt'))).toBe('segment-not-fitting'));
});

describe('unlinkSegment', () => {
  const both = value(link('t1', 'a1', 'a2'));
  it('lets go of one', () => expect(unlinkSegment(both, 't1' as SegmentKey, keys('a2')).body.child(0).attrs['from']).toEqual(['a1']));
  it('lets go of all', () => expect(states(original, unlinkSegment(both, 't1' as SegmentKey))['t1']).toBe('added'));
  it('lets the alternative text go and keeps the caption', () =>
    expect(states(original, unlinkSegment(translation, 'f/alt' as SegmentKey))).toMatchObject({ f: 'current', 'f/alt': 'added' }));
  it('gives back the same translation if there is nothing to let go', () =>
    expect([unlinkSegment(both, 't1' as SegmentKey, keys('f')), unlinkSegment(both, 'z' as SegmentKey)]).toEqual([both, both]));
});

describe('leaving out', () => {
  it('remembers how it read the last time', () => {
    const before = withOmitted(translation, new Map([['a1' as SegmentKey, readings.get('a2' as SegmentKey) ?? ('' as never)]]), keys('a1'));
    expect(withOmitted(before, readings, keys('a1')).head.omitted).toEqual({ from: ['a1'], seen: [readings.get('a1' as SegmentKey)] });
  });
  it('gives back the same translation if nothing changes', () => {
    const without = withOmitted(translation, readings, keys('a1'));
    expect([withOmitted(without, readings, keys('a1', 'z')), withoutOmitted(without, keys('a2'))].every((same) => same === without)).toBe(
      true,
    );
  });
});
