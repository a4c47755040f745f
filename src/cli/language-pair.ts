/** From which language into which: the options of commands that take or give translations. */
import { type LanguageTag, languageTag } from '../core/language.ts';
import { type Arguments, UsageError } from './command.ts';

export const pairOptions = {
  from: { takes: 'LANGUAGE', about: 'only what was translated from this language, such as en' },
  to: { takes: 'LANGUAGE', about: 'only what was translated into this language' },
} as const;

/** The languages that the options name; what was not given is not there. Throws a `UsageError` for what is no tag. */
export function pairOf(given: Arguments): { readonly from?: LanguageTag; readonly to?: LanguageTag } {
  const [from, to] = [languageOption(given, 'from'), languageOption(given, 'to')];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function languageOption(given: Arguments, option: keyof typeof pairOptions): LanguageTag | undefined {
  const text = given.value(option);
  if (text === undefined) return undefined;
  const tag = languageTag(text);
  if (!tag.ok) throw new UsageError(`--${option} (${JSON.stringify(text)}) is no language tag: give one such as en, pt-BR or zh-Hans.`);
  return tag.value;
}
