/** Names of languages, as pages print them over their text: in the language itself, in English, and in the other large languages. */
import { type LanguageTag, languageTag } from '../../../core/language.ts';

const known =
  'af am ar as az be bg bn bo bs ca ceb cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no om or pa pl ps pt pt-BR ro ru rw sd si sk sl sm sn so sq sr sr-Cyrl sr-Latn su sv sw ta te tg th ti tk tl tr tt ug uk ur uz vi xh yi yo zh zh-Hans zh-Hant zu'.split(
    ' ',
  );
const printedIn = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'ar', 'zh', 'hi', 'tr'];

const others: Readonly<Record<string, string>> = {
  简体中文: 'zh-Hans',
  中文简体: 'zh-Hans',
  '中文（简体）': 'zh-Hans',
  '中文(简体)': 'zh-Hans',
  简体: 'zh-Hans',
  繁體中文: 'zh-Hant',
  中文繁體: 'zh-Hant',
  '中文（繁體）': 'zh-Hant',
  '中文(繁體)': 'zh-Hant',
  正體中文: 'zh-Hant',
  繁體: 'zh-Hant',
  汉语: 'zh-Hans',
  漢語: 'zh-Hant',
  'simplified chinese': 'zh-Hans',
  'traditional chinese': 'zh-Hant',
  'chinese (simplified)': 'zh-Hans',
  'chinese (traditional)': 'zh-Hant',
  farsi: 'fa',
  castellano: 'es',
  srpskohrvatski: 'hr',
  'srpsko-hrvatski': 'hr',
  'serbo-croatian': 'hr',
  sinhalese: 'si',
  tagalog: 'tl',
  filipino: 'fil',
  'bahasa indonesia': 'id',
  'bahasa melayu': 'ms',
  'bahasa malaysia': 'ms',
  'português do brasil': 'pt-BR',
  'português (brasil)': 'pt-BR',
  kurdî: 'ku',
  norsk: 'nb',
  flemish: 'nl',
  vlaams: 'nl',
  'tiếng việt': 'vi',
  اردو: 'ur',
  پښتو: 'ps',
};

let names: ReadonlyMap<string, LanguageTag> | null = null;

/** The language that a line names, if it names one and nothing else. */
export function languageNamed(line: string): LanguageTag | null {
  const text = normal(line.replace(/^[\s•·|]+|[\s•·|:：.]+$/gu, ''));
  if (text.length > 40 || text === '') return null;
  names ??= allNames();
  return names.get(text) ?? null;
}

function allNames(): ReadonlyMap<string, LanguageTag> {
  const found = new Map<string, LanguageTag>();
  const add = (name: string | undefined, tag: string): void => {
    const read = languageTag(tag);
    if (name !== undefined && read.ok && name !== tag && !found.has(normal(name))) found.set(normal(name), read.value);
  };
  for (const [name, tag] of Object.entries(others)) add(name, tag);
  for (const tag of known) {
    add(namesIn(tag)?.of(tag), tag);
    for (const language of printedIn) add(namesIn(language)?.of(tag), tag);
  }
  return found;
}

function namesIn(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard', fallback: 'none' });
  } catch {
    return null;
  }
}

function normal(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
