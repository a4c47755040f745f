/** Against the real Apertium, over HTTP. */
import { Fragment } from 'prosemirror-model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Apertium, startApertium } from '../../../test/apertium.ts';
import { tag, value } from '../../../test/builders.ts';
import { bodySchema } from '../../core/body/schema.ts';
import type { MachineService } from '../../core/machine/service.ts';
import { ok } from '../../core/result.ts';
import { openProvider } from '../open-provider.ts';
import { translateInSteps } from '../translate-in-steps.ts';

let server: Apertium;

beforeAll(async () => {
  server = await startApertium();
});

afterAll(() => server.stop());

const provider = (address = server.address) => openProvider({ kind: 'apertium', address } as MachineService);
const pair = { from: tag('en'), to: tag('es') };
const quiet = () => new AbortController().signal;
const { nodes, marks } = bodySchema;

async function translated(content: Fragment): Promise<{ readonly content: Fragment; readonly lost: number }> {
  const options = { ...pair, terms: [], signal: quiet(), mayAsk: async () => ok(undefined) };
  for await (const step of translateInSteps(provider(), [{ key: 0, content }], options)) {
    const [text] = value(step).texts;
    if (text !== undefined) return text;
  }
  throw new Error('nothing came');
}

/** The text with its marks in brackets. */
const shown = (content: Fragment): string => {
  const parts: string[] = [];
  content.forEach((node) => {
    const text = node.isText ? (node.text ?? '') : `(${node.type.name})`;
    parts.push(node.marks.length === 0 ? text : `[${text}]`);
  });
  return parts.join('');
};

describe('Apertium', () => {
  it('knows which pairs it has, also for an edition of a country', async () => {
    const has = async (from: string, to: string) => value(await provider().supports({ from: tag(from), to: tag(to) }));
    expect([await has('en', 'es'), await has('en-GB', 'es-MX'), await has('en', 'de')]).toEqual([true, true, false]);
  });
  it('keeps bold, links, footnotes and breaks where their words go', async () => {
    const bold = bodySchema.text('old ferry', [marks.strong.create()]);
    const link = bodySchema.text('the harbour', [marks.link.create({ href: 'https://lantern.example/' })]);
    const note = nodes.footnote.create({ id: 'n' });
    const parts = [bodySchema.text('The '), bold, bodySchema.text(' came back to '), link, bodySchema.text(' this morning'), note];
    const text = await translated(Fragment.fromArray([...parts, nodes.hardBreak.create(), bodySchema.text('Tom & Ann < 3.')]));
    expect([shown(text.content), text.lost]).toEqual([
      'El [transbordador viejo] volvió al [puerto] esta mañana(footnote)(hardBreak)Tom & Ann < 3.',
      0,
    ]);
  });
  it('translates a text that is longer than a request takes, sentence by sentence', async () => {
    const text = await translated(Fragment.from(bodySchema.text('The house is big. '.repeat(600).trim())));
    expect(shown(text.content)).toBe('La casa es grande. '.repeat(600).trim());
  });
  it('says that it does not know a pair', async () =>
    expect(await provider().translate({ from: tag('en'), to: tag('de'), texts: ['House'], terms: [], signal: quiet() })).toMatchObject({
      error: { code: 'machine-pair-unsupported' },
    }));
  it('is told to be unreachable where nobody listens', async () =>
    expect(await provider('http://127.0.0.1:9').supports(pair)).toMatchObject({ error: { code: 'machine-unreachable' } }));
  it('stops waiting when the work is left off', async () => {
    const stopping = new AbortController();
    const ready = provider();
    value(await ready.supports(pair));
    server.pause();
    const waiting = ready.translate({ ...pair, texts: ['House'], terms: [], signal: stopping.signal });
    stopping.abort(new Error('left off'));
    await expect(waiting).rejects.toThrow('left off');
    server.resume();
  });
});
