/** A story with a translation that rests on it, for the tests of the workbench. */
import { expect } from 'vitest';
import { callAs, type Visitor } from './newsroom-browser.ts';

export type Paragraph = readonly [id: string, text: string];

export interface Texts {
  readonly headline: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Translated {
  readonly storyId: string;
  readonly originalId: string;
  readonly articleId: string;
}

/** Gives an article a headline and a text. */
export async function saveTexts(writer: Visitor, articleId: string, { headline, paragraphs }: Texts): Promise<void> {
  const blocks = paragraphs.map(([id, text]) => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] }));
  await saveBody(writer, articleId, { headline, blocks });
}

interface Saving {
  /** Left out, the one that it has. */
  readonly headline?: string;
  readonly blocks: readonly object[];
}

/** Gives an article these blocks. */
export async function saveBody(writer: Visitor, articleId: string, { headline, blocks }: Saving): Promise<void> {
  const params = { articleId };
  const { answer } = await callAs(writer, 'readArticle', { params });
  const content = { ...answer.content, headline: headline ?? answer.content.headline, body: { type: 'doc', content: blocks } };
  const saved = await callAs(writer, 'saveArticle', { params, body: { content, changedFrom: null } });
  expect(saved.status, JSON.stringify(saved.answer)).toBe(200);
}

/** Begins a story in English with these texts. */
export async function writeStory(writer: Visitor, slugline: string, texts: Texts): Promise<Omit<Translated, 'articleId'>> {
  const { answer: publication } = await callAs(writer, 'readPublication', {});
  const body = { slugline, sectionId: publication.sections[0]?.id, topicIds: [], deskId: null, edition: 'en' };
  const { status, answer } = await callAs(writer, 'createStory', { body });
  expect(status, JSON.stringify(answer)).toBe(200);
  await saveTexts(writer, answer.articleId, texts);
  return { storyId: answer.storyId, originalId: answer.articleId };
}

/** Translates a story: each paragraph renders the original's in the same place, and everything is confirmed. */
export async function translate(
  writer: Visitor,
  { storyId, originalId }: Omit<Translated, 'articleId'>,
  { edition, original, own }: { readonly edition: string; readonly original: Texts; readonly own: Texts },
): Promise<Translated> {
  const begun = await callAs(writer, 'addTranslation', { params: { storyId }, body: { edition, takesOver: false } });
  expect(begun.status, JSON.stringify(begun.answer)).toBe(200);
  const params = { articleId: begun.answer.articleId };
  await saveTexts(writer, params.articleId, own);
  const links = own.paragraphs.map(([id], at) => [id, original.paragraphs[at]?.[0] ?? '']);
  for (const [segment, to] of [['headline', 'headline'], ...links]) {
    const linked = await callAs(writer, 'linkSegment', { params, body: { segment, to: [to] } });
    expect(linked.status, JSON.stringify(linked.answer)).toBe(200);
  }
  const { answer: alignment } = await callAs(writer, 'readAlignment', { params });
  const body = { segments: null, originalRevisionId: alignment.original.revisionId };
  const confirmed = await callAs(writer, 'confirmSegments', { params, body });
  expect(confirmed.status, JSON.stringify(confirmed.answer)).toBe(200);
  return { storyId, originalId, articleId: params.articleId };
}
