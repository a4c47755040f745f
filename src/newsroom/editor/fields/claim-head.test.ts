import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { originalHead } from '../../../core/alignment/segments.ts';
import { detailKeys, detailsField, type TextField } from '../../../draft/fields.ts';
import { claimHead, linkHead } from './claim-head.ts';

const rest = { from: ['headline'], seen: [''], by: 'machine' };

/** The head after a person typed into a field. */
function claimed(field: TextField, head: object): unknown {
  const details = new Y.Doc().getMap(detailsField);
  details.set(detailKeys.head, { ...originalHead, ...head });
  claimHead(details, field);
  return details.get(detailKeys.head);
}

describe('claimHead', () => {
  it.each(['headline', 'kicker', 'standfirst'] as const)('makes a machine’s %s the person’s and leaves what it renders', (field) =>
    expect(claimed(field, { [field]: rest })).toEqual({ ...originalHead, [field]: { ...rest, by: 'person' } }),
  );
  it('leaves the other parts of the head the machine’s', () =>
    expect(claimed('kicker', { headline: rest, kicker: rest })).toMatchObject({ headline: { by: 'machine' } }));
  it('changes nothing for a field that is no segment', () =>
    expect(claimed('slug', { headline: rest })).toEqual({ ...originalHead, headline: rest }));
  it('is undone with what was typed', () => {
    const doc = new Y.Doc();
    const details = doc.getMap(detailsField);
    details.set(detailKeys.head, { ...originalHead, headline: rest });
    const undo = new Y.UndoManager([doc.getText('headline'), details], { trackedOrigins: new Set(['typing']) });
    doc.transact(() => {
      doc.getText('headline').insert(0, 'x');
      claimHead(details, 'headline');
    }, 'typing');
    undo.undo();
    expect(details.get(detailKeys.head)).toEqual({ ...originalHead, headline: rest });
  });
});

describe('linkHead', () => {
  const linked = (field: string, head: object): unknown => {
    const details = new Y.Doc().getMap(detailsField);
    details.set(detailKeys.head, { ...originalHead, ...head });
    linkHead(details, field);
    return details.get(detailKeys.head);
  };
  it('has a headline render the original’s, unconfirmed', () =>
    expect(linked('headline', {})).toEqual({ ...originalHead, headline: { ...rest, by: 'person' } }));
  it('leaves what renders something already', () =>
    expect(linked('headline', { headline: rest })).toEqual({ ...originalHead, headline: rest }));
  it('changes nothing for a field that is no segment', () => expect(linked('slug', {})).toEqual(originalHead));
});
