/** Machine drafts, with the real Apertium: what is asked for, what is written where, and what never is. */
import type { Node } from 'prosemirror-model';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { anArticle, aParagraph, withText } from '../../test/aligned.ts';
import { type Apertium, startApertium } from '../../test/apertium.ts';
import { errorCode, reporter, tag, value } from '../../test/builders.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { startStandIn } from '../../test/machine-stand-in.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Article, ArticleContent } from '../core/article.ts';
import { bodySchema } from '../core/body/schema.ts';
import type { MachineServiceId, PersonId } from '../core/ids.ts';
import type { MachineWish } from '../core/machine/needs.ts';
import type { MachineService } from '../core/machine/service.ts';
import { loadDraft } from '../draft/content.ts';
import { openSuggestions } from '../draft/open-suggestions.ts';
import { openProvider } from '../machine/open-provider.ts';
import type { MachineProvider } from '../machine/provider.ts';
import type { BegunStory } from './beginnings.ts';
import { carryOutMachineDraft } from './carry-out-machine-draft.ts';
import { confirmSegments } from './confirm-segments.ts';
import { cancelMachineDraft } from './end-machine-draft.ts';
import { dismissMachineSuggestion, takeMachineSuggestion } from './machine-suggestions.ts';
import { orderMachineDraft } from './order-machine-draft.ts';
import { readAlignment } from './read-alignment.ts';
import { readDraft } from './read-draft.ts';
import { startTranslation } from './start-translation.ts';

let apertium: Apertium;
let newsroom: Newsroom;
let desk: Desk;
let original: BegunStory;
let spanish: Article;

const { nodes, marks } = bodySchema;
const words = (text: string) => bodySchema.text(text);
const personId = 'tara' as PersonId;
const story = {
  ...anArticle(aParagraph('a1', 'The house is big.'), aParagraph('a2', 'The boat is red.'), aParagraph('a3', 'The sea is blue.')),
  headline: 'The red boat',
};

beforeAll(async () => {
  apertium = await startApertium();
});

afterAll(() => apertium.stop());

beforeEach(async () => {
  newsroom = await openNewsroom({ editions: ['en', 'es'] });
  desk = createDesk(newsroom);
  await newsroom.storage.transact(async ({ people, machine }) => {
    await people.save({
      id: personId,
      name: 'Tara',
      email: 't@test.example',
      language: null,
      grants: [],
      createdAt: newsroom.now(),
      suspendedAt: null,
    });
    await machine.saveService(service());
  });
  await begin(story);
});

afterEach(() => newsroom.close());

const service = (own: Partial<MachineService> = {}): MachineService => ({
  id: 'apertium' as MachineServiceId,
  kind: 'apertium',
  name: 'Apertium',
  address: apertium.address,
  key: '',
  model: '',
  glossary: '',
  monthlyLimit: null,
  isOn: true,
  position: 1,
  ...own,
});

/** Writes an original, and begins its translation as a person does. */
async function begin(content: ArticleContent): Promise<void> {
  original = await desk.write(content);
  const request = { storyId: original.story.id, edition: tag('es'), personId, takesOver: false, by: reporter };
  spanish = value(await startTranslation(newsroom.parts, request));
}

const order = (wish: MachineWish = 'all') => orderMachineDraft(newsroom.parts, { articleId: spanish.id, wish, by: reporter });

async function carryOut(
  draftId: Awaited<ReturnType<typeof newestDraft>>['id'],
  open: (service: MachineService) => MachineProvider = openProvider,
) {
  const carrying = { draftId, signal: new AbortController().signal, isLast: false, progress: async () => undefined };
  return await carryOutMachineDraft({ ...newsroom.parts, openProvider: open }, carrying);
}

async function drafted(wish: MachineWish = 'all') {
  const { id } = value(await order(wish));
  value(await carryOut(id));
  return await newestDraft();
}

