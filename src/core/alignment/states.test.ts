import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { alignment, anArticle, aParagraph, aTranslation, states, withText } from '../../../test/aligned.ts';
import { fingerprint, neverSeen, otherReading } from './fingerprint.ts';
import { withOmitted } from './omit.ts';
import { fingerprintsOf } from './readings.ts';
import type { SegmentKey } from './segments.ts';
import { countStates } from './states.ts';

const original = anArticle(aParagraph('a1', 'one'), aParagraph('a2', 'two'));
const [one, two] = [fingerprint('one'), fingerprint('two')];
const stateOf = (attrs: object, text = 'Absatz') => states(original, anArticle(aParagraph('t', text, attrs)))['t'];

describe('the state of a segment', () => {
  it('is current when everything reads as it was confirmed', () =>
    expect(stateOf({ from: ['a1', 'a2'], seen: [one, two] })).toBe('current'));
  it('is stale when one of several reads otherwise', () => expect(stateOf({ from: ['a1', 'a2'], seen: [one, one] })).toBe('stale'));
  it('is stale when what it rendered is gone, confirmed or not', () =>
    expect([stateOf({ from: ['z'], seen: [one] }), stateOf({ from: ['z'], seen: [] })]).toEqual(['stale', 'stale']));
  it('is current when an empty paragraph is gone', () => expect(stateOf({ from: ['z'], seen: [fingerprint('')] })).toBe('current'));
  it('is unconfirmed when one of several was never confirmed', () =>
    expect([stateOf({ from: ['a1', 'a2'], seen: [one] }), stateOf({ from: ['a1', 'a2'], seen: [neverSeen, two] })]).toEqual([
      'unconfirmed',
      'unconfirmed',
    ]));
  it('is added when it renders nothing', () => expect(stateOf({})).toBe('added'));
  it('is machine when a machine wrote it, with or without a counterpart', () =>
    expect([stateOf({ by: 'machine', from: ['a1'] }), stateOf({ by: 'machine' })]).toEqual(['machine', 'machine']));

  it('is machine rather than stale', () => expect(stateOf({ by: 'machine', from: ['a1', 'z'], seen: [otherReading] })).toBe('machine'));
  it('is stale rather than unconfirmed', () => expect(stateOf({ from: ['a1', 'a2'], seen: [two] })).toBe('stale'));
  it('is not machine for an empty text', () => expect(stateOf({ by: 'machine', from: ['a1'] }, '')).toBe('unconfirmed'));
  it('says which originals changed, each once', () =>
    expect(
      alignment(original, anArticle(aParagraph('t', 'x', { from: ['a1', 'a1', 'a2'], seen: [two, one, two] }))).segments.at(-1),
    ).toEqual({
      key: 't',
      state: 'stale',
      from: ['a1', 'a2'],
      changed: ['a1'],
      inherited: [],
    }));
});

describe('what is missing', () => {
  const missing = (...blocks: readonly Node[]) => alignment(original, aTranslation(original, ...blocks)).missing;

  it('is what nothing renders', () => expect(missing(aParagraph('t', 'x', { from: ['a2'] }))).toEqual(['a1']));
  it('is nothing that has no words', () =>
    expect(alignment(withText(original, 'a1', ' '), aTranslation(original, aParagraph('t', 'x', { from: ['a2'] }))).missing).toEqual([]));
  it('is what somebody emptied after it was confirmed', () =>
    expect(alignment(original, withText(aTranslation(original, aParagraph('t', 'x', { from: ['a1', 'a2'] })), 't', '')).missing).toEqual([
      'a1',
      'a2',
    ]));
  it('is not what an empty segment has yet to render', () =>
    expect(alignment(original, anArticle(aParagraph('t', '', { from: ['a1', 'a2'] }))).missing).toEqual(['headline']));

  const without = withOmitted(aTranslation(original, aParagraph('t', 'x', { from: ['a2'] })), fingerprintsOf(original), [
    'a1' as SegmentKey,
  ]);
  it('is not what was left out on purpose', () => expect(alignment(original, without).missing).toEqual([]));
  it('is what was left out on purpose and reads otherwise now', () =>
    expect(alignment(withText(original, 'a1', 'uno'), without).missing).toEqual(['a1']));
  it('is not what was left out on purpose and had a minor change', () => {
    const minor = [{ segment: 'a1' as SegmentKey, before: fingerprint('uno'), after: one }];
    expect(alignment(withText(original, 'a1', 'uno'), without, minor).missing).toEqual([]);
  });
});

describe('countStates', () => {
  it('counts them', () => {
    const translation = anArticle(aParagraph('t1', 'x', { from: ['a1'], seen: [two] }), aParagraph('t2', 'y', { by: 'machine' }));
    expect(countStates(alignment(original, translation))).toEqual({
      current: 0,
      stale: 1,
      added: 3,
      machine: 1,
      unconfirmed: 0,
      missing: 2,
    });
  });
});
