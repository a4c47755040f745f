import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph } from '../../../test/aligned.ts';
import { fingerprint, otherReading } from './fingerprint.ts';
import type { SegmentKey } from './segments.ts';
import { textSeen } from './text-seen.ts';

const revisions = ['one', 'one  and a half', 'two'].map((text) => anArticle(aParagraph('b', text), aParagraph('c', 'three')));
const seen = (key: string, text: string) => textSeen(key as SegmentKey, fingerprint(text), revisions);

describe('textSeen', () => {
  it('is the text as it stood, white space and all', () => expect(seen('b', 'one and a half')).toBe('one  and a half'));
  it('is of this segment alone', () => expect(seen('b', 'three')).toBeNull());
  it('is nothing for a reading that is not known any more', () => expect(textSeen('b' as SegmentKey, otherReading, revisions)).toBeNull());
});
