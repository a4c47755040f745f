/** Machine text into a draft: what it was for is there, and nothing else has changed. */
import fc from 'fast-check';
import { Fragment } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { alignment, anyEdit, aPair, edited } from '../../test/aligned.ts';
import { tag } from '../../test/builders.ts';
import { fingerprintsOf, readingsOf } from '../core/alignment/readings.ts';
import { renderingsOf } from '../core/alignment/renderings.ts';
import { segmentsOf } from '../core/alignment/segments.ts';
import { bodySchema } from '../core/body/schema.ts';
import type { BlockId } from '../core/ids.ts';
import { needsOf } from '../core/machine/needs.ts';
import { placeTexts } from '../core/machine/place.ts';
import { contentOf, loadDraft } from './content.ts';
import { draftOf } from './write-content.ts';
import { writeEdits } from './write-edits.ts';

describe('writeEdits', () => {
  it('renders what was missing as a machine’s, and leaves every other segment as it was', () =>
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const pair = edits.reduce((before, edit, at) => edited(before, edit, `new-${at}`), aPair());
        const { original, translation, minor } = pair;
        const judged = { original, translation, readings: readingsOf(fingerprintsOf(original), minor), known: [] };
        const needs = needsOf({ ...judged, alignment: alignment(original, translation, minor) }, 'missing');
        const texts = new Map(needs.map(({ segment }) => [segment, Fragment.from(bodySchema.text(`‹${segment}›`))]));
        let count = 0;
        const newBlockId = () => `made-${++count}` as BlockId;
        const { edits: changes, placed } = placeTexts({ original, translation, texts, newBlockId });
        const doc = loadDraft([draftOf(translation)]);
        writeEdits(doc, changes);
        const after = contentOf(doc, { language: tag('de'), publicSlug: null, newBlockId });
        const segments = new Map(segmentsOf(after).map(({ key, text }) => [key, text]));
        const written = new Set(
          renderingsOf(after)
            .segments.filter(({ from }) => from.some((key) => placed.has(key)))
            .map(({ key }) => key),
        );
        for (const { key, text } of segmentsOf(translation)) if (text !== '' && !written.has(key)) expect(segments.get(key)).toBe(text);
        const now = alignment(original, after, minor);
        expect(now.missing.filter((key) => placed.has(key))).toEqual([]);
        expect(after.head.machineHelped).toBe(changes.length > 0 || translation.head.machineHelped);
        for (const { from, state } of now.segments)
          if (from.length === 1 && from.every((key) => placed.has(key))) expect(state).toBe('machine');
      }),
    ));
});
