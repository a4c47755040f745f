/** What pasted markup says about its looks: inline styles, and the classes that its own style sheet names. */

import { styleAttribute, styleSheets } from './looks-aside.ts';

export type Style = ReadonlyMap<string, string>;

export interface StyleSheet {
  /** By `.class` and `name.class`. */
  readonly classes: ReadonlyMap<string, Style>;
  /** Word's lists by `l0:level1`: true where the items are numbered. */
  readonly numbered: ReadonlyMap<string, boolean>;
}

/** Only these say something about meaning; Word lists its own in classes too. */
const telling = new Set(['font-weight', 'font-style', 'vertical-align', 'display', 'visibility', 'mso-hide', 'mso-list', 'mso-element']);

/** Reads the style sheets of a pasted document. */
export function readStyleSheet(document: Document): StyleSheet {
  const classes = new Map<string, Style>();
  const numbered = new Map<string, boolean>();
  for (const sheet of document.querySelectorAll(styleSheets)) {
    const text = (sheet.textContent ?? '')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/<!--|-->/g, '')
      .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const list = /@list\s+(l\d+:level\d+)\s*$/.exec(selectors)?.[1];
      if (list !== undefined) numbered.set(list, !/^(bullet|image)/.test(declarations(body).get('mso-level-number-format') ?? ''));
      for (const selector of selectors.split(',')) {
        const name = selector.trim();
        if (/^[a-z0-9]*\.[\w-]+$/i.test(name)) classes.set(name, new Map([...(classes.get(name) ?? []), ...tellingOnes(body)]));
      }
    }
  }
  return { classes, numbered };
}

/** The declarations that hold for an element itself; what it inherits is the reader's business. Names and values are in lower case. */
export function styleOf(element: Element, { classes }: StyleSheet): Style {
  const inline = declarations(element.getAttribute(styleAttribute) ?? '');
  const names = element.getAttribute('class')?.trim() ?? '';
  if (names === '' || classes.size === 0) return inline;
  const own = names.split(/\s+/).flatMap((name) => [classes.get(`.${name}`), classes.get(`${element.localName}.${name}`)]);
  return new Map([...own.flatMap((style) => [...(style ?? [])]), ...inline]);
}

function tellingOnes(body: string): [string, string][] {
  return [...declarations(body)].filter(([name]) => telling.has(name));
}

function declarations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0)
      found.set(
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .replace(/!important/i, '')
          .trim()
          .toLowerCase(),
      );
  }
  return found;
}

/** True or false where a weight says whether the text is bold, null where it says nothing. */
export function boldness(style: Style): boolean | null {
  const weight = style.get('font-weight') ?? '';
  if (/^\d/.test(weight)) return Number.parseInt(weight, 10) >= 600;
  if (/^bold/.test(weight)) return true;
  return weight === 'normal' || weight === 'lighter' ? false : null;
}

/** The same for slanted text. */
export function slant(style: Style): boolean | null {
  const value = style.get('font-style') ?? '';
  if (/^(italic|oblique)/.test(value)) return true;
  return value === 'normal' ? false : null;
}

/** True for what its own style keeps from being seen. */
export function isHidden(style: Style): boolean {
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    /^0+(\.0+)?(px|pt|em|rem|%)?$/.test(style.get('font-size') ?? '')
  );
}
