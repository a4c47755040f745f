import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph, aTranslation, withText } from '../../../test/aligned.ts';
import { tag } from '../../../test/builders.ts';
import type { ArticleContent } from '../article.ts';
import { confirmSegments } from './confirm.ts';
import { withOmitted } from './omit.ts';
import { fingerprintsOf, type MinorChange, readingsOf } from './readings.ts';
import { renderingsOf } from './renderings.ts';
import { restsOn } from './rests-on.ts';
import { minorChangesIn, segmentChanges } from './segment-changes.ts';
import type { SegmentKey } from './segments.ts';

const first = anArticle(aParagraph('a1', 'one'), aParagraph('a2', 'two'), aParagraph('a3', 'three'));
const second = withText(first, 'a2', 'second');
const third = withText(second, 'a1', 'first');
const translation = aTranslation(first, aParagraph('t1', 'eins', { from: ['a1'] }), aParagraph('t2', 'zwei', { from: ['a2'] }));
const place = (content: ArticleContent, revisions: readonly ArticleContent[], minor: readonly MinorChange[] = []) =>
  restsOn(
    renderingsOf(content),
    revisions.map((revision) => readingsOf(fingerprintsOf(revision), minor)),
  );

describe('restsOn', () => {
  it('is the revision that was confirmed', () => expect(place(translation, [first, second, third])).toBe(0));
  it('is the newest in which nothing else changed', () =>
    expect(place(translation, [first, withText(first, 'a3', 'third'), second])).toBe(1));
  it('is a newer one whose change is minor', () => {
    const minor = minorChangesIn(segmentChanges(first, second, tag('en')));
    expect(place(translation, [first, second, third], minor)).toBe(1);
  });
  it('is none when segments were confirmed against readings that never stood together', () => {
    const confirmed = confirmSegments(translation, fingerprintsOf(third), ['t1' as SegmentKey]);
    expect(place(confirmed, [first, second, third])).toBeNull();
  });
  it('is none where nothing was ever confirmed', () =>
    expect(place(anArticle(aParagraph('t1', 'eins', { from: ['a1'] })), [first])).toBeNull());
  it('counts what was left out on purpose', () =>
    expect(place(withOmitted(translation, fingerprintsOf(first), ['a3' as SegmentKey]), [first, withText(first, 'a3', 'third')])).toBe(0));
});
