/** Writes XML 1.0: text and attributes are escaped, and what XML forbids is left out, so that every document parses. */

/** Well-formed XML: what `element` and `leaf` gave. */
export type Xml = string & { readonly __brand: 'xml' };

type Attributes = Readonly<Record<string, string>>;

export const xmlType = 'application/xml; charset=utf-8';

/** An element with other elements in it. Names of elements and attributes are written as they come. */
export function element(name: string, attributes: Attributes, children: readonly Xml[]): Xml {
  return written(name, attributes, children.join(''));
}

/** An element with text in it; without text, an empty element. */
export function leaf(name: string, text: string, attributes: Attributes = {}): Xml {
  return written(name, attributes, escaped(text));
}

/**
 * An element with text that RSS readers may take for HTML: its signs stand as hexadecimal references, which those readers
 * show as the signs that they are.
 */
export function plainLeaf(name: string, text: string): Xml {
  return written(name, {}, escaped(text).replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;'));
}

/** A document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function written(name: string, attributes: Attributes, content: string): Xml {
  const start =
    name +
    Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapedValue(value)}"`)
      .join('');
  return (content === '' ? `<${start}/>` : `<${start}>${content}</${name}>`) as Xml;
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A parser would turn a carriage return into a line feed: it stands as a reference. */
function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\r]/g, (sign) => references[sign] ?? '');
}

/** In attributes a parser would turn tabs and line feeds into spaces as well. */
function escapedValue(text: string): string {
  return escaped(text).replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`);
}
