import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { aContent } from '../../test/builders.ts';
import { applyChecked } from './check-draft.ts';
import { loadDraft } from './content.ts';
import { bodyField } from './fields.ts';
import { draftOf, writeContent } from './write-content.ts';

/** What is found wrong with a draft after somebody changed it like this. */
function faultAfter(change: (doc: Y.Doc, body: Y.XmlFragment) => void): string | null {
  const first = draftOf(aContent());
  const theirs = loadDraft([first]);
  const ours = loadDraft([first]);
  const before = Y.encodeStateVector(theirs);
  theirs.transact(() => change(theirs, theirs.getXmlFragment(bodyField)));
  return applyChecked(ours, Y.encodeStateAsUpdate(theirs, before))?.code ?? null;
}

const firstText = (body: Y.XmlFragment): Y.XmlText => {
  const paragraph = body.get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('the first paragraph has no text');
  return text;
};

describe('applyChecked', () => {
  it('takes what editors write', () => {
    expect(faultAfter((doc) => writeContent(doc, aContent({ headline: 'Other' })))).toBeNull();
    expect(faultAfter((_, body) => firstText(body).insert(0, 'Oh, ', { strong: {}, insertion: { id: 's', by: 'p', at: '' } }))).toBeNull();
  });
  it('refuses text and values where only blocks may stand', () => {
    expect(faultAfter((_, body) => body.insert(0, [new Y.XmlText()]))).toBe('draft-not-of-schema');
    expect(faultAfter((_, body) => body.insert(0, [new Y.XmlHook('x') as unknown as Y.XmlElement]))).toBe('draft-not-of-schema');
    expect(faultAfter((_, body) => body.insert(0, [new Y.Map() as unknown as Y.XmlElement]))).toBe('draft-not-of-schema');
  });
  it('refuses nodes, attributes and marks that the schema does not know', () => {
    expect(faultAfter((_, body) => body.insert(0, [new Y.XmlElement('script')]))).toBe('draft-not-of-schema');
    expect(faultAfter((_, body) => (body.get(0) as Y.XmlElement).setAttribute('from', 'b1'))).toBe('draft-not-of-schema');
    expect(faultAfter((_, body) => firstText(body).format(0, 3, { blink: {} }))).toBe('draft-not-of-schema');
    expect(faultAfter((_, body) => firstText(body).format(0, 3, { link: {} }))).toBe('draft-not-of-schema');
    expect(faultAfter((_, body) => firstText(body).insertEmbed(0, { a: 1 }))).toBe('draft-not-of-schema');
  });
  it('refuses parts that no draft has', () => expect(faultAfter((doc) => doc.getMap('other').set('a', 1))).toBe('draft-not-of-schema'));
  it('refuses lists in lists without end', () =>
    expect(
      faultAfter((_, body) => {
        let inside = new Y.XmlElement('list');
        for (let depth = 0; depth < 200; depth++) {
          const around = new Y.XmlElement('list');
          around.insert(0, [inside]);
          inside = around;
        }
        body.insert(0, [inside]);
      }),
    ).toBe('draft-too-deep'));
  it('refuses what is no update, or cut off, and says what rests on something that the draft does not hold', () => {
    const doc = () => loadDraft([draftOf(aContent())]);
    const whole = draftOf(aContent({ headline: 'Other' }));
    const updates: Uint8Array[] = [];
    const other = new Y.Doc();
    other.on('update', (update: Uint8Array) => updates.push(update));
    other.getText('headline').insert(0, 'a');
    other.getText('headline').insert(1, 'b');
    const strangers = [Uint8Array.of(1, 2, 3), new Uint8Array(), whole.subarray(0, whole.length - 9)];
    for (const update of strangers) expect(applyChecked(doc(), update)).toEqual({ code: 'update-unreadable' });
    expect(applyChecked(doc(), updates[1] ?? whole)).toEqual({ code: 'update-too-early' });
  });
});