const newestDraft = async () => {
  const [draft] = await newsroom.storage.read(({ machine }) => machine.drafts(spanish.id, 1));
  if (draft === undefined) throw new Error('there is no draft');
  return draft;
};
const content = async () => {
  const draft = await newsroom.storage.read((reader) => readDraft(newsroom.parts, reader, spanish.id));
  if (draft === null) throw new Error('the article is gone');
  return draft.content;
};
const lines = async () => {
  const { headline, body } = await content();
  return [headline, ...body.children.map((node) => node.textContent)];
};
const alignment = async () => value(await newsroom.storage.read((reader) => readAlignment(newsroom.parts, reader, spanish.id))).alignment;
const states = async () =>
  (await alignment()).segments.filter(({ from }) => from.length > 0).map(({ from, state }) => `${from.join()} ${state}`);
const suggestions = async () =>
  (await newsroom.storage.read(({ machine }) => machine.textsOf(spanish.id)))
    .filter(({ state }) => state === 'suggested')
    .map(({ segment }) => segment);
const events = async () => (await newsroom.storage.read(({ stories }) => stories.events(spanish.storyId))).map(({ kind }) => kind);
const reread = async (id: Article['id']) => {
  const article = await newsroom.storage.read(({ articles }) => articles.find(id));
  if (article === null) throw new Error('the article is gone');
  return article;
};
/** Changes the original by one segment. */
const rewrite = async (segment: string, text: string) => {
  await desk.revise(await reread(original.article.id), withText(story, segment, text));
};
/** Changes the translation as somebody who types does: the segment becomes a person’s. */
const retype = async (from: string, text: string) => {
  const before = await content();
  const retyped = (node: Node): Node =>
    node.attrs['from']?.[0] === from ? node.type.create({ ...node.attrs, by: 'person' }, words(text)) : node;
  const body = nodes.doc.create(null, before.body.children.map(retyped));
  spanish = await desk.revise(await reread(spanish.id), { ...before, body });
};
const liveDraft = async () => {
  const stored = await newsroom.storage.read(({ drafts }) => drafts.find(spanish.id));
  return loadDraft(stored === null ? [] : [stored.state, ...stored.updates.map(({ bytes }) => bytes)]);
};
/** A person suggests a word at the end of what renders this. */
const suggest = async (from: string) => {
  await desk.type(spanish, '');
  await newsroom.storage.transact(async ({ drafts }) => {
    const stored = await drafts.find(spanish.id);
    if (stored === null) throw new Error('there is no live draft');
    const doc = loadDraft([stored.state, ...stored.updates.map(({ bytes }) => bytes)]);
    const before = Y.encodeStateVector(doc);
    for (const block of doc.getXmlFragment('body').createTreeWalker(() => true)) {
      if (!(block instanceof Y.XmlElement) || String(block.getAttribute('from')) !== from) continue;
      const line = block.get(0);
      if (line instanceof Y.XmlText) line.insert(line.length, ' ya', { insertion: { id: 's1', by: personId, at: '' } });
    }
    await drafts.append(spanish.id, { at: newsroom.now(), personId, bytes: Y.encodeStateAsUpdate(doc, before) });
  });
};
const confirmAll = async () => {
  const { draftId } = await reread(original.article.id);
  value(await confirmSegments(newsroom.parts, { articleId: spanish.id, segments: null, originalRevisionId: draftId, by: reporter }));
};

