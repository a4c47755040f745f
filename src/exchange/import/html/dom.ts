/** Saved HTML as a tree: the few parts of the DOM that reading a page needs, and how a page becomes one. */
import { parseHTML } from 'linkedom';

export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly parentElement: PageElement | null;
  textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly childNodes: Iterable<PageNode>;
  readonly children: Iterable<PageElement>;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  contains(other: PageNode): boolean;
  append(...nodes: (PageNode | string)[]): void;
  before(...nodes: (PageNode | string)[]): void;
  replaceWith(...nodes: (PageNode | string)[]): void;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Stands in a text for the end of a line that the page's own markup made; becomes a break. */
export const lineEnd = '\u2028';

/** Nesting beyond this is flattened, as browsers do. */
const deepest = 400;

const startsDocument = /<html[\s>]/i;
const headContent = new Set(['title', 'meta', 'link', 'base', 'style', 'script', 'template']);

/** The tree of a page: always with a head and a body, whatever was written, and never nested beyond what can be walked. */
export function parsePage(html: string): PageDocument {
  const text = flattened(html);
  const whole = startsDocument.test(text) ? text : `<html>${text.replace(/<!doctype[^>]*>/i, '')}</html>`;
  const document = parseHTML(whole).document as unknown as PageDocument;
  completeBody(document);
  return document;
}

/** True for an element, and tells the compiler so. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** The text of a node with its white space folded. */
export function textOf(node: PageNode | null): string {
  return folded(node?.textContent ?? '').trim();
}

/** White space of markup folded into single spaces; no-break spaces stay. */
export function folded(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

/** The letters and digits of a text in lower case, for comparing texts that are set differently. */
export function lettersOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ');
}

/** The class and id of an element in one string, for rules about names. */
export function nameOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

/** Moves what stands outside a body into one: writers may leave both tags out. */
function completeBody(document: PageDocument): void {
  const root = document.documentElement;
  const children = [...root.childNodes];
  if (children.some((node) => isElement(node) && node.localName === 'body')) return;
  const body = document.createElement('body');
  for (const node of children) {
    if (isElement(node) && (node.localName === 'head' || headContent.has(node.localName))) continue;
    body.append(node);
  }
  root.append(body);
}

const nestingTag = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*>/gi;

/** Elements that hold nothing, and elements that end where the next of their kind begins: neither nests. */
const notNesting = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option tbody thead tfoot html head body script style title textarea noscript svg path'.split(
    ' ',
  ),
);

/** The page without those tags that open more levels than can be walked, and without their ends. */
function flattened(html: string): string {
  const open = new Map<string, number>();
  const dropped = new Map<string, number>();
  let depth = 0;
  let changed = false;
  const result = html.replace(nestingTag, (tag: string, end: string, given: string) => {
    const name = given.toLowerCase();
    if (notNesting.has(name)) return tag;
    const isOpen = open.get(name) ?? 0;
    const isDropped = dropped.get(name) ?? 0;
    if (end === '') {
      if (depth >= deepest) {
        dropped.set(name, isDropped + 1);
        changed = true;
        return '';
      }
      open.set(name, isOpen + 1);
      depth++;
      return tag;
    }
    if (isDropped > 0) {
      dropped.set(name, isDropped - 1);
      return '';
    }
    if (isOpen > 0) {
      open.set(name, isOpen - 1);
      depth--;
    }
    return tag;
  });
  return changed ? result : html;
}
