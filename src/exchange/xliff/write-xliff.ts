/** An article's translation as XLIFF 2.1. */
import type { Fragment, Mark, Node } from 'prosemirror-model';
import { sourceReading, type TranslationUnit, targetReading } from '../../core/alignment/units.ts';
import { bodySchema } from '../../core/body/schema.ts';
import type { ArticleId } from '../../core/ids.ts';
import { directionOf, type LanguageTag } from '../../core/language.ts';
import { escapedText, escapedValue } from '../xml/escape.ts';
import { breakCode, codeOf, footnoteCode, matchesNamespace, metadataNamespace, nextCode, xliffNamespace } from './codes.ts';

export interface XliffArticle {
  readonly id: ArticleId;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly units: readonly XliffUnit[];
}

export interface XliffUnit extends TranslationUnit {
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final';
  /** What more there is to say of the state: `stale`, `machine`; null for nothing. */
  readonly subState: string | null;
  /** What kind of text it is. */
  readonly kind: string;
  /** How the original read when the translation was confirmed, where it has changed since. */
  readonly before: string | null;
  readonly matches: readonly { readonly percent: number; readonly source: string; readonly target: string }[];
}

/** The document. What a unit rests on and how both sides read stands in its metadata, so that nothing is written over when it comes back. */
export function writeXliff({ id, from, to, units }: XliffArticle): string {
  const spaces = `xmlns="${xliffNamespace}" xmlns:mda="${metadataNamespace}" xmlns:mtc="${matchesNamespace}"`;
  const languages = `version="2.1" srcLang="${escapedValue(from)}" trgLang="${escapedValue(to)}" xml:space="preserve"`;
  const file = `id="f1" original="${escapedValue(id)}" canResegment="no" srcDir="${directionOf(from)}" trgDir="${directionOf(to)}"`;
  const written = units.map((unit, at) => writeUnit(unit, `u${at + 1}`)).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<xliff ${spaces} ${languages}>\n<file ${file}>\n${written}</file>\n</xliff>\n`;
}

function writeUnit(unit: XliffUnit, id: string): string {
  const codes = new Codes();
  const source = codes.texts(unit.source);
  const target = unit.target.length === 0 ? '' : `<target>${codes.texts(unit.target)}</target>`;
  const subState = unit.subState === null ? '' : ` subState="courant:${unit.subState}"`;
  const notes = [note('kind', unit.kind), ...(unit.before === null ? [] : [note('original-before', unit.before)])].join('');
  return [
    `<unit id="${id}" name="${escapedValue(unit.sources.join(' '))}">`,
    matches(unit),
    metadata(unit),
    `<notes>${notes}</notes>`,
    codes.originalData(),
    `<segment id="s1" state="${unit.state}"${subState}><source>${source}</source>${target}</segment>`,
    '</unit>\n',
  ].join('');
}

function note(category: string, text: string): string {
  return `<note category="${category}">${words(text).replaceAll(/<cp [^>]*>/g, '')}</note>`;
}

function metadata(unit: XliffUnit): string {
  const facts = {
    sources: unit.sources.join(' '),
    targets: unit.targets.join(' '),
    'source-reading': sourceReading(unit),
    'target-reading': targetReading(unit),
  };
  const meta = Object.entries(facts).map(([type, text]) => `<mda:meta type="${type}">${escapedText(text, () => '')}</mda:meta>`);
  return `<mda:metadata><mda:metaGroup category="courant">${meta.join('')}</mda:metaGroup></mda:metadata>`;
}

function matches(unit: XliffUnit): string {
  if (unit.matches.length === 0) return '';
  const each = unit.matches.map(
    ({ percent, source, target }) =>
      `<mtc:match ref="#s1" similarity="${percent}.0" origin="Courant"><source>${words(source)}</source><target>${words(target)}</target></mtc:match>`,
  );
  return `<mtc:matches>${each.join('')}</mtc:matches>`;
}

function words(text: string): string {
  return escapedText(text, (hex) => `<cp hex="${hex.length % 2 === 0 ? hex : `0${hex}`}"/>`);
}

/** The inline codes of a unit: the same code has the same id on both sides. */
class Codes {
  readonly #ids = new Map<string, string>();
  readonly #data = new Map<string, string>();

  texts(texts: readonly Fragment[]): string {
    const used = new Map<string, number>();
    const next = (): string => `<ph id="${this.#id(nextCode, used)}" type="other" subType="${nextCode}" canDelete="no"/>`;
    return texts.map((text, at) => (at === 0 ? '' : next()) + this.#inline(text.content, [], used)).join('');
  }

  originalData(): string {
    if (this.#data.size === 0) return '';
    const each = [...this.#data].map(([value, id]) => `<data id="${id}">${words(value)}</data>`);
    return `<originalData>${each.join('')}</originalData>`;
  }

  /** Nodes side by side; those that have a mark in common beyond the outer ones stand in one code. */
  #inline(nodes: readonly Node[], outer: readonly Mark[], used: Map<string, number>): string {
    let written = '';
    for (let at = 0; at < nodes.length; ) {
      const node = nodes[at];
      if (node === undefined) break;
      const mark = node.marks.find((one) => !one.isInSet(outer));
      if (mark === undefined) {
        written += this.#leaf(node, used);
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < nodes.length && nodes[end]?.marks.some((one) => one.eq(mark)) === true) end += 1;
      const { type, subType, value } = codeOf(mark);
      const data = value === '' ? '' : ` dataRefStart="${this.#dataId(value)}"`;
      const id = this.#id(`${subType} ${value}`, used);
      written += `<pc id="${id}" type="${type}" subType="${subType}"${data}>${this.#inline(nodes.slice(at, end), [...outer, mark], used)}</pc>`;
      at = end;
    }
    return written;
  }

  #leaf(node: Node, used: Map<string, number>): string {
    if (node.isText) return words(node.text ?? '');
    if (node.type === bodySchema.nodes.hardBreak) {
      return `<ph id="${this.#id(breakCode, used)}" type="fmt" subType="${breakCode}" equiv=" "/>`;
    }
    const value = String(node.attrs['id']);
    return `<ph id="${this.#id(`${footnoteCode} ${value}`, used)}" type="other" subType="${footnoteCode}" dataRef="${this.#dataId(value)}" disp="*"/>`;
  }

  #id(code: string, used: Map<string, number>): string {
    const time = (used.get(code) ?? 0) + 1;
    used.set(code, time);
    const name = `${code} ${time}`;
    const id = this.#ids.get(name) ?? `c${this.#ids.size + 1}`;
    this.#ids.set(name, id);
    return id;
  }

  #dataId(value: string): string {
    const id = this.#data.get(value) ?? `d${this.#data.size + 1}`;
    this.#data.set(value, id);
    return id;
  }
}
