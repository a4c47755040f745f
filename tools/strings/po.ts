/**
 * Texts of the interface as PO files, for translators who work with such files. An entry's context says where its text belongs; each plural form is an
 * entry of its own, under its CLDR category (`newsroom/board/count[few]`), because a language's forms are then named, not numbered.
 */
import { type GetTextTranslation, po } from 'gettext-parser';

/** A text with `{arguments}`, or one per plural category. */
export type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Texts by where they belong: `newsroom/board/filter.label`. */
export type Texts = Readonly<Record<string, Text>>;

/** Why a text of a file was not taken. */
export interface PoProblem {
  readonly context: string;
  readonly code: 'unknown' | 'arguments-differ';
  /** The arguments that the English text has. */
  readonly wanted: readonly string[];
}

export interface ReadPo {
  readonly language: string;
  /** By context. What is empty or marked as doubtful (`fuzzy`) is not there. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Form {
  readonly context: string;
  readonly english: string;
  readonly translated: string;
}

/** The English texts with what they are in a language; empty where they are not translated yet. */
export function writePo(english: Texts, translated: Texts, language: string): string {
  const entries = formsOf(english, translated, language).map((form): [string, Record<string, GetTextTranslation>] => [
    form.context,
    { [form.english]: { msgctxt: form.context, msgid: form.english, msgstr: [form.translated] } },
  ]);
  const headers = { Language: language, 'Content-Type': 'text/plain; charset=UTF-8', 'Content-Transfer-Encoding': '8bit' };
  return `${po.compile({ charset: 'utf-8', headers, translations: Object.fromEntries(entries) }).toString('utf8')}\n`;
}

/** Reads a PO file. Throws a `SyntaxError` with the line of what is no PO, and an `Error` where no language is named. */
export function readPo(file: string): ReadPo {
  const { headers, translations } = po.parse(file, { validation: true });
  const language = headers['Language'] ?? '';
  if (language === '') throw new Error('The header of the file names no language. Add a line such as "Language: fr\\n".');
  const entries = Object.values(translations).flatMap((ofContext) => Object.values(ofContext));
  const texts = entries.flatMap(({ msgctxt = '', msgstr: [text = ''], comments }): readonly [string, string][] =>
    msgctxt === '' || text === '' || isDoubtful(comments?.flag) ? [] : [[msgctxt, text]],
  );
  return { language, texts: new Map(texts) };
}

export interface Taken {
  readonly texts: Texts;
  readonly problems: readonly PoProblem[];
  /** The contexts for which there is no text, neither in the file nor before. */
  readonly missing: readonly string[];
}

/** The texts of a language after a file was read: what the file says, else what there was. A text with a problem stays as it was. */
export function takePo(english: Texts, before: Texts, { language, texts }: ReadPo): Taken {
  const known = new Map(formsOf(english, before, language).map((form) => [form.context, form]));
  const problems = [...texts].flatMap(([context, text]): readonly PoProblem[] => {
    const form = known.get(context);
    if (form === undefined) return [{ context, code: 'unknown', wanted: [] }];
    const wanted = argumentsOf(form.english);
    return isPlural(context) || `${argumentsOf(text)}` === `${wanted}` ? [] : [{ context, code: 'arguments-differ', wanted }];
  });
  const refused = new Set(problems.map(({ context }) => context));
  const taken = (context: string): string =>
    (refused.has(context) ? '' : (texts.get(context) ?? '')) || (known.get(context)?.translated ?? '');
  const after = Object.entries(english).map(([name, text]): [string, Text] => {
    if (typeof text === 'string') return [name, taken(name)];
    return [name, Object.fromEntries(categoriesOf(language).map((category) => [category, taken(`${name}[${category}]`)]))];
  });
  return { texts: Object.fromEntries(after), problems, missing: [...known.keys()].filter((context) => taken(context) === '') };
}

/** Every text that is to be translated; what says nothing in English says nothing in any language. */
function formsOf(english: Texts, translated: Texts, language: string): readonly Form[] {
  return Object.entries(english).flatMap(([name, text]): readonly Form[] => {
    if (text === '') return [];
    const own = translated[name];
    if (typeof text === 'string') return [{ context: name, english: text, translated: typeof own === 'string' ? own : '' }];
    return categoriesOf(language).map((category) => ({
      context: `${name}[${category}]`,
      english: text[category] ?? text.other ?? '',
      translated: typeof own === 'object' ? (own[category] ?? '') : '',
    }));
  });
}

/** A plural form may say its number in a word. */
function isPlural(context: string): boolean {
  return context.endsWith(']');
}

function isDoubtful(flags = ''): boolean {
  return flags.split(',').some((flag) => flag.trim() === 'fuzzy');
}

function categoriesOf(language: string): readonly Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

function argumentsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}
