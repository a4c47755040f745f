import { describe, expect, it } from 'vitest';
import { describeFinding, inFileOrder } from './describe-finding.ts';
import { finding } from './imported-page.ts';

describe('describeFinding', () => {
  it.each([
    [finding('recognised', 'headline', { text: 'One boat', line: 4 }), 'line 4: the headline: “One boat”'],
    [finding('doubtful', 'standfirst', { text: 'One boat', line: 5 }), 'line 5: probably the standfirst, but check it: “One boat”'],
    [finding('dropped', 'furniture', { text: 'Loading', line: 9 }), 'line 9: left out, as no part of the story: “Loading”'],
    [finding('recognised', 'section-made', { text: 'Tides' }), 'the section “Tides” is new in this edition: it was made'],
    [finding('doubtful', 'headline-missing', { text: '' }), 'the page has no headline: write one'],
  ])('says %o', (found, wanted) => expect(describeFinding(found)).toBe(wanted));
});

describe('inFileOrder', () => {
  it('goes down the file, then on to what has no line', () => {
    const lines = [
      finding('recognised', 'section-made', { text: 'Tides' }),
      finding('dropped', 'furniture', { text: 'Loading', line: 9 }),
      finding('recognised', 'picture-taken', { text: 'boat.jpg' }),
      finding('recognised', 'headline', { text: 'One boat', line: 4 }),
    ];
    expect(inFileOrder(lines).map(({ subject }) => subject)).toEqual(['headline', 'furniture', 'section-made', 'picture-taken']);
  });
});
