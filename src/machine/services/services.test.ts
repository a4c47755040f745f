/** LibreTranslate, DeepL and chat services: against a server that answers as their documentation says. */
import { afterEach, describe, expect, it } from 'vitest';
import { tag, value } from '../../../test/builders.ts';
import { type StandIn, startStandIn } from '../../../test/machine-stand-in.ts';
import type { MachineService, MachineServiceKind } from '../../core/machine/service.ts';
import { openProvider } from '../open-provider.ts';
import type { TranslationRequest } from '../provider.ts';

let server: StandIn | null = null;

afterEach(async () => {
  await server?.stop();
  server = null;
});

const texts = ['The <strong id="1">ferry</strong>', 'One &amp; two'];
const pair = { from: tag('en'), to: tag('es') };

async function serving(kind: MachineServiceKind, answer: Parameters<typeof startStandIn>[0], own: Partial<MachineService> = {}) {
  server = await startStandIn(answer);
  const service = { kind, address: server.address, key: 'secret', model: 'small', glossary: '', ...own } as MachineService;
  return { provider: openProvider(service), asked: server.asked };
}

const request = (own: Partial<TranslationRequest> = {}): TranslationRequest => ({
  ...pair,
  texts,
  terms: [],
  signal: new AbortController().signal,
  ...own,
});

