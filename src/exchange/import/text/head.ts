/** The head of a captured text: language, section, headline, standfirst, byline and date, as a reader would tell them apart. */
import type { LanguageTag } from '../../../core/language.ts';
import { afterLeadIn, isAffiliation, isName, namesIn } from '../bylines.ts';
import { captionWithCredit } from '../captions.ts';
import { creditsIn, isSourceLine } from '../credit-line.ts';
import { isDateLine, readPublished, saysWhen } from '../dates.ts';
import { isFurnitureLine, isMoreHeading } from '../furniture.ts';
import { finding, type ReportLine } from '../imported-page.ts';
import { type CapturedLine, endsSentence, hasNoStops, isParagraph, listLine, widthOf } from './capture-lines.ts';
import { languageNamed } from './language-names.ts';

export interface CapturedHead {
  readonly language: LanguageTag | null;
  readonly section: string;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly published: string | null;
  /** What follows the head. */
  readonly rest: readonly CapturedLine[];
  readonly report: readonly ReportLine[];
}

interface Draft {
  language: LanguageTag | null;
  byline: string;
  published: string | null;
  readonly titles: CapturedLine[];
  readonly below: CapturedLine[];
  /** Captions and whatever else stands in the head but belongs to the text. */
  readonly kept: CapturedLine[];
  readonly report: ReportLine[];
}

/** Reads the head; the first line that is neither name, date nor furniture is the headline if nothing else can be. */
export function readHead(lines: readonly CapturedLine[]): CapturedHead {
  const draft: Draft = { language: null, byline: '', published: null, titles: [], below: [], kept: [], report: [] };
  const start = languageLines(lines, draft);
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (
      line === undefined ||
      (isProse(line, lines[at + 1]) && (draft.titles.length > 0 || widthOf(line.text) > 180)) ||
      opensText(line, draft)
    )
      break;
    if (!isShort(line.text)) dropMenu(draft, line);
    if (!headLine(line, draft, lines[at + 1])) break;
  }
  at = standfirstBeforeByline(lines, at, draft);
  return headOf(draft, lines.slice(at));
}

/** Short lines in a row over a longer one, more than a section and a kicker, are a menu; the last may be the section if it stands apart. */
function dropMenu(draft: Draft, next: CapturedLine): void {
  const { titles, report, byline, published } = draft;
  const isUnderFurniture = report.some(({ verdict, line }) => verdict === 'dropped' && (line ?? 0) < (titles[0]?.line ?? 0));
  if (titles.length < (isUnderFurniture ? 3 : 4) || byline !== '' || published !== null || !titles.every(({ text }) => isShort(text)))
    return;
  const last = titles.at(-1);
  const isSection = last !== undefined && last.group !== titles.at(-2)?.group && next.group - last.group <= 1;
  for (const line of titles.splice(0, titles.length - (isSection ? 1 : 0))) report.push(finding('dropped', 'furniture', line));
}

/** A sentence of some length below what is a headline already opens the text. */
function opensText(line: CapturedLine, draft: Draft): boolean {
  const isSentence = endsSentence(line.text) && widthOf(line.text) >= 45 && captionWithCredit(line.text) === null && !isDateLine(line.text);
  return isSentence && draft.titles.some((title) => !isShort(title.text));
}

/** True for a paragraph of running text rather than a title. */
function isProse(line: CapturedLine, next: CapturedLine | undefined): boolean {
  const width = widthOf(line.text);
  if (listLine(line.text)?.isCertain === true) return true;
  if (width >= 200 || (hasNoStops(line.text) && isParagraph(line.text))) return true;
  return (
    endsSentence(line.text) && (width >= 100 || (width >= 45 && next !== undefined && widthOf(next.text) >= 45 && endsSentence(next.text)))
  );
}

/** Takes the name of a language, or a menu of several, from the top; gives the index of the next line. */
function languageLines(lines: readonly CapturedLine[], draft: Draft): number {
  const named: { line: CapturedLine; tag: LanguageTag }[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const tag = languageNamed(line.text);
    if (tag !== null) named.push({ line, tag });
    else if (isFurnitureLine(line.text)) draft.report.push(finding('dropped', 'furniture', line));
    else break;
  }
  const [first] = named;
  if (named.length === 1 && first !== undefined) {
    draft.language = first.tag;
    draft.report.push(finding('recognised', 'language', first.line));
  } else for (const { line } of named) draft.report.push(finding('dropped', 'language-menu', line));
  return at;
}

