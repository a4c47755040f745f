/** The Declaration of Human Rights in twelve languages, changed at random: after each change the program says what a slow alignment says. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleContent } from '../src/core/article.ts';
import { createDesk } from './desk.ts';
import { openApi } from './newsroom/api.ts';
import { everywhere } from './newsroom/signed-in.ts';
import { openNewsroom } from './newsroom.ts';
import { anyChange, make, type Rehearsal, type Translation } from './rehearsal/changes.ts';
import { type DeclarationEdition, declarationIn, declarations } from './rehearsal/declaration.ts';
import { confirm, type SlowTranslation, slowAlignment, type Texts } from './rehearsal/slow-alignment.ts';

const changes = Number(process.env['COURANT_TEST_CHANGES'] ?? 150);
const seed = Number(process.env['COURANT_TEST_SEED'] ?? 20_261_122);

let story: Rehearsal;
let close: () => Promise<void>;

beforeAll(async () => {
  const [first = 'en', ...others] = Object.keys(declarations) as DeclarationEdition[];
  const newsroom = await openNewsroom({ editions: [first, ...others] });
  const [desk, api] = [createDesk(newsroom), openApi(newsroom)];
  const editor = await api.signedIn({ grants: [everywhere('publisher')] });
  const content = declarationIn(first);
  const begun = await desk.write(content);
  const original = {
    article: begun.article,
    slow: { newest: new Map(textsOf(content)), published: null, minor: [] },
    texts: wordsIn(content),
  };
  const translations: Translation[] = [];
  for (const edition of others) {
    const translation = declarationIn(edition);
    const article = await desk.translate(begun, edition, translation);
    translations.push({ article, slow: slowTranslation(translation, original.slow.newest), texts: wordsIn(translation) });
  }
  const revisions = [{ id: begun.revision.id, texts: new Map(original.slow.newest) }];
  story = { newsroom, desk, editor, original, revisions, translations };
  close = async () => {
    await api.settled();
    await newsroom.close();
  };
}, 120_000);

afterAll(() => close());

/** The texts of an article's segments: of its head, and of its paragraphs and headings. */
function textsOf({ kicker, headline, standfirst, body }: ArticleContent): Texts {
  return new Map([
    ['kicker', kicker],
    ['headline', headline],
    ['standfirst', standfirst],
    ...body.children.map(({ attrs, textContent }) => [String(attrs['id']), textContent] as const),
  ]);
}

function wordsIn(content: ArticleContent): readonly string[] {
  return [...textsOf(content).values()].filter((text) => text !== '');
}

/** A translation that came whole: what has the name of something in the original renders that, and is confirmed. */
function slowTranslation(content: ArticleContent, original: Texts): SlowTranslation {
  const texts = textsOf(content);
  const segments = new Map([...texts].map(([key, text]) => [key, { text, links: original.has(key) ? [{ key, seen: null }] : [] }]));
  const translation = { segments, omitted: new Map<string, string>() };
  confirm(translation, original, [...segments.keys()]);
  return translation;
}

/** What the program says of a translation, in the words of the slow alignment. */
async function said({ article }: Translation) {
  const { answer } = await story.editor.call('readAlignment', { params: { articleId: article.id } });
  return {
    segments: Object.fromEntries(
      answer.segments.map(({ key, state, from, changed }) => [
        key,
        { state, from: from.toSorted(), changed: changed.map((one) => one.key).sort() },
      ]),
    ),
    missing: answer.missing.toSorted(),
    omitted: Object.fromEntries(answer.omitted.map(({ key, changed }) => [key, { changed }])),
  };
}

async function holds(translations: readonly Translation[], what: string): Promise<void> {
  for (const translation of translations) {
    const { segments, missing, omitted } = slowAlignment(story.original.slow, translation.slow);
    expect(await said(translation), `${translation.article.edition} ${what}`).toEqual({ segments, missing: missing.toSorted(), omitted });
  }
}

describe('thirty articles in twelve languages', () => {
  it('stand at first as they came: nothing is stale', async () => {
    await holds(story.translations, 'at first');
    for (const { slow } of story.translations)
      expect(Object.values(slowAlignment(story.original.slow, slow).segments).map(({ state }) => state)).not.toContain('stale');
  });

  it(
    `are known to be current, stale, added, unconfirmed or missing after each of ${changes} changes`,
    async () => {
      const states = new Set<string>();
      for (const [number, change] of fc.sample(anyChange, { numRuns: changes, seed }).entries()) {
        const concerned = await make(story, change, `n${number}`);
        await holds(concerned, `after change ${number}, ${JSON.stringify(change)}`);
        for (const { slow } of concerned)
          for (const { state } of Object.values(slowAlignment(story.original.slow, slow).segments)) states.add(state);
      }
      expect([...states].sort()).toEqual(['added', 'current', 'stale', 'unconfirmed']);
      expect(story.original.slow.minor).not.toEqual([]);
      expect(story.translations.filter(({ slow }) => slow.omitted.size > 0)).not.toEqual([]);
    },
    changes * 2_000,
  );
});
