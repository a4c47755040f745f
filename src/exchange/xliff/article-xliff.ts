/** A translation out as XLIFF, and what was translated outside back in. */
import { type FindInMemoryError, matchesFor } from '../../actions/find-in-memory.ts';
import { judgeTranslations } from '../../actions/judge-translations.ts';
import type { ActionParts } from '../../actions/parts.ts';
import { type AlignmentNow, readAlignment } from '../../actions/read-alignment.ts';
import { type TakeUnitsError, takeUnits, type UnitsTaken } from '../../actions/take-units.ts';
import { typedWords } from '../../actions/typed-words.ts';
import type { SegmentKey } from '../../core/alignment/segments.ts';
import { type TranslationUnit, translationUnits } from '../../core/alignment/units.ts';
import type { Actor, Article, ArticleContent } from '../../core/article.ts';
import { blocksOf } from '../../core/body/blocks.ts';
import type { ArticleId, IdSource, SectionId } from '../../core/ids.ts';
import { plainText } from '../../core/machine/sources.ts';
import { betweenSegments } from '../../core/memory/remembered.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Reader } from '../../storage/storage.ts';
import { XmlFault } from '../xml/reader.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff, type XliffUnit } from './write-xliff.ts';

export interface XliffExport {
  readonly articleId: ArticleId;
  /** The sections whose remembered work may stand in it; null for all. */
  readonly readable: readonly SectionId[] | null;
}

export type XliffExportError = FindInMemoryError;

const mostMatches = 3;

/** The newest words of a translation beside the original’s that count. Refuses an unknown article, and an original. */
export async function exportXliff(
  parts: { readonly ids: IdSource },
  reader: Reader,
  { articleId, readable }: XliffExport,
): Promise<Result<string, XliffExportError>> {
  const article = await reader.articles.find(articleId);
  if (article === null) return fail({ code: 'article-not-found', articleId });
  const judgement = (await judgeTranslations(reader, [article], typedWords(parts, reader))).get(articleId);
  const now = await readAlignment(parts, reader, articleId);
  if (judgement === undefined || !now.ok) return fail({ code: 'article-is-original', articleId });
  const { original, text, words, alignment } = judgement;
  const pair = { from: original.edition, to: article.edition };
  const missing = new Set(alignment.missing);
  const units: XliffUnit[] = [];
  for (const unit of translationUnits(text.content, words.content, (key) => !missing.has(key))) {
    const isOpen = unit.target.length === 0;
    const plain = unit.source.map(plainText).join(betweenSegments);
    const matches = isOpen ? (await matchesFor(reader, plain, { ...pair, readable })).slice(0, mostMatches) : [];
    const kind = kindOf(text.content, unit.sources[0]);
    units.push({ ...unit, ...stateOf(unit, now.value, article), kind, before: beforeOf(unit, now.value), matches });
  }
  return ok(writeXliff({ id: articleId, ...pair, units }));
}

const finished: ReadonlySet<Article['state']> = new Set(['ready', 'scheduled', 'public']);

function stateOf(
  { targets, target }: TranslationUnit,
  { alignment }: AlignmentNow,
  article: Article,
): Pick<XliffUnit, 'state' | 'subState'> {
  const states = new Set(alignment.segments.filter(({ key }) => targets.includes(key)).map(({ state }) => state));
  if (target.length === 0) return { state: 'initial', subState: null };
  const open = (['machine', 'stale', 'unconfirmed'] as const).find((state) => states.has(state));
  if (open !== undefined) return { state: 'translated', subState: open };
  return { state: finished.has(article.state) ? 'final' : 'reviewed', subState: null };
}

function beforeOf({ sources, targets }: TranslationUnit, { changes }: AlignmentNow): string | null {
  const changed = targets.flatMap((key) => changes.get(key) ?? []).filter(({ key }) => sources.includes(key));
  const texts = changed.flatMap(({ before }) => before ?? []);
  return texts.length === 0 ? null : texts.join(betweenSegments);
}

function kindOf({ body }: ArticleContent, key: SegmentKey | undefined): string {
  const [id, attribute] = key?.split('/') ?? [];
  return attribute ?? blocksOf(body).find((block) => block.id === id)?.node.type.name ?? id ?? '';
}

export interface XliffImport {
  readonly xml: string;
  readonly by: Actor;
  /** The article that it must be of; that which it names if none is said. */
  readonly articleId?: ArticleId;
}

export interface XliffImported extends UnitsTaken {
  readonly articleId: ArticleId;
  /** The lines of units that Courant did not write. */
  readonly foreign: readonly number[];
}

export type XliffImportError =
  | TakeUnitsError
  | { readonly code: 'xliff-unreadable'; readonly line: number; readonly reason: string }
  | { readonly code: 'xliff-of-another-article'; readonly original: string };

/** Takes what was translated, unconfirmed, and nothing where either side changed since. Refuses what is no XLIFF of Courant’s, and one of another article. */
export async function importXliff(
  parts: ActionParts,
  { xml, by, articleId }: XliffImport,
): Promise<Result<XliffImported, XliffImportError>> {
  try {
    const { original, units, foreign } = readXliff(xml);
    const named = original as ArticleId;
    if (articleId !== undefined && articleId !== named) return fail({ code: 'xliff-of-another-article', original });
    const taken = await takeUnits(parts, { articleId: named, units, by });
    return taken.ok ? ok({ ...taken.value, articleId: named, foreign }) : taken;
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return fail({ code: 'xliff-unreadable', line: error.line, reason: error.message });
  }
}
