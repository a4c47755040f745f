/** HTML as values: a tagged template that escapes whatever is not HTML already. Nothing else in the renderer writes a `<`. */

/** Well-formed HTML. It comes from `html`, `joined` or `trustedMarkup` only. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: HTML, text to be escaped, or nothing. A list stands for its items in a row. */
export type Content = Markup | string | number | null | readonly Content[];

export const nothing = new Markup('');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A quick look: most texts hold nothing but these and need no closer one. */
const unusual = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;
const forbidden = /[\p{Noncharacter_Code_Point}\p{Cs}[\p{Cc}--[\t\n\r]]]/gv;

/** Text as it stands in HTML and in quoted attributes; characters that HTML forbids are dropped. */
export function escaped(text: string): string {
  const clean = unusual.test(text) ? text.replace(forbidden, '') : text;
  return /[&<>"']/.test(clean) ? clean.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign) : clean;
}

/** A template of HTML. Placeholders stand in text or inside quoted attribute values, and nowhere else. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = parts[0] ?? '';
  for (const [at, value] of values.entries()) text += written(value) + (parts[at + 1] ?? '');
  return new Markup(text);
}

/** The items in a row, with `separator` between them. */
export function joined(items: readonly Content[], separator: Content = nothing): Markup {
  return new Markup(items.map(written).join(written(separator)));
}

/** An attribute with a space before it, or nothing where there is no value. `name` is a constant of ours. */
export function attribute(name: string, value: string | number | null): Markup {
  return value === null ? nothing : new Markup(` ${name}="${escaped(String(value))}"`);
}

/** Text that is HTML or CSS of our own making, put in as it is. Never for anything that a person wrote. */
export function trustedMarkup(text: string): Markup {
  return new Markup(text);
}

/** True for HTML without a character in it. */
export function isNothing(markup: Markup): boolean {
  return markup.text === '';
}

function written(value: Content): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return value.text;
  return value.map(written).join('');
}