describe('a machine draft', () => {
  it('writes a whole article, marked as a machine’s until a person has confirmed it', async () => {
    expect(await drafted()).toMatchObject({ state: 'done', failure: null, orderedBy: 'Reporter' });
    expect(await lines()).toEqual(['El bote rojo', 'La casa es grande.', 'El bote es rojo.', 'El mar es azul.']);
    expect(await states()).toEqual(['kicker current', 'headline machine', 'standfirst current', 'a1 machine', 'a2 machine', 'a3 machine']);
    expect((await alignment()).missing).toEqual([]);
    expect(await events()).toEqual(expect.arrayContaining(['machine-draft-ordered', 'machine-draft-written']));
    expect(errorCode(await desk.publish(await reread(spanish.id)))).toBe('machine-text-unconfirmed');
    await confirmAll();
    expect(await states()).toContain('a1 current');
    expect((await desk.publish(await reread(spanish.id))).ok).toBe(true);
    expect((await content()).head.machineHelped).toBe(true);
  });
  it('keeps the form of the original: lists, figures, tables, boxes, footnotes, credits and dividers', async () => {
    const note = nodes.footnote.create({ id: 'n' }, words('The red note.'));
    const cell = (id: string, text: string) => nodes.tableCell.create({ id }, words(text));
    const item = (id: string, text: string) => nodes.listItem.create({ id: `i${id}` }, aParagraph(id, text));
    const bold = bodySchema.text('big', [marks.strong.create()]);
    await begin({
      ...anArticle(
        nodes.heading.create({ id: 'h', level: 3 }, words('The sea')),
        nodes.paragraph.create({ id: 'p' }, [words('The house is '), bold, note, words('.')]),
        nodes.list.create({ id: 'l', ordered: true }, [item('l1', 'The boat'), item('l2', 'The house')]),
        nodes.divider.create({ id: 'd' }),
        nodes.figure.create({ id: 'f', picture: 'lighthouse', alt: 'A red boat', credit: 'Jo Lens' }, words('The boat')),
        nodes.table.create({ id: 't', caption: 'The boats' }, [nodes.tableRow.create(null, [cell('c1', 'Red'), cell('c2', '12')])]),
        nodes.box.create({ id: 'b', title: 'The sea' }, aParagraph('b1', 'The sea is blue.')),
        nodes.quotation.create({ id: 'q', attribution: 'The captain' }, aParagraph('q1', 'The boat is red.')),
      ),
      headline: 'The red boat',
    });
    await drafted();
    const { body } = await content();
    const shape = (node: Node): unknown => (node.isText ? node.marks.length : [node.type.name, ...node.children.map(shape)]);
    expect(shape(body)).toEqual(shape(original.revision.content.body));
    expect(body.child(1).textContent).toBe('La casa es grandeLa nota roja..');
    expect(body.child(4).attrs).toMatchObject({ picture: 'lighthouse', alt: 'Un bote rojo', credit: 'Jo Lens', by: 'machine' });
    expect([body.child(5).attrs['caption'], body.child(6).attrs['title'], body.child(7).attrs['attribution']]).toEqual([
      'Los botes',
      'El mar',
      'El capitán',
    ]);
    expect((await alignment()).missing).toEqual([]);
  });
  it('asks no service about text that is drafted and current, however often it is asked for', async () => {
    await drafted();
    const asked = await apertium.translations();
    expect(errorCode(await order())).toBe('machine-draft-empty');
    expect(errorCode(await order(['headline', 'a1'] as SegmentKey[]))).toBe('machine-draft-empty');
    await confirmAll();
    expect(errorCode(await order())).toBe('machine-draft-empty');
    const { body, ...rest } = await content();
    spanish = await desk.revise(await reread(spanish.id), {
      ...rest,
      body: body.copy(body.content.cut(0, body.content.size - body.child(2).nodeSize)),
    });
    expect(await drafted()).toMatchObject({ state: 'done', characters: 0 });
    expect((await lines()).at(-1)).toBe('El mar es azul.');
    expect(await apertium.translations()).toBe(asked);
  });
  it('translates again what the original has left behind, and nothing else', async () => {
    await drafted();
    const asked = await apertium.translations();
    await rewrite('a2', 'The boat is blue.');
    await drafted('stale');
    expect(await lines()).toEqual(['El bote rojo', 'La casa es grande.', 'El bote es azul.', 'El mar es azul.']);
    expect(await apertium.translations()).toBe(asked + 1);
  });
  it('puts a new paragraph of the original where it belongs', async () => {
    await drafted();
    const { body } = story;
    const grown = nodes.doc.create(null, [body.child(0), aParagraph('a9', 'The sun is red.'), body.child(1), body.child(2)]);
    await desk.revise(await reread(original.article.id), { body: grown });
    await drafted('missing');
    expect(await lines()).toEqual(['El bote rojo', 'La casa es grande.', 'El sol es rojo.', 'El bote es rojo.', 'El mar es azul.']);
  });
  it('goes on where it was when the program ended in between, and asks nothing twice', async () => {
    const { id } = value(await order());
    let left = 2;
    const asked: string[] = [];
    const dying = (one: MachineService): MachineProvider => {
      const provider = openProvider(one);
      return {
        ...provider,
        async translate(request) {
          if (left-- === 0) throw new Error('killed');
          asked.push(...request.texts);
          return await provider.translate(request);
        },
      };
    };
    await expect(carryOut(id, dying)).rejects.toThrow('killed');
    expect(await lines()).toEqual(['El bote rojo', 'La casa es grande.']);
    left = 10;
    value(await carryOut(id, dying));
    expect(asked).toEqual(['The red boat', 'The house is big.', 'The boat is red.', 'The sea is blue.']);
    expect(await lines()).toEqual(['El bote rojo', 'La casa es grande.', 'El bote es rojo.', 'El mar es azul.']);
    const revisions = await newsroom.storage.read(({ articles }) => articles.revisions(spanish.id));
    value(await carryOut(id, dying));
    expect(await newsroom.storage.read(({ articles }) => articles.revisions(spanish.id))).toHaveLength(revisions.length);
  });
  it('writes nothing more once it is called off', async () => {
    const { id } = value(await order());
    expect(errorCode(await order())).toBe('machine-draft-under-way');
    value(await cancelMachineDraft(newsroom.parts, { articleId: spanish.id, draftId: id, by: reporter }));
    value(await carryOut(id));
    expect(await lines()).toEqual(['', '']);
    expect([(await newestDraft()).state, (await events()).at(-1)]).toEqual(['cancelled', 'machine-draft-cancelled']);
  });
  it('is not ordered beyond the month’s limit, and counts what was sent', async () => {
    await newsroom.storage.transact(({ machine }) => machine.saveService(service({ monthlyLimit: 20 })));
    expect(errorCode(await order())).toBe('machine-limit-reached');
    await drafted(['a1'] as SegmentKey[]);
    expect(await newsroom.storage.read(({ machine }) => machine.usage('2026-03'))).toMatchObject([{ characters: 17, tokens: 0 }]);
    expect(errorCode(await order(['a2'] as SegmentKey[]))).toBe('machine-limit-reached');
  });
  it('asks the next service where one does not know the languages, and fails where none does', async () => {
    const french = await startStandIn(() => ({ body: [{ code: 'en', name: 'English', targets: ['fr'] }] }));
    const other = service({ id: 'other' as MachineServiceId, kind: 'libretranslate', name: 'Other', address: french.address, position: 0 });
    await newsroom.storage.transact(({ machine }) => machine.saveService(other));
    expect(await drafted()).toMatchObject({ state: 'done', serviceName: 'Apertium', serviceId: 'apertium' });
    await newsroom.storage.transact(({ machine }) => machine.saveService(service({ isOn: false })));
    await rewrite('a2', 'The boat is blue.');
    expect(await drafted()).toMatchObject({ state: 'failed', failure: { code: 'machine-pair-unsupported', said: 'en → es' } });
    await french.stop();
  });
  it('is tried again where a service is away, and fails with what that says when it is not to be any more', async () => {
    await newsroom.storage.transact(({ machine }) => machine.saveService(service({ address: 'http://127.0.0.1:9' })));
    const { id } = value(await order());
    expect(await carryOut(id)).toMatchObject({ error: { code: 'machine-draft-interrupted', failure: { code: 'machine-unreachable' } } });
    expect(await newestDraft()).toMatchObject({ state: 'working', failure: { code: 'machine-unreachable' } });
    const carrying = { draftId: id, signal: new AbortController().signal, isLast: true, progress: async () => undefined };
    value(await carryOutMachineDraft({ ...newsroom.parts, openProvider }, carrying));
    expect(await newestDraft()).toMatchObject({ state: 'failed', failure: { code: 'machine-unreachable' } });
    expect((await events()).at(-1)).toBe('machine-draft-failed');
  });
  it('is refused for an original, and where no service is set up', async () => {
    const request = { articleId: original.article.id, wish: 'all', by: reporter } as const;
    expect(errorCode(await orderMachineDraft(newsroom.parts, request))).toBe('article-is-original');
    await newsroom.storage.transact(({ machine }) => machine.saveService(service({ isOn: false })));
    expect(errorCode(await order())).toBe('machine-service-missing');
  });
});

