import { describe, expect, it } from 'vitest';
import { aBody, aContent, errorCode, value } from '../../../test/builders.ts';
import { attributesOf, bodySchema } from '../body/schema.ts';
import { confirmAll } from './confirm.ts';
import { fingerprint } from './fingerprint.ts';

const { nodes } = bodySchema;
const paragraph = (id: string, text: string, from: readonly string[] = []) => nodes.paragraph.create({ id, from }, bodySchema.text(text));
const body = (...blocks: readonly ReturnType<typeof paragraph>[]) => nodes.doc.create(null, blocks);

describe('confirmAll', () => {
  const original = aContent({ headline: 'Ferry returns', kicker: 'Sea', body: aBody('One.', 'Two.') });
  const rests = (translated: ReturnType<typeof body>, rendered = original.body) =>
    value(confirmAll(aContent({ body: translated }), { ...original, body: rendered })).body.children.map((block) => {
      const { from, seen } = attributesOf(block);
      return [from, seen];
    });

  it('lets a block of the same id render the original’s', () =>
    expect(rests(body(paragraph('b1', 'Eins.')))).toEqual([[['b1'], [fingerprint('One.')]]]));

  it('keeps what a block says that it renders', () =>
    expect(rests(body(paragraph('b1', 'Eins, zwei.', ['b1', 'b2'])))).toEqual([
      [
        ['b1', 'b2'],
        [fingerprint('One.'), fingerprint('Two.')],
      ],
    ]));

  it('leaves a block without a counterpart as an addition', () => expect(rests(body(paragraph('b9', 'Neu.')))).toEqual([[[], []]]));

  it('does not take a block of another kind for the counterpart', () => {
    const heading = nodes.heading.create({ id: 'b1' }, bodySchema.text('Eins'));
    expect(rests(body(heading))).toEqual([[[], []]]);
  });

  it('lets a figure render caption, alternative text and credit', () => {
    const figure = (alt: string) => nodes.figure.create({ id: 'f', alt, credit: 'Jo Lens' }, bodySchema.text('Caption'));
    expect(rests(body(figure('Bild')), body(figure('Picture')))).toEqual([
      [
        ['f', 'f/alt', 'f/credit'],
        [fingerprint('Caption'), fingerprint('Picture'), fingerprint('Jo Lens')],
      ],
    ]);
  });

  it('lets a block that only holds others render the words that it has besides', () => {
    const quotation = (attribution: string) => nodes.quotation.create({ id: 'q', attribution }, paragraph('b1', 'One.'));
    expect(rests(body(quotation('sagte Ines')), body(quotation('said Ines')))).toEqual([[['q/attribution'], [fingerprint('said Ines')]]]);
  });

  it('lets the head render the head', () =>
    expect(value(confirmAll(aContent({ kicker: 'Meer' }), original)).head).toEqual({
      headline: { from: ['headline'], seen: [fingerprint('Ferry returns')], by: 'person' },
      kicker: { from: ['kicker'], seen: [fingerprint('Sea')], by: 'person' },
      standfirst: { from: ['standfirst'], seen: [fingerprint('')], by: 'person' },
      omitted: { from: [], seen: [] },
      former: null,
      machineHelped: false,
    }));

  it('takes words that are empty for left out on purpose', () =>
    expect(value(confirmAll(aContent({ kicker: '' }), original)).head.omitted).toEqual({ from: ['kicker'], seen: [fingerprint('Sea')] }));

  it('leaves nothing out of what is only begun', () => {
    const begun = aContent({ headline: '', kicker: '', standfirst: '', body: body(nodes.paragraph.create({ id: 'b1' })) });
    expect(value(confirmAll(begun, original)).head).toMatchObject({
      headline: { from: ['headline'], seen: [''] },
      kicker: { from: ['kicker'], seen: [''] },
      standfirst: { from: ['standfirst'], seen: [fingerprint('')] },
      omitted: { from: [], seen: [] },
    });
  });

  it('leaves no headline out', () =>
    expect(value(confirmAll(aContent({ headline: '', kicker: 'Meer' }), original)).head).toMatchObject({
      headline: { from: ['headline'], seen: [''] },
      omitted: { from: [], seen: [] },
    }));

  it('links what a machine wrote, and confirms nothing of it', () => {
    const machines = nodes.paragraph.create({ id: 'b1', by: 'machine' }, bodySchema.text('Eins.'));
    expect(attributesOf(value(confirmAll(aContent({ body: body(machines) }), original)).body.child(0))).toMatchObject({
      from: ['b1'],
      seen: [''],
      by: 'machine',
    });
  });

  it('refuses a block that renders what the original does not have', () =>
    expect(errorCode(confirmAll(aContent({ body: body(paragraph('b1', 'Eins.', ['b7'])) }), original))).toBe('original-segment-unknown'));
});
