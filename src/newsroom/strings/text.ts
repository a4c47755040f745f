/** The newsroom's own texts: keys with arguments, one catalogue per language. */

/** A text with `{arguments}`; one that depends on `count` has a form for each plural that its language has. */
export type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export type TextArguments = Readonly<Record<string, string | number>>;

/** Fills in a text. Numbers are written as the language writes them. */
export function filled(text: Text, values: TextArguments, language: string): string {
  const form =
    typeof text === 'string' ? text : (text[new Intl.PluralRules(language).select(Number(values['count'] ?? 0))] ?? text.other ?? '');
  return form.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

/** A catalogue in another language than English: the same keys, none missing; `count` may need other plurals. */
export type Translated<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : Exclude<Text, string> };
