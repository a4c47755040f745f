/** Random changes of a story in twelve languages: each is made by the program's own actions, and once more in the slow alignment. */
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { expect } from 'vitest';
import { saveRevision } from '../../src/actions/save-revision.ts';
import { deleteBlock, mergeBlocks, moveBlock, splitBlock } from '../../src/core/alignment/edit-blocks.ts';
import type { SegmentKey } from '../../src/core/alignment/segments.ts';
import type { Article, ArticleContent } from '../../src/core/article.ts';
import { type Body, bodySchema } from '../../src/core/body/schema.ts';
import type { BlockId, RevisionId } from '../../src/core/ids.ts';
import type { Result } from '../../src/core/result.ts';
import { chosen } from '../aligned.ts';
import { reporter, value } from '../builders.ts';
import type { Desk } from '../desk.ts';
import type { Caller } from '../newsroom/api.ts';
import type { Newsroom } from '../newsroom.ts';
import { textNode } from './declaration.ts';
import { confirm, counting, link, merge, plain, type SlowOriginal, type SlowTranslation, type Texts } from './slow-alignment.ts';

const kinds = [
  ...['write', 'write', 'write', 'format', 'split', 'merge', 'move', 'delete', 'add'],
  ...[
    'confirm',
    'confirm',
    'confirm',
    'confirm-all',
    'confirm-older',
    'omit',
    'omit',
    'keep',
    'link',
    'link',
    'unlink',
    'publish',
    'publish',
  ],
] as const;

/** Something that somebody does. Numbers choose among what is there. */
export interface Change {
  readonly kind: (typeof kinds)[number];
  /** 0 for the original, else a translation. */
  readonly of: number;
  readonly at: number;
  readonly to: number;
  readonly text: number;
}

export const anyChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...kinds),
  of: fc.oneof(fc.constant(0), fc.nat(10_000), fc.nat(10_000)),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
  text: fc.nat(10_000),
});

/** A translation in the program and in the slow alignment. */
export interface Translation {
  readonly article: Article;
  readonly slow: SlowTranslation;
  /** The texts of its language, from which others are made. */
  readonly texts: readonly string[];
}

/** The story in the program and in the slow alignment. */
export interface Rehearsal {
  readonly newsroom: Newsroom;
  readonly desk: Desk;
  readonly editor: Caller;
  readonly original: { readonly article: Article; readonly slow: SlowOriginal; readonly texts: readonly string[] };
  /** The revisions of the original, with their texts. */
  readonly revisions: { readonly id: RevisionId; readonly texts: Texts }[];
  readonly translations: readonly Translation[];
}

/** Makes the change; the translations whose alignment it may concern. One that is impossible where it falls is passed over. */
export async function make(story: Rehearsal, change: Change, newId: string): Promise<readonly Translation[]> {
  if (change.kind === 'publish') return await publish(story, change);
  const translation = chosen(story.translations, change.of);
  const edit = edits[change.kind];
  if (edit === undefined) {
    await align(story, translation, change);
    return [translation];
  }
  if (change.of !== 0) {
    await rewrite(story, translation.article, (content) =>
      edit(content, change, { texts: translation.texts, newId, slow: translation.slow }),
    );
    return [translation];
  }
  const { article, slow, texts } = story.original;
  const asTranslation: SlowTranslation = {
    segments: new Map([...slow.newest].map(([key, text]) => [key, { text, links: [] }])),
    omitted: new Map(),
  };
  const revisionId = await rewrite(story, article, (content) => edit(content, change, { texts, newId, slow: asTranslation }));
  slow.newest.clear();
  for (const [key, { text }] of asTranslation.segments) slow.newest.set(key, text);
  story.revisions.push({ id: revisionId, texts: new Map(slow.newest) });
  return story.translations;
}

interface Side {
  readonly texts: readonly string[];
  readonly newId: string;
  readonly slow: SlowTranslation;
}