/** Sorts one line of the head; false for a line that the head cannot have. */
function headLine(line: CapturedLine, draft: Draft, next: CapturedLine | undefined): boolean {
  const text = line.text;
  if (isFurnitureLine(text) || /^@\w+$/.test(text) || /^\S+@\S+\.\S+$/.test(text)) draft.report.push(finding('dropped', 'furniture', line));
  else if (bylineOrDate(line, draft, next)) return true;
  else if (draft.byline !== '' && isAffiliation(text)) {
    draft.byline = `${draft.byline}, ${text}`;
    draft.report.push(finding('recognised', 'byline', line));
  } else if (captionWithCredit(text) !== null && draft.titles.length > 0) draft.kept.push(line);
  else if (isMoreHeading(text) && draft.titles.length > 0) return false;
  else if (draft.byline !== '' || draft.published !== null) {
    if (draft.titles.length > 0 && !isBelowTitle(draft)) return false;
    draft.titles.push(line);
  } else if (draft.titles.length < (draft.titles.every((title) => isShort(title.text)) ? 40 : 5)) draft.titles.push(line);
  else return false;
  return true;
}

/** Only where byline or date came first can a title still follow them. */
function isBelowTitle(draft: Draft): boolean {
  return draft.titles.every((title) => isShort(title.text));
}

function bylineOrDate(line: CapturedLine, draft: Draft, next: CapturedLine | undefined): boolean {
  const { text } = line;
  const led = afterLeadIn(text);
  if (isSourceLine(text) || isDateLine(text)) takeCredits(line, draft);
  if (isSourceLine(text)) return true;
  if (isDateLine(text)) {
    const name = (text.split(/\s*[|,•·–—]\s*|\s{2,}/u)[0] ?? '').trim();
    const named = led === null ? name : (namesIn(led)[0] ?? '');
    if (draft.published === null) draft.published = readPublished(text);
    const isNamed = named.includes(' ') && isName(named) && readPublished(named) === null && named !== text && !saysWhen(text);
    if (isNamed && draft.byline === '' && draft.titles.length > 0) {
      draft.byline = led === null ? named : text;
      draft.report.push(finding('recognised', 'byline', line));
    }
    draft.report.push(finding('recognised', 'date', line));
    return true;
  }
  const isLed =
    led !== null &&
    widthOf(text) <= 120 &&
    namesIn(led).length > 0 &&
    isName(namesIn(led)[0] ?? '') &&
    !endsSentence(text.replace(/\.$/u, ''));
  const isBesideDate = draft.published !== null || (next !== undefined && isDateLine(next.text));
  const isLone = led === null && draft.titles.some((title) => !isShort(title.text)) && isLoneName(text, isBesideDate);
  if (!isLed && !isLone) return false;
  if (draft.byline === '') draft.byline = text;
  draft.report.push(finding(isLed ? 'recognised' : 'doubtful', 'byline', line));
  return true;
}

/** Takes the reporter who is named beside a source or a date, and says that the source has no place of its own. */
function takeCredits(line: CapturedLine, draft: Draft): void {
  const { source, byline } = creditsIn(line.text);
  if (byline !== '') {
    if (draft.byline === '') draft.byline = byline;
    draft.report.push(finding('recognised', 'byline', { ...line, text: byline }));
  }
  if (source !== '') draft.report.push(finding('dropped', 'source', { ...line, text: source }));
}

/** A name alone under a headline, its words with capitals; where the script has none, only beside the date or with a reporter's title. */
function isLoneName(text: string, isBesideDate: boolean): boolean {
  const names = namesIn(text);
  const [first] = names;
  if (first === undefined || names.length > 4 || widthOf(text) > 80) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) {
    const hasTitle = /(?:기자|특파원|記者|记者)$/u.test(text);
    return (hasTitle || isBesideDate) && names.every((name) => isUncasedName(name));
  }
  return names.every((name) => /\s/u.test(name) && isName(name)) && names.join('').length >= text.replace(/[\s,;&]/gu, '').length * 0.6;
}

/** Two to four words, or as few signs of Chinese, Japanese or Korean as names have. */
function isUncasedName(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・ ]+$/u.test(name)) return widthOf(name) <= 13;
  return /^\S+(?:\s\S+){1,3}$/u.test(name) && widthOf(name) <= 36;
}