describe('behaviour 5: a machine draft that arrives after a person has typed', () => {
  it('is dropped from the text and kept as a suggestion, and the log says so', async () => {
    const { id } = value(await order());
    await desk.type(spanish, 'Mi título');
    value(await carryOut(id));
    expect(await lines()).toEqual(['Mi título', 'La casa es grande.', 'El bote es rojo.', 'El mar es azul.']);
    expect([await suggestions(), await events()]).toEqual([['headline'], expect.arrayContaining(['machine-draft-set-aside'])]);
  });
  it('does not replace a paragraph of its own that a person has touched since', async () => {
    await drafted();
    await rewrite('a2', 'The boat is blue.');
    const { id } = value(await order('stale'));
    await retype('a2', 'El barco es verde.');
    value(await carryOut(id));
    expect([(await lines())[2], await suggestions()]).toEqual(['El barco es verde.', ['a2']]);
  });
  it('leaves a stale paragraph that a person has confirmed, and waits beside it', async () => {
    await drafted();
    await confirmAll();
    await rewrite('a2', 'The boat is blue.');
    await drafted('stale');
    expect([(await lines())[2], await suggestions(), await states()]).toEqual([
      'El bote es rojo.',
      ['a2'],
      expect.arrayContaining(['a2 stale']),
    ]);
    expect(errorCode(await order('stale'))).toBe('machine-draft-empty');
  });
  it('leaves a paragraph in which a person has suggested something, and the suggestion', async () => {
    await drafted();
    await rewrite('a2', 'The boat is blue.');
    await suggest('a2');
    await drafted('stale');
    expect([(await lines())[2], await suggestions(), openSuggestions(await liveDraft())]).toEqual(['El bote es rojo.', ['a2'], 1]);
  });
  it('is taken by a person in place of what stands there, still to be confirmed', async () => {
    const { id } = value(await order());
    await desk.type(spanish, 'Mi título');
    value(await carryOut(id));
    const request = { articleId: spanish.id, draftId: id, segment: 'headline', by: reporter } as const;
    value(await takeMachineSuggestion(newsroom.parts, request));
    expect([(await lines())[0], await suggestions(), await states()]).toEqual([
      'El bote rojo',
      [],
      expect.arrayContaining(['headline machine']),
    ]);
    expect(errorCode(await takeMachineSuggestion(newsroom.parts, request))).toBe('suggestion-not-found');
  });
  it('is put away for as long as the original reads like this', async () => {
    await drafted();
    await confirmAll();
    await rewrite('a2', 'The boat is blue.');
    const { id } = await drafted('stale');
    value(await dismissMachineSuggestion(newsroom.parts, { articleId: spanish.id, draftId: id, segment: 'a2' as SegmentKey }));
    expect([await suggestions(), errorCode(await order('stale'))]).toEqual([[], 'machine-draft-empty']);
    await rewrite('a2', 'The boat is big.');
    await drafted('stale');
    expect(await suggestions()).toEqual(['a2']);
  });
  it('drops what was left out on purpose meanwhile', async () => {
    const { id } = value(await order());
    const { draftId } = await reread(original.article.id);
    expect(draftId).toBe(original.revision.id);
    const before = await content();
    const omitted = { from: ['a3' as SegmentKey], seen: before.head.omitted.seen.slice(0, 1) };
    spanish = await desk.revise(await reread(spanish.id), { ...before, head: { ...before.head, omitted } });
    value(await carryOut(id));
    expect([(await lines()).slice(1), await suggestions()]).toEqual([['La casa es grande.', 'El bote es rojo.'], []]);
  });
});
