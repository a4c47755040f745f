/** `courant import page`: captured pages become stories, each source one, through the same actions as people's work. */
import { addContributor } from '../../actions/add-contributor.ts';
import type { PictureFolders } from '../../actions/add-picture.ts';
import { importAgain, importStory, rememberSources } from '../../actions/import-story.ts';
import type { ActionParts } from '../../actions/parts.ts';
import { publishArticles } from '../../actions/publish-articles.ts';
import { takeRevision } from '../../actions/take-revision.ts';
import { articlePath } from '../../core/addresses.ts';
import { originalHead } from '../../core/alignment/segments.ts';
import { type Actor, type ArticleContent, isPublic } from '../../core/article.ts';
import type { BylineEntry } from '../../core/contributor.ts';
import type { ArticleId } from '../../core/ids.ts';
import { dayOf, type Instant } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { Publication } from '../../core/publication.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { slugFrom } from '../../core/slug.ts';
import type { ImportRecord } from '../../storage/storage.ts';
import { inFileOrder } from './describe-finding.ts';
import { fetchPage } from './fetch-page.ts';
import { findSection } from './find-section.ts';
import { withoutSiteName } from './html/headline.ts';
import { finding, type ImportedPage, type ReportLine } from './imported-page.ts';
import { mergeContents, withKnownBlocks } from './merge-content.ts';
import { readPageFile } from './page-file.ts';
import { namesOfPage, sharedName } from './page-names.ts';
import type { ImportPageError, PageImportReport } from './page-report.ts';
import { readPage } from './read-page.ts';
import { momentOf } from './start-of-day.ts';
import { takePictures } from './take-pictures.ts';

export interface PageImportParts extends ActionParts {
  readonly folders: PictureFolders;
}

export interface PageImportOptions {
  readonly edition: LanguageTag;
  /** The key of a section; left out, the page names it. */
  readonly section?: string;
  /** When readers are told that the story appeared: a day or a moment, in ISO 8601; left out, as the page says, else now. */
  readonly date?: string;
  readonly publish: boolean;
  /** Reads a page that has its story already, and updates the draft; never text that a person has changed. */
  readonly again: boolean;
}

const importer: Actor = { kind: 'import', name: 'courant import page' };

/**
 * Imports one page, from a file or from an http or https address. The same source makes no second story, by its bytes, by the address
 * that the page gives as its own or, where it gives none, by the path of its file. Refuses what cannot be read, unknown editions and sections, unreadable dates; a story that may not be
 * published stays a draft.
 */
export async function importPage(
  parts: PageImportParts,
  source: string,
  options: PageImportOptions,
): Promise<Result<PageImportReport, ImportPageError>> {
  const setting = await settingOf(parts, source, options);
  if (!setting.ok) return setting;
  const loaded = await load(source);
  if (!loaded.ok) return loaded;
  const { bytes, url } = loaded.value;
  const read = readPage(bytes, { fileName: source, ids: parts.ids, ...(url === null ? {} : { url }) });
  if (!read.ok) return read;
  const sources = await namesOfPage({
    bytes,
    address: read.value.address ?? url,
    file: url === null ? source : null,
    edition: options.edition,
  });
  const job: Job = { parts, source, options, sources, page: read.value, isFromWeb: url !== null, timeZone: setting.value.timeZone };
  const known = await knownRecord(job);
  if (known !== null && !options.again) return await leaveAlone(job, known);
  const entered = known === null ? await enterNew(job) : await enterAgain(job, known.record);
  if (!entered.ok) return entered;
  return options.publish && entered.value.outcome !== 'already-imported'
    ? await publishEntered(job, entered.value)
    : ok(await withPath(job, entered.value));
}

interface Job {
  readonly parts: PageImportParts;
  readonly source: string;
  readonly options: PageImportOptions;
  readonly sources: readonly string[];
  readonly page: ImportedPage;
  readonly isFromWeb: boolean;
  readonly timeZone: Publication['timeZone'];
}

