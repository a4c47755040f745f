import fc from 'fast-check';
import { Fragment } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { tag, value } from '../../test/builders.ts';
import { aMarkedText } from '../../test/marked-text.ts';
import { bodySchema } from '../core/body/schema.ts';
import { ok } from '../core/result.ts';
import { cutText } from './cut-text.ts';
import type { MachineProvider, ServiceLimits } from './provider.ts';
import { translateInSteps } from './translate-in-steps.ts';

const text = (words: string) => (words === '' ? Fragment.empty : Fragment.from(bodySchema.text(words)));
const wordsOf = (content: Fragment) => content.textBetween(0, content.size);

/** A provider that gives back what it gets, and remembers the requests. */
function echo(limits: Partial<ServiceLimits> = {}, render: (text: string) => string = (same) => same) {
  const requests: (readonly string[])[] = [];
  const provider: MachineProvider = {
    limits: { charactersPerRequest: 10_000, textsPerRequest: 50, ...limits },
    supports: async () => ok(true),
    account: async () => ok(null),
    async translate({ texts }) {
      requests.push(texts);
      return ok({ texts: texts.map(render), charactersBilled: null, tokens: 0 });
    },
  };
  return { provider, requests };
}

async function translated(provider: MachineProvider, texts: readonly Fragment[], languages = ['en', 'es']): Promise<Fragment[]> {
  const [from = tag('en'), to = tag('es')] = languages.map(tag);
  const all = new Map<number, Fragment>();
  const options = { from, to, terms: [], signal: new AbortController().signal, mayAsk: async () => ok(undefined) };
  for await (const step of translateInSteps(
    provider,
    texts.map((content, key) => ({ key, content })),
    options,
  )) {
    for (const { key, content } of value(step).texts) all.set(key, content);
  }
  return texts.map((_, key) => all.get(key) ?? Fragment.empty);
}

describe('translateInSteps', () => {
  it('loses nothing through a provider that changes nothing, however little that takes at once', async () =>
    await fc.assert(
      fc.asyncProperty(fc.array(aMarkedText, { maxLength: 4 }), fc.integer({ min: 1, max: 120 }), async (texts, charactersPerRequest) => {
        expect(await translated(echo({ charactersPerRequest }).provider, texts)).toEqual(texts);
      }),
    ));
  it('sends no more texts and characters at once than the service takes', async () => {
    const { provider, requests } = echo({ textsPerRequest: 2, charactersPerRequest: 12 });
    await translated(provider, ['One two.', 'Three.', 'Four.', 'Five.'].map(text));
    expect(requests).toEqual([['One two.'], ['Three.', 'Four.'], ['Five.']]);
  });
  it('sends nothing that has no letter', async () => {
    const { provider, requests } = echo();
    expect((await translated(provider, [text('1,250 — 3 %'), text('')])).map(wordsOf)).toEqual(['1,250 — 3 %', '']);
    expect(requests).toEqual([]);
  });
  it('joins sentences without spaces in a language that has none between them, and with spaces in one that has', async () => {
    const cut = { charactersPerRequest: 10 };
    expect((await translated(echo(cut).provider, [text('One two. Three four.')], ['en', 'zh-Hans'])).map(wordsOf)).toEqual([
      'One two.Three four.',
    ]);
    expect(
      (await translated(echo({ charactersPerRequest: 6 }).provider, [text('第一句话。第二句话。')], ['zh-Hans', 'en'])).map(wordsOf),
    ).toEqual(['第一句话。 第二句话。']);
  });
  it('keeps white space around a text that the service trims', async () =>
    expect((await translated(echo({}, (one) => one.trim()).provider, [text(' One. ')])).map(wordsOf)).toEqual([' One. ']));
  it('asks nothing that it may not ask', async () => {
    const { provider, requests } = echo();
    const failure = { code: 'machine-limit-reached', said: '', retryAfter: null } as const;
    const mayAsk = async () => ({ ok: false, error: failure }) as const;
    const options = { from: tag('en'), to: tag('es'), terms: [], signal: new AbortController().signal, mayAsk };
    const steps: unknown[] = [];
    for await (const step of translateInSteps(provider, [{ key: 1, content: text('One.') }], options)) steps.push(step);
    expect([steps, requests]).toEqual([[{ ok: false, error: failure }], []]);
  });
});

describe('cutText', () => {
  const cut = (words: string, most: number, language = 'en') =>
    cutText(text(words), { language: tag(language), fits: (content) => content.size <= most }).map(({ content }) => wordsOf(content));

  it('leaves whole what fits', () => expect(cut('One two. Three.', 20)).toEqual(['One two. Three.']));
  it('cuts between sentences', () => expect(cut('One two. Three. Four five.', 17)).toEqual(['One two. Three.', 'Four five.']));
  it('cuts a sentence that is too long between words', () =>
    expect(cut('One two three. Four.', 9)).toEqual(['One two', 'three.', 'Four.']));
  it('cuts a word that is too long between its characters', () => expect(cut('Donaudampfer', 5)).toEqual(['Donau', 'dampf', 'er']));
  it('cuts Chinese between its sentences', () => expect(cut('第一句。第二句。', 5, 'zh-Hans')).toEqual(['第一句。', '第二句。']));
  it('leaves a footnote with the sentence that it stands behind', () => {
    const note = bodySchema.nodes.footnote.create();
    const content = Fragment.fromArray([bodySchema.text('One two.'), note, bodySchema.text(' Three four.')]);
    const pieces = cutText(content, { language: tag('en'), fits: ({ size }) => size <= 12 });
    expect(pieces.map((piece) => piece.content.childCount)).toEqual([2, 1]);
  });
});