describe('LibreTranslate', () => {
  const languages = [
    { code: 'en', name: 'English', targets: ['en', 'es', 'zh-Hans'] },
    { code: 'es', name: 'Spanish', targets: ['en'] },
  ];
  const answers = (translate: () => ReturnType<Parameters<typeof startStandIn>[0]>) =>
    serving('libretranslate', ({ path }) => (path === '/languages' ? { body: languages } : translate()));

  it('sends several texts as HTML, with its key', async () => {
    const { provider, asked } = await answers(() => ({ body: { translatedText: ['El', 'Uno'] } }));
    expect(value(await provider.translate(request())).texts).toEqual(['El', 'Uno']);
    expect(asked.at(-1)).toMatchObject({
      method: 'POST',
      path: '/translate',
      json: { q: texts, source: 'en', target: 'es', format: 'html', api_key: 'secret' },
    });
  });
  it('knows its pairs, and asks for them once', async () => {
    const { provider, asked } = await answers(() => ({ body: {} }));
    const has = async (from: string, to: string) => value(await provider.supports({ from: tag(from), to: tag(to) }));
    expect([await has('en', 'es'), await has('en', 'zh-Hans'), await has('es', 'zh-Hans'), await has('en', 'sr-Latn')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(asked).toHaveLength(1);
  });
  it.each([
    [403, { error: 'Invalid API key' }, 'machine-key-refused'],
    [400, { error: 'es is not supported' }, 'machine-pair-unsupported'],
    [400, { error: 'Invalid request: request (5000) exceeds text limit (2000)' }, 'machine-request-refused'],
    [500, { error: 'Cannot translate text' }, 'machine-failed'],
  ])('understands %i %j', async (status, body, code) => {
    const { provider } = await answers(() => ({ status, body }));
    expect(await provider.translate(request())).toMatchObject({ error: { code, said: body.error } });
  });
  it('says after how long a busy service wants to be asked again', async () => {
    const { provider } = await answers(() => ({
      status: 429,
      headers: { 'retry-after': '7' },
      body: { error: 'Too many request limits violations' },
    }));
    expect(await provider.translate(request())).toMatchObject({ error: { code: 'machine-busy', retryAfter: 7 } });
  });
  it('takes nothing that is not as many texts as were sent', async () => {
    const { provider } = await answers(() => ({ body: { translatedText: ['El'] } }));
    expect(await provider.translate(request())).toMatchObject({ error: { code: 'machine-answer-unreadable' } });
  });
  it('is not led to another address', async () => {
    const { provider } = await answers(() => ({ status: 302, headers: { location: 'http://127.0.0.1:9/' }, body: '' }));
    expect(await provider.translate(request())).toMatchObject({ error: { code: 'machine-request-refused' } });
  });
});

describe('DeepL', () => {
  const lists = {
    source: [{ language: 'EN' }, { language: 'ES' }],
    target: [{ language: 'EN-GB' }, { language: 'ES' }, { language: 'PT-PT' }],
  };
  const answers = (translate: () => ReturnType<Parameters<typeof startStandIn>[0]>, own: Partial<MachineService> = {}) =>
    serving(
      'deepl',
      ({ path }) => {
        if (path.startsWith('/v2/languages')) return { body: path.endsWith('source') ? lists.source : lists.target };
        return path === '/v2/usage' ? { body: { character_count: 30_315, character_limit: 1_000_000 } } : translate();
      },
      own,
    );
  const translations = {
    translations: [
      { detected_source_language: 'EN', text: 'El', billed_characters: 9 },
      { detected_source_language: 'EN', text: 'Uno', billed_characters: 9 },
    ],
  };

  it('sends its key in the header and the texts as HTML, with its glossary, and says what it bills', async () => {
    const { provider, asked } = await answers(() => ({ body: translations }), { glossary: 'g-1' });
    expect(value(await provider.translate(request()))).toEqual({ texts: ['El', 'Uno'], charactersBilled: 18, tokens: 0 });
    expect(asked.at(-1)).toMatchObject({
      path: '/v2/translate',
      headers: { authorization: 'DeepL-Auth-Key secret' },
      json: { text: texts, source_lang: 'EN', target_lang: 'ES', tag_handling: 'html', glossary_id: 'g-1' },
    });
  });
  it('takes a country for an edition without one where DeepL has only those', async () => {
    const { provider } = await answers(() => ({ body: translations }));
    const has = async (from: string, to: string) => value(await provider.supports({ from: tag(from), to: tag(to) }));
    expect([await has('es', 'en'), await has('en-US', 'pt'), await has('en', 'ar')]).toEqual([true, true, false]);
  });
  it('tells what the account has used', async () => {
    const { provider } = await answers(() => ({ body: translations }));
    expect(value(await provider.account())).toEqual({ characters: 30_315, limit: 1_000_000 });
  });
  it.each([
    [403, { message: 'Authorization failed' }, 'machine-key-refused'],
    [456, { message: 'Quota exceeded' }, 'machine-quota-spent'],
    [429, { message: 'Too many requests' }, 'machine-busy'],
    [400, { message: "Value for 'target_lang' not supported." }, 'machine-pair-unsupported'],
    [529, { message: 'Too many requests' }, 'machine-busy'],
  ])('understands %i %j', async (status, body, code) => {
    const { provider } = await answers(() => ({ status, body }));
    expect(await provider.translate(request())).toMatchObject({ error: { code, said: body.message } });
  });
});

describe('a chat service', () => {
  const says = (content: unknown, own: object = {}) =>
    serving('chat', () => ({
      body: {
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop', ...own }],
        usage: { total_tokens: 321 },
      },
    }));
  const segments = JSON.stringify({
    segments: [
      { id: 1, text: 'El' },
      { id: 2, text: 'Uno' },
    ],
  });

  it('is told what to do, the terms and the numbered texts, and counts tokens', async () => {
    const { provider, asked } = await says(segments);
    const terms = [{ term: 'ferry', rendering: 'transbordador' }];
    expect(value(await provider.translate(request({ terms })))).toEqual({ texts: ['El', 'Uno'], charactersBilled: null, tokens: 321 });
    const [sent] = asked;
    expect(sent).toMatchObject({ path: '/chat/completions', headers: { authorization: 'Bearer secret' }, json: { model: 'small' } });
    const messages = sent?.json?.['messages'] as readonly { readonly role: string; readonly content: string }[];
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(messages[0]?.content).toContain('"ferry" → "transbordador"');
    expect(JSON.parse(messages[1]?.content ?? '')).toEqual({ segments: texts.map((text, at) => ({ id: at + 1, text })) });
  });
  it.each([
    ['in a fence', `Here it is:\n\`\`\`json\n${segments}\n\`\`\``],
    ['after thinking aloud in brackets', `<think>{"segments"} are [two] of them</think>\n${segments}`],
    ['as a list alone', '[{"id": 2, "text": "Uno"}, {"id": 1, "text": "El"}]'],
    ['as texts alone', '["El", "Uno"]'],
    ['by their numbers', '{"1": "El", "2": "Uno"}'],
    ['in parts', [{ type: 'text', text: segments }]],
    [
      'with line ends that the text did not have',
      JSON.stringify({
        segments: [
          { id: '1', text: 'El' },
          { id: '2', text: 'Uno\n' },
        ],
      }).replace('Uno\\n', 'Uno'),
    ],
  ])('is read %s', async (_, content) => {
    const { provider } = await says(content);
    expect(value(await provider.translate(request())).texts).toEqual(['El', 'Uno']);
  });
  it.each([
    ['a text is missing', '{"segments": [{"id": 1, "text": "El"}]}', {}],
    ['it answers in prose', 'I cannot do that.', {}],
    ['it stopped in the middle', segments, { finish_reason: 'length' }],
  ])('is not taken where %s', async (_, content, own) => {
    const { provider } = await says(content, own);
    expect(await provider.translate(request())).toMatchObject({ error: { code: 'machine-answer-unreadable' } });
  });
  it('knows a spent account from a busy service', async () => {
    const body = { error: { message: 'You exceeded your current quota.', type: 'insufficient_quota', code: 'insufficient_quota' } };
    const { provider } = await serving('chat', () => ({ status: 429, body }));
    expect(await provider.translate(request())).toMatchObject({
      error: { code: 'machine-quota-spent', said: 'You exceeded your current quota.' },
    });
  });
});