/** Changes the newest words of an article; its newest revision then. */
async function rewrite(
  { newsroom: { parts, storage } }: Rehearsal,
  { id }: Article,
  edit: (content: ArticleContent) => ArticleContent,
): Promise<RevisionId> {
  const before = await storage.read(async ({ articles }) => {
    const article = await articles.find(id);
    return article === null ? null : await articles.revision(article.draftId);
  });
  if (before === null) throw new Error(`there is no article ${id}`);
  const content = edit(before.content);
  if (content === before.content) return before.id;
  const request = { articleId: id, content, changedFrom: null, reason: 'saved', by: reporter } as const;
  return value(await saveRevision(parts, request)).article.draftId;
}

type Edit = (content: ArticleContent, change: Change, side: Side) => ArticleContent;

/** What changes the words of an article. Each tells the slow alignment what became of its segments. */
const edits: Readonly<Partial<Record<Change['kind'], Edit>>> = {
  write(content, { at, text, to }, { texts, slow }) {
    const key = chosen([...slow.segments.keys()], at);
    const segment = slow.segments.get(key);
    const words = newWords(segment?.text ?? '', chosen(texts, text), to);
    if (segment === undefined || (key === 'headline' && words === '')) return content;
    segment.text = words;
    return key in content ? { ...content, [key]: words } : withBlock(content, key, (node) => node.type.create(node.attrs, textNode(words)));
  },
  format(content, { at, to }, { slow }) {
    const key = chosen([...slow.segments.keys()], at);
    if (key in content) return content;
    return withBlock(content, key, (node) => {
      const other = to % 2 === 0 ? node.textContent.normalize('NFD').replaceAll(' ', '  ') : node.textContent;
      const marks = to % 3 === 0 ? [] : [bodySchema.marks.strong.create()];
      return node.type.create(node.attrs, textNode(other)?.mark(marks) ?? null);
    });
  },
  split(content, { at, to }, { newId, slow }) {
    const id = chosen(blocksOf(content), at);
    const text = content.body.children.find((node) => node.attrs['id'] === id)?.textContent ?? '';
    const place = 1 + (to % Math.max(1, text.length - 1));
    const [one, other] = [text.slice(0, place), text.slice(place)];
    const segment = slow.segments.get(id);
    if (segment === undefined || plain(one) === '' || plain(other) === '' || /^\p{M}|^[\uDC00-\uDFFF]/u.test(other)) return content;
    segment.text = one;
    slow.segments.set(newId, { text: other, links: segment.links });
    return withBody(content, splitBlock(content.body, { block: id, at: place, newId: newId as BlockId })) ?? content;
  },
  merge(content, { at, to }, { slow }) {
    const [id, other] = [chosen(blocksOf(content), at), chosen(blocksOf(content), to)];
    const merged = withBody(content, mergeBlocks(content.body, id, other));
    if (merged === null) return content;
    merge(slow, id, other);
    const text = merged.body.children.find((node) => node.attrs['id'] === id)?.textContent ?? '';
    const segment = slow.segments.get(id);
    if (segment !== undefined) segment.text = text;
    return merged;
  },
  move: (content, { at, to }) =>
    withBody(content, moveBlock(content.body, chosen(blocksOf(content), at), to % 9 === 0 ? null : chosen(blocksOf(content), to))) ??
    content,
  delete(content, { at }, { slow }) {
    const id = chosen(blocksOf(content), at);
    const without = withBody(content, deleteBlock(content.body, id));
    if (without !== null) slow.segments.delete(id);
    return without ?? content;
  },
  add(content, { to, text }, { texts, newId, slow }) {
    const words = to % 5 === 0 ? '' : chosen(texts, text);
    slow.segments.set(newId, { text: words, links: [] });
    const paragraph = bodySchema.nodes.paragraph.create({ id: newId }, textNode(words));
    return { ...content, body: content.body.copy(content.body.content.addToEnd(paragraph)) };
  },
};

/** Other words for a text: those of another place, none, or its own with one more or one fewer. */
function newWords(text: string, other: string, to: number): string {
  const own = plain(text).split(' ');
  switch (to % 6) {
    case 0:
      return '';
    case 1:
      return other;
    case 2:
      return own.slice(0, -1).join(' ');
    default:
      return plain([...own, plain(other).split(' ')[0] ?? ''].join(' '));
  }
}

