/** Inline text as markup that translation services carry along, and back: marks are numbered elements, breaks and footnotes empty ones. */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { bodySchema, type MarkName } from '../core/body/schema.ts';

/** What stands behind the numbers of a markup. */
export type MarkupParts = ReadonlyMap<number, MarkupPart>;

type MarkupPart = { readonly element: string; readonly mark: Mark } | { readonly element: string; readonly node: Node };

export interface Markup {
  readonly markup: string;
  readonly parts: MarkupParts;
}

const elements: Readonly<Record<MarkName, string>> = {
  link: 'a',
  strong: 'strong',
  emphasis: 'em',
  subscript: 'sub',
  superscript: 'sup',
  language: 'span',
};

/** The text as markup. A footnote stands in it as a place alone: its words are a text of their own. */
export function toMarkup(content: Fragment): Markup {
  const parts = new Map<number, MarkupPart>();
  const open: { readonly mark: Mark; readonly element: string }[] = [];
  let markup = '';
  const closeTo = (depth: number): void => {
    while (open.length > depth) markup += `</${open.pop()?.element}>`;
  };
  content.forEach((node) => {
    const shared = node.marks.findIndex((mark, at) => open[at]?.mark.eq(mark) !== true);
    closeTo(shared === -1 ? node.marks.length : shared);
    for (const mark of node.marks.slice(open.length)) {
      const element = elements[mark.type.name as MarkName];
      parts.set(parts.size + 1, { element, mark });
      markup += `<${element} id="${parts.size}">`;
      open.push({ mark, element });
    }
    if (node.isText) markup += escaped(node.text ?? '');
    else {
      const element = node.type.name === 'hardBreak' ? 'br' : 'img';
      parts.set(parts.size + 1, { element, node });
      markup += `<${element} id="${parts.size}">`;
    }
  });
  closeTo(0);
  return { markup, parts };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export interface ReadMarkup {
  readonly content: Fragment;
  /** How many marks, breaks and footnotes the service lost or left broken. Footnotes then stand at the end; of the rest, the words do. */
  readonly lost: number;
}

/** What a service made of a markup. Whatever it did to the tags, every word of its answer is there, and every footnote. */
export function fromMarkup(markup: string, parts: MarkupParts): ReadMarkup {
  const reading = new Reading(parts);
  for (const [token, slash, name, attributes] of markup.matchAll(tokens)) {
    if (name === undefined) reading.text(unescaped(token));
    else if (slash === '/') reading.close(name.toLowerCase());
    else reading.open(name.toLowerCase(), attributes ?? '');
  }
  return reading.end();
}

const tokens = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>|&(?:#x?[0-9a-f]+|[a-z]+);|[^<&]+|[<&]/gi;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function unescaped(token: string): string {
  if (!token.startsWith('&') || !token.endsWith(';')) return token;
  const name = token.slice(1, -1);
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? token;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

class Reading {
  readonly #parts: MarkupParts;
  readonly #nodes: Node[] = [];
  readonly #open: { readonly element: string; readonly mark: Mark | null; readonly number: number; readonly at: number }[] = [];
  readonly #seen = new Set<number>();
  readonly #used = new Set<number>();

  constructor(parts: MarkupParts) {
    this.#parts = parts;
  }

  text(text: string): void {
    const clean = text.toWellFormed().replaceAll('\0', '');
    if (clean === '') return;
    this.#nodes.push(bodySchema.text(clean, this.#marks()));
    for (const { number, mark } of this.#open) if (mark !== null) this.#used.add(number);
  }

  open(element: string, attributes: string): void {
    const number = this.#numberOf(element, attributes);
    const part = number === null ? undefined : this.#parts.get(number);
    if (part === undefined || number === null) {
      if (!emptyElements.has(element)) this.#open.push({ element, mark: null, number: 0, at: this.#nodes.length });
      return;
    }
    this.#seen.add(number);
    if ('mark' in part) this.#open.push({ element, mark: part.mark, number, at: this.#nodes.length });
    else if (!this.#used.has(number)) {
      this.#used.add(number);
      this.#nodes.push(part.node.mark(this.#marks()));
      for (const outer of this.#open) if (outer.mark !== null) this.#used.add(outer.number);
    }
  }

  close(element: string): void {
    const at = this.#open.findLastIndex((open) => open.element === element);
    if (at === -1) return;
    for (const left of this.#open.splice(at).slice(1)) this.#drop(left);
  }

  end(): ReadMarkup {
    for (const left of this.#open.splice(0)) this.#drop(left);
    let lost = 0;
    for (const [number, part] of this.#parts) {
      if (this.#used.has(number)) continue;
      lost++;
      if ('node' in part && part.node.type.name === 'footnote') this.#nodes.push(part.node.mark([]));
    }
    return { content: Fragment.fromArray(this.#nodes), lost };
  }

  /** An element that was never closed marks nothing: its words stay. */
  #drop({ mark, number, at }: { readonly mark: Mark | null; readonly number: number; readonly at: number }): void {
    if (mark === null) return;
    this.#used.delete(number);
    for (let place = at; place < this.#nodes.length; place++) {
      const node = this.#nodes[place];
      if (node !== undefined) this.#nodes[place] = node.mark(mark.removeFromSet(node.marks));
    }
  }

  #marks(): readonly Mark[] {
    let marks: readonly Mark[] = [];
    for (const { mark } of this.#open) marks = mark?.addToSet(marks) ?? marks;
    return marks;
  }

  /** The number that the element says; of one that says none, the first of its kind that has not come yet. */
  #numberOf(element: string, attributes: string): number | null {
    const said = /\bid\s*=\s*["']?(\d+)/i.exec(attributes)?.[1];
    if (said !== undefined) return this.#parts.get(Number(said))?.element === element ? Number(said) : null;
    for (const [number, part] of this.#parts) if (part.element === element && !this.#seen.has(number)) return number;
    return null;
  }
}

const emptyElements = new Set(['br', 'img', 'hr', 'wbr', 'input']);
