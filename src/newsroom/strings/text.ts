/** The newsroom's own texts: keys with arguments, one catalogue per language. */

/** A text with `{arguments}`; one that depends on `count` has a form for each plural that its language has. */
export type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export type TextArguments = Readonly<Record<string, string | number>>;

/** Fills in a text. Numbers are written as the language writes them; words that run the other way are kept apart from those around them. */
export function filled(text: Text, values: TextArguments, language: string): string {
  const form =
    typeof text === 'string' ? text : (text[new Intl.PluralRules(language).select(Number(values['count'] ?? 0))] ?? text.other ?? '');
  return form.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : isolated(value, language);
  });
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function isolated(value: string, language: string): string {
  if (value.startsWith('\u2068')) return value;
  const runsTheOtherWay = (letter: string): boolean => rightToLeft.test(letter) !== (language === 'ar');
  return (value.match(/\p{L}/gu) ?? []).some(runsTheOtherWay) ? `\u2068${value}\u2069` : value;
}

/** A catalogue in another language than English: the same keys, none missing; `count` may need other plurals. */
export type Translated<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : Exclude<Text, string> };