/** A summary between headline and byline is the standfirst, though it reads like text. */
function standfirstBeforeByline(lines: readonly CapturedLine[], at: number, draft: Draft): number {
  const summary = lines[at];
  const next = lines[at + 1];
  if (summary === undefined || next === undefined || draft.titles.length === 0 || draft.byline !== '') return at;
  if (widthOf(summary.text) > 400 || captionWithCredit(summary.text) !== null || !isSureBelow(summary, next, lines[at + 2])) return at;
  if (draft.published !== null && isDateLine(next.text)) return at;
  if (!bylineOrDate(next, draft, lines[at + 2])) return at;
  draft.below.push(summary);
  let end = at + 2;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const isFurniture = isFurnitureLine(line.text) || /^@\w+$/.test(line.text);
    if (isFurniture) draft.report.push(finding('dropped', 'furniture', line));
    else if (isProse(line, lines[end + 1]) || !bylineOrDate(line, draft, lines[end + 1])) break;
    end++;
  }
  return end;
}

/** True unless the line below a paragraph could as well be a subheading in capitals: such a name must stand beside it or over the date. */
function isSureBelow(summary: CapturedLine, line: CapturedLine, next: CapturedLine | undefined): boolean {
  if (afterLeadIn(line.text) !== null || isDateLine(line.text)) return true;
  return (next !== undefined && isDateLine(next.text)) || (line.group === summary.group && next?.group !== line.group);
}

function headOf(draft: Draft, rest: readonly CapturedLine[]): CapturedHead {
  const titles = [...draft.titles];
  const below = [...draft.below];
  const report = [...draft.report];
  const sentences = opensWithText(draft) ? titles.splice(1) : [];
  const section = takenSection(titles, report);
  const [first, second] = titles;
  const isKicker =
    first !== undefined &&
    second !== undefined &&
    isShort(first.text) &&
    widthOf(second.text) > widthOf(first.text) * 1.3 &&
    second.group - first.group <= 1;
  const kicker = isKicker ? titles.shift() : undefined;
  const headline = titles.shift() ?? kicker;
  const over = headline === kicker ? undefined : kicker;
  if (over !== undefined) report.push(finding('doubtful', 'kicker', over));
  if (headline !== undefined) report.push(finding('recognised', 'headline', headline));
  const standfirst = below[0] ?? (titles[0] !== undefined && widthOf(titles[0].text) > 60 ? titles.shift() : undefined);
  if (standfirst !== undefined) report.push(finding(below.length > 0 ? 'recognised' : 'doubtful', 'standfirst', standfirst));
  for (const line of titles) report.push(finding('doubtful', 'title-kept-as-text', line));
  const { language, byline, published } = draft;
  const words = {
    section: section?.text ?? '',
    kicker: over?.text ?? '',
    headline: headline?.text ?? '',
    standfirst: standfirst?.text ?? '',
  };
  return { language, byline, published, ...words, rest: [...titles, ...sentences, ...draft.kept, ...rest], report };
}

/**
 * True where nothing but whole sentences follows the first line, and no byline or date tells a head from the text. Under the name of a
 * language a section is likely: there one sentence below it can still be the headline.
 */
function opensWithText({ titles, language, byline, published }: Draft): boolean {
  const [first, ...others] = titles;
  if (first === undefined || others.length < (language === null ? 1 : 2) || byline !== '' || published !== null) return false;
  return !endsSentence(first.text) && others.every(({ text }) => endsSentence(text) && !/[!?！？؟]\P{L}*$/u.test(text));
}

/** The section over the headline: a short line, or the last step of a path such as `Home > World`. */
function takenSection(titles: CapturedLine[], report: ReportLine[]): CapturedLine | undefined {
  const [first, second] = titles;
  if (first === undefined || second === undefined) return undefined;
  const steps = first.text.split(/\s*[>›»/|]\s*/u).filter((step) => step !== '' && !isFurnitureLine(step));
  const isPath = steps.length >= 1 && /[>›»/|]/u.test(first.text) && steps.every(isShort);
  if (!isPath && !(isShort(first.text) && widthOf(second.text) > widthOf(first.text))) return undefined;
  titles.shift();
  const section = isPath ? { ...first, text: steps.at(-1) ?? first.text } : first;
  report.push(finding('recognised', 'section', section));
  return section;
}

function isShort(text: string): boolean {
  const isUnparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(text);
  return widthOf(text) <= (isUnparted ? 18 : 36) && text.split(/\s+/u).length <= 4 && !endsSentence(text);
}
