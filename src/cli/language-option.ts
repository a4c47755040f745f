/** Language options of commands. */
import { type LanguageTag, languageTag } from '../core/language.ts';
import { type Arguments, UsageError } from './command.ts';

/** The tag that an option names; undefined where it was not given. Throws a `UsageError` for what is no tag. */
export function languageOption(given: Arguments, option: string): LanguageTag | undefined {
  const text = given.value(option);
  if (text === undefined) return undefined;
  const tag = languageTag(text);
  if (!tag.ok) throw new UsageError(`--${option} (${JSON.stringify(text)}) is no language tag: give one such as en, pt-BR or zh-Hans.`);
  return tag.value;
}