async function settingOf(
  parts: PageImportParts,
  path: string,
  { edition, date }: PageImportOptions,
): Promise<Result<Publication, ImportPageError>> {
  const { publication, editions } = await parts.storage.read(async (reader) => ({
    publication: await reader.publication.find(),
    editions: await reader.publication.editions(),
  }));
  if (publication === null) return fail({ code: 'publication-missing', path });
  const known = editions.map(({ tag }) => tag);
  if (!known.includes(edition)) return fail({ code: 'edition-unknown', path, edition, known });
  if (date !== undefined && momentOf(date, publication.timeZone) === null) return fail({ code: 'date-unreadable', path, date });
  return ok(publication);
}

async function load(source: string): Promise<Result<{ bytes: Uint8Array; url: string | null }, ImportPageError>> {
  if (/^https?:\/\//i.test(source)) return await fetchPage(source);
  const bytes = await readPageFile(source);
  return bytes.ok ? ok({ bytes: bytes.value, url: null }) : bytes;
}

/** The story of the page, and whether the page has changed since that was made; null where it has none. */
async function knownRecord({ parts, sources, isFromWeb }: Job): Promise<{ record: ImportRecord; hasChanged: boolean } | null> {
  return await parts.storage.read(async (reader) => {
    for (const [at, source] of sources.entries()) {
      const record = await reader.imports.find(source);
      if (record !== null) return { record, hasChanged: at > 0 && !isFromWeb };
    }
    return null;
  });
}

/** A page that has its story: only what an interrupted import left as an untouched draft is still published. */
async function leaveAlone(
  job: Job,
  { record, hasChanged }: { record: ImportRecord; hasChanged: boolean },
): Promise<Result<PageImportReport, ImportPageError>> {
  const report = leftAlone(job, record, hasChanged ? 'changed-since' : 'already-imported');
  if (hasChanged) return ok(await withPath(job, report));
  const taken = await takeRevision(job.parts, { articleId: record.articleId, reason: 'saved', by: null });
  const article = taken.ok ? taken.value.article : null;
  const isLeftOver = article !== null && article.state === 'draft' && article.publishedId === null && article.draftId === record.revisionId;
  return job.options.publish && isLeftOver ? await publishEntered(job, report) : ok(await withPath(job, report));
}

async function enterNew(job: Job): Promise<Result<PageImportReport, ImportPageError>> {
  const { parts, source: path, options, page, sources } = job;
  const { edition } = options;
  const found = await findSection(parts, { path, edition, key: options.section ?? null, name: page.section });
  if (!found.ok) return found;
  const { content, lines } = await contentOf(job);
  const shared = sharedName(edition, content.headline, dayOf(wantedMoment(job) ?? parts.now(), job.timeZone));
  const hasTwin = (await parts.storage.read((reader) => reader.imports.find(shared))) !== null;
  const sectionId = found.value.section.id;
  const made = await importStory(parts, { sources, shared: [shared], sectionId, edition, content, by: importer });
  if (!made.ok) return ok(leftAlone(job, made.error.record, 'already-imported'));
  const doubts = [
    ...(hasTwin ? [finding('doubtful', 'same-headline', { text: content.headline })] : []),
    ...(wantedMoment(job) === null ? [finding('doubtful', 'date-missing', { text: content.headline })] : []),
  ];
  return ok(reportOf(job, { outcome: 'created', record: made.value, lines: [...found.value.lines, ...lines, ...doubts] }));
}

async function enterAgain(job: Job, record: ImportRecord): Promise<Result<PageImportReport, ImportPageError>> {
  const { parts, source: path, sources } = job;
  const taken = await takeRevision(parts, { articleId: record.articleId, reason: 'saved', by: null });
  const draft = taken.ok ? taken.value.revision : null;
  const last = await parts.storage.read((reader) => reader.articles.revision(record.revisionId));
  if (last === null || draft === null)
    throw new Error(`The import of ${path} is remembered, but its article ${record.articleId} is not there`);
  const { content, lines } = await contentOf(job);
  const reading = withKnownBlocks(content, last.content);
  const merged = draft.id === last.id ? null : mergeContents({ last: last.content, draft: draft.content, reading });
  const wanted = merged === null ? reading : merged.content;
  const setAside = (merged?.setAside ?? []).map((text) => finding('doubtful', 'kept-beside', { text }));
  if (isSameContent(wanted, draft.content) && setAside.length === 0) {
    await rememberSources(parts, sources, record);
    return ok(reportOf(job, { outcome: 'unchanged', record, lines }));
  }
  const entered = await importAgain(parts, {
    record,
    sources,
    changedFrom: draft.id,
    reading,
    merged: merged?.content ?? null,
    by: importer,
  });
  if (!entered.ok) return fail({ code: 'import-moved-on', path });
  return ok(reportOf(job, { outcome: 'updated', record, lines: [...setAside, ...lines] }));
}

/** The words of the article, its people and pictures entered. */
async function contentOf({
  parts,
  page,
  source,
  isFromWeb,
  options,
}: Job): Promise<{ content: ArticleContent; lines: readonly ReportLine[] }> {
  const { edition } = options;
  const byline: BylineEntry[] = [];
  for (const name of page.authors) {
    const added = await addContributor(parts, { name, edition });
    if (added.ok) byline.push({ contributorId: added.value.id, role: 'writer' });
  }
  const { body, leadPicture, lines } = await takePictures(page, {
    parts,
    folders: parts.folders,
    pagePath: isFromWeb ? null : source,
    edition,
  });
  const { kicker, standfirst, dateline } = page;
  const headline = withoutSiteName(page.headline, page.siteName);
  const content: ArticleContent = {
    slug: slugFrom(headline, edition),
    kicker,
    headline,
    standfirst,
    dateline,
    byline,
    body,
    head: originalHead,
    searchTitle: '',
    searchDescription: '',
    socialTitle: '',
    leadPicture,
  };
  return { content, lines };
}

function isSameContent(one: ArticleContent, other: ArticleContent): boolean {
  const words = ({ body: _, ...rest }: ArticleContent): string => JSON.stringify(rest);
  return one.body.eq(other.body) && words(one) === words(other);
}

async function publishEntered(job: Job, report: PageImportReport): Promise<Result<PageImportReport, ImportPageError>> {
  const { parts, source: path } = job;
  const wanted = wantedMoment(job);
  const articles = [{ articleId: report.articleId, ...(wanted === null ? {} : { publishedAt: wanted }) }];
  const published = await publishArticles(parts, { articles, by: importer });
  if (!published.ok) return fail({ code: 'import-not-published', path, articleId: report.articleId, reason: published.error });
  return ok(await withPath(job, report));
}

/** When the story appeared: as the command says, else as the page says; null for now. */
function wantedMoment({ options, page, timeZone, parts }: Job): Instant | null {
  const text = options.date ?? page.published;
  const moment = text === null ? null : momentOf(text, timeZone);
  return moment !== null && options.date === undefined && moment > parts.now() ? null : moment;
}

async function withPath({ parts }: Job, report: PageImportReport): Promise<PageImportReport> {
  const article = await parts.storage.read((reader) => reader.articles.find(report.articleId));
  if (article === null || article.place === null || !isPublic(article)) return report;
  return { ...report, path: articlePath(article.edition, article.place), publishedAt: article.firstPublishedAt };
}

function leftAlone(job: Job, record: ImportRecord, outcome: 'already-imported' | 'changed-since'): PageImportReport {
  return { ...reportOf(job, { outcome, record, lines: [] }), lines: [] };
}

interface Entered {
  readonly outcome: PageImportReport['outcome'];
  readonly record: { readonly storyId: ImportRecord['storyId']; readonly articleId: ArticleId };
  readonly lines: readonly ReportLine[];
}

function reportOf({ page, options }: Job, { outcome, record, lines }: Entered): PageImportReport {
  const { storyId, articleId } = record;
  const own = page.language?.split('-')[0] ?? null;
  const isOther = own !== null && own !== options.edition.split('-')[0];
  const language = isOther ? [finding('doubtful', 'other-language', { text: page.language ?? '' })] : [];
  return {
    outcome,
    storyId,
    articleId,
    headline: page.headline,
    path: null,
    publishedAt: null,
    lines: inFileOrder([...language, ...page.report, ...lines]),
  };
}