function blocksOf({ body }: ArticleContent): readonly BlockId[] {
  return body.children.map(({ attrs }): BlockId => attrs['id']);
}

function withBody<Refusal extends { readonly code: string }>(content: ArticleContent, body: Result<Body, Refusal>): ArticleContent | null {
  return body.ok ? { ...content, body: body.value } : null;
}

function withBlock(content: ArticleContent, id: string, change: (node: Node) => Node): ArticleContent {
  const blocks = content.body.children.map((node) => (node.attrs['id'] === id ? change(node) : node));
  return { ...content, body: bodySchema.nodes.doc.create(null, blocks) };
}

/** Publishes the original, some of its changes as minor ones; nothing where it has no words. */
async function publish({ desk, editor, original, translations }: Rehearsal, { at, to }: Change): Promise<readonly Translation[]> {
  const { article, slow } = original;
  const before = slow.published;
  const isOther = (key: string): boolean => before?.has(key) === true && plain(before.get(key) ?? '') !== plain(slow.newest.get(key) ?? '');
  const minor = [...slow.newest.keys()].filter((key, place) => isOther(key) && (place + at) % 3 === to % 3);
  const [seen] = await desk.seen(article);
  if (seen === undefined) throw new Error('there is no original');
  const body = { articles: [{ ...seen, minor: minor as readonly string[] as SegmentKey[] }] };
  const { code } = await editor.call('publishArticles', { params: { storyId: article.storyId }, body });
  expect([null, 'body-empty']).toContain(code);
  if (code !== null) return [];
  for (const key of minor) slow.minor.push({ key, before: plain(before?.get(key) ?? ''), after: plain(slow.newest.get(key) ?? '') });
  slow.published = new Map(slow.newest);
  return translations;
}

/** Confirms, links or leaves out. */
async function align(
  { editor, original, revisions }: Rehearsal,
  { article, slow }: Translation,
  { kind, at, to, text }: Change,
): Promise<void> {
  const params = { articleId: article.id };
  const now = counting(original.slow);
  const own = chosen([...slow.segments.keys()], at) as SegmentKey;
  const other = chosen([...now.keys()], to) as SegmentKey;
  switch (kind) {
    case 'omit':
      expect((await editor.call('omitSegments', { params, body: { segments: [other] } })).code).toBeNull();
      slow.omitted.set(other, now.get(other) ?? '');
      return;
    case 'keep': {
      const left = chosen([...slow.omitted.keys(), other], text) as SegmentKey;
      expect((await editor.call('keepSegments', { params, body: { segments: [left] } })).code).toBeNull();
      slow.omitted.delete(left);
      return;
    }
    case 'link': {
      const present = (slow.segments.get(own)?.links ?? []).flatMap(({ key }) => (now.has(key) ? [key as SegmentKey] : []));
      const wanted = text % 2 === 0 ? [...new Set([...present, other])] : [other];
      expect((await editor.call('linkSegment', { params, body: { segment: own, to: wanted } })).code).toBeNull();
      link(slow, own, wanted);
      return;
    }
    case 'unlink': {
      const segment = slow.segments.get(own);
      const from = text % 2 === 0 ? null : [chosen([...(segment?.links.map(({ key }) => key) ?? []), other], to) as SegmentKey];
      expect((await editor.call('unlinkSegment', { params, body: { segment: own, from } })).code).toBeNull();
      if (segment !== undefined) segment.links = segment.links.filter(({ key }) => from !== null && !from.includes(key as SegmentKey));
      return;
    }
    default: {
      const answer = (await editor.call('readAlignment', { params })).answer;
      const older = chosen(revisions, text);
      const seen = kind === 'confirm-older' ? older : { id: answer.original.revisionId, texts: now };
      const segments = kind === 'confirm-all' ? null : [own];
      const { code } = await editor.call('confirmSegments', { params, body: { segments, originalRevisionId: seen.id } });
      expect(code).toBeNull();
      confirm(slow, seen.texts, segments ?? [...slow.segments.keys()]);
    }
  }
}
