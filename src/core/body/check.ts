/** The border for bodies: unknown data is checked here once and trusted afterwards. */
import type { Node } from 'prosemirror-model';
import { languageTag } from '../language.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Body, bodySchema } from './schema.ts';

export type BodyError =
  | { readonly code: 'body-not-of-schema'; readonly reason: string }
  | { readonly code: 'block-without-id'; readonly block: string; readonly position: number }
  | { readonly code: 'block-id-twice'; readonly id: string }
  | { readonly code: 'bad-attribute'; readonly block: string; readonly id: string; readonly attribute: string }
  | { readonly code: 'unsafe-address'; readonly address: string };

/**
 * Reads a body from JSON. Refuses what the schema does not know, blocks without an id or with one that another block has,
 * attributes of the wrong kind, and addresses that are not http, https, mailto, tel or of this site.
 */
export function checkBody(json: unknown): Result<Body, BodyError> {
  let body: Node;
  try {
    body = bodySchema.nodeFromJSON(json);
    body.check();
  } catch (error) {
    return fail({ code: 'body-not-of-schema', reason: error instanceof Error ? error.message : String(error) });
  }
  if (body.type !== bodySchema.topNodeType) return fail({ code: 'body-not-of-schema', reason: `a ${body.type.name} is not a body` });
  const problem = firstProblem(body);
  return problem === null ? ok(body) : fail(problem);
}

/** True for an address that a page of ours may link to: of this site, or http, https, mailto, tel; without spaces and control characters. */
export function isSafeAddress(address: string): boolean {
  if (/[\s\p{Cc}"<>\\]/u.test(address)) return false;
  return /^\/(?!\/)/.test(address) || address.startsWith('#') || /^(https?:\/\/[^/?#]|mailto:.|tel:.)/i.test(address);
}

/** True for a value that a block's attribute of this name may have; an attribute that no block has may have any. */
export function isAttributeValue(attribute: string, value: unknown): boolean {
  return attributeChecks[attribute]?.(value) !== false;
}

function firstProblem(body: Node): BodyError | null {
  const ids = new Set<string>();
  let problem: BodyError | null = null;
  body.descendants((node, position) => {
    problem ??= problemOfBlock(node, position, ids) ?? problemOfMarks(node);
    return problem === null;
  });
  return problem;
}

function problemOfBlock(node: Node, position: number, ids: Set<string>): BodyError | null {
  if (!('id' in node.attrs)) return null;
  const block = node.type.name;
  const id: unknown = node.attrs['id'];
  if (typeof id !== 'string' || id === '') return { code: 'block-without-id', block, position };
  if (ids.has(id)) return { code: 'block-id-twice', id };
  ids.add(id);
  for (const [attribute, value] of Object.entries(node.attrs)) {
    if (!isAttributeValue(attribute, value)) return { code: 'bad-attribute', block, id, attribute };
  }
  if (block === 'embed' && !isSafeAddress(node.attrs['address'])) return { code: 'unsafe-address', address: node.attrs['address'] };
  return null;
}

function problemOfMarks(node: Node): BodyError | null {
  for (const mark of node.marks) {
    const { href, tag } = mark.attrs;
    if (mark.type.name === 'link' && !(isText(href) && isSafeAddress(href))) return { code: 'unsafe-address', address: String(href) };
    if (mark.type.name === 'language' && !(isText(tag) && languageTag(tag).ok)) {
      return { code: 'bad-attribute', block: 'language', id: '', attribute: 'tag' };
    }
  }
  return null;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1000;

const attributeChecks: Readonly<Record<string, (value: unknown) => boolean>> = {
  from: isTexts,
  seen: isTexts,
  by: (value) => value === 'person' || value === 'machine',
  level: (value) => value === 2 || value === 3,
  attribution: isText,
  ordered: (value) => typeof value === 'boolean',
  start: (value) => Number.isInteger(value),
  picture: (value) => value === null || isText(value),
  alt: isText,
  credit: isText,
  source: isText,
  caption: isText,
  header: (value) => typeof value === 'boolean',
  colspan: isCount,
  rowspan: isCount,
  title: isText,
  provider: isText,
  address: isText,
};
