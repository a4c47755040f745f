/** Text as XML holds it; what XML forbids is written as whoever calls says. */

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const special = /[&<>"\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text between tags. `forbidden` gives the XML that stands for a character that has no place in XML, by its hexadecimal number. */
export function escapedText(text: string, forbidden: (hex: string) => string): string {
  return text.replace(special, (sign) => references[sign] ?? forbidden((sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')));
}

/** The text between the quotation marks of an attribute; what XML forbids is left out. */
export function escapedValue(text: string): string {
  return escapedText(text, () => '').replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`);
}
