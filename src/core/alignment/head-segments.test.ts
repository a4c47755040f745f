import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { readHeadSegments } from './head-segments.ts';
import { originalHead } from './segments.ts';

const rest = { from: ['headline'], seen: [fingerprint('Ferry')] };

describe('readHeadSegments', () => {
  it('reads what was written', () => {
    const head = {
      ...originalHead,
      headline: { ...rest, by: 'machine' },
      omitted: { from: ['b1'], seen: [fingerprint('One')] },
      former: { original: 'a', rests: [{ segment: 'headline', ...rest }], omitted: rest },
      machineHelped: true,
    };
    expect(readHeadSegments(JSON.parse(JSON.stringify(head)))).toEqual(head);
  });
  it('takes what does not say who wrote it for a person’s, and what says nothing of the rest for nothing', () =>
    expect(readHeadSegments({ headline: rest, kicker: null, standfirst: null })).toEqual({
      ...originalHead,
      headline: { ...rest, by: 'person' },
    }));
  it.each([
    null,
    7,
    'text',
    [],
    { headline: 7 },
    { headline: { from: [1], seen: [] } },
    { former: { original: 'a' } },
    { machineHelped: 'yes' },
    { former: { original: '\0', rests: [] } },
  ])('takes %j for an original’s', (json) => expect(readHeadSegments(json)).toEqual(originalHead));
  it('leaves out a former rest that it cannot read', () =>
    expect(readHeadSegments({ former: { original: 'a', rests: [7, { from: [], seen: [] }, { segment: 'b', ...rest }] } }).former).toEqual({
      original: 'a',
      rests: [{ segment: 'b', ...rest }],
      omitted: originalHead.omitted,
    }));
});
