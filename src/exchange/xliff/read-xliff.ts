/** Reading XLIFF 2 that comes back: what each unit says in the other language, and what it said when it went out. */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import type { Fingerprint } from '../../core/alignment/fingerprint.ts';
import type { SegmentKey } from '../../core/alignment/segments.ts';
import { bodySchema, type MarkName } from '../../core/body/schema.ts';
import { localName, XmlFault, xmlReader } from '../xml/reader.ts';
import { breakCode, footnoteCode, markCodes, nextCode, xliffNamespace } from './codes.ts';

export interface ReadXliff {
  /** The article that it was made of; empty where it does not say. */
  readonly original: string;
  readonly units: readonly ReadUnit[];
  /** The lines of units that do not say what they are, as Courant’s do. */
  readonly foreign: readonly number[];
}

interface ReadUnit {
  readonly line: number;
  readonly sources: readonly SegmentKey[];
  readonly targets: readonly SegmentKey[];
  readonly sourceReading: Fingerprint;
  readonly targetReading: Fingerprint;
  /** None where the unit has no target, or one without words. */
  readonly target: readonly Fragment[];
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'place'; readonly id: string; readonly subType: string; readonly data: string };

interface OpenUnit {
  readonly line: number;
  readonly meta: Map<string, string>;
  readonly data: Map<string, string>;
  readonly codes: Map<string, { readonly subType: string; readonly data: string }>;
  readonly tokens: Token[];
  segments: number;
  targets: number;
}

/** Reads the document. Throws an `XmlFault` for what is not well-formed, is no XLIFF 2, or has definitions of its own. */
export function readXliff(text: string): ReadXliff {
  const reading = new Reading();
  const reader = xmlReader(reading);
  reader.write(text);
  reader.end();
  return { original: reading.original, units: reading.units, foreign: reading.foreign };
}

class Reading {
  original = '';
  readonly units: ReadUnit[] = [];
  readonly foreign: number[] = [];
  readonly #path: string[] = [];
  #unit: OpenUnit | null = null;
  #named: { readonly into: Map<string, string>; readonly name: string } | null = null;

  open(tag: string, attributes: Readonly<Record<string, string>>, line: number): void {
    const name = localName(tag);
    if (this.#path.length === 0 && (name !== 'xliff' || attributes['version']?.startsWith('2.') !== true)) {
      throw new XmlFault(
        `is no XLIFF 2: it begins with <${tag}>${attributes['xmlns'] === xliffNamespace ? '' : ', or is of version 1'}`,
        line,
      );
    }
    const isForeign = this.#path.includes('matches') || this.#path.includes('metadata');
    this.#path.push(name);
    if (name === 'file') this.original ||= attributes['original'] ?? '';
    else if (name === 'unit') {
      this.#unit = { line, meta: new Map(), data: new Map(), codes: new Map(), tokens: [], segments: 0, targets: 0 };
    } else if (this.#unit !== null) {
      if (name === 'meta') this.#named = { into: this.#unit.meta, name: attributes['type'] ?? '' };
      else if (!isForeign) this.#openInUnit(this.#unit, name, attributes);
    }
  }

  text(text: string): void {
    if (this.#named !== null) this.#named.into.set(this.#named.name, (this.#named.into.get(this.#named.name) ?? '') + text);
    else if (this.#unit !== null && this.#isInTarget()) this.#unit.tokens.push({ kind: 'text', text });
  }

  close(tag: string): void {
    const name = localName(tag);
    if (name === 'meta' || name === 'data') this.#named = null;
    if (name === 'pc' && this.#unit !== null && this.#isInTarget())
      this.#unit.tokens.push({ kind: 'close', id: '', subType: '', data: '' });
    this.#path.pop();
    if (name !== 'unit' || this.#unit === null) return;
    const { line, meta, tokens, segments, targets } = this.#unit;
    const [sourceReading, targetReading] = [meta.get('source-reading'), meta.get('target-reading')];
    const keys = (type: string) => (meta.get(type) ?? '').split(' ').filter((key) => key !== '') as SegmentKey[];
    if (sourceReading === undefined || targetReading === undefined || keys('sources').length === 0) this.foreign.push(line);
    else {
      const target = segments > 0 && segments === targets ? textsOf(tokens) : [];
      const readings = { sourceReading: sourceReading as Fingerprint, targetReading: targetReading as Fingerprint };
      this.units.push({ line, sources: keys('sources'), targets: keys('targets'), ...readings, target });
    }
    this.#unit = null;
  }

  #isInTarget(): boolean {
    return this.#path.includes('target') && !this.#path.includes('matches');
  }

  #openInUnit(unit: OpenUnit, name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'data') this.#named = { into: unit.data, name: attributes['id'] ?? '' };
    else if (name === 'segment') unit.segments += 1;
    else if (name === 'target' && this.#path.at(-2) === 'segment') unit.targets += 1;
    else if (name === 'pc' || name === 'ph' || name === 'sc') this.#code(unit, name, attributes);
    else if (name === 'ec' && this.#isInTarget()) {
      unit.tokens.push({ kind: 'close', id: attributes['startRef'] ?? '', subType: '', data: '' });
    } else if (name === 'cp' && this.#isInTarget()) unit.tokens.push({ kind: 'text', text: characterOf(attributes['hex'] ?? '') });
  }

  /** A code of the target that does not say what it is is the source’s of the same id. */
  #code(unit: OpenUnit, name: string, attributes: Readonly<Record<string, string>>): void {
    const id = attributes['id'] ?? '';
    const known = unit.codes.get(attributes['copyOf'] ?? id);
    const data = unit.data.get(attributes['dataRefStart'] ?? attributes['dataRef'] ?? '') ?? known?.data ?? '';
    const subType = attributes['subType'] ?? known?.subType ?? '';
    if (!this.#isInTarget()) unit.codes.set(id, { subType, data });
    else unit.tokens.push({ kind: name === 'ph' ? 'place' : 'open', id: name === 'sc' ? id : '', subType, data });
  }
}

const markNames = new Map<string, MarkName>(Object.entries(markCodes).map(([name, { subType }]) => [subType, name as MarkName]));

/** The texts of a target; none where there are no words in it. */
function textsOf(tokens: readonly Token[]): readonly Fragment[] {
  const texts: Node[][] = [[]];
  const open: { readonly id: string; readonly mark: Mark | null }[] = [];
  const put = (make: (marks: readonly Mark[]) => Node): void => {
    const marks = open.reduce<readonly Mark[]>((set, { mark }) => mark?.addToSet(set) ?? set, []);
    texts.at(-1)?.push(make(marks));
  };
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (token.text !== '') put((marks) => bodySchema.text(token.text, marks));
    } else if (token.kind === 'open') open.push({ id: token.id, mark: markOf(token.subType, token.data) });
    else if (token.kind === 'close') {
      const at = open.findLastIndex(({ id }) => id === token.id);
      if (at >= 0) open.splice(at, 1);
    } else if (token.subType === nextCode) texts.push([]);
    else if (token.subType === breakCode) put((marks) => bodySchema.nodes.hardBreak.create(null, null, marks));
    else if (token.subType === footnoteCode) put((marks) => bodySchema.nodes.footnote.create({ id: token.data }, null, marks));
  }
  const fragments = texts.map((nodes) => Fragment.fromArray(nodes));
  return fragments.every(({ size }) => size === 0) ? [] : fragments;
}

function markOf(subType: string, data: string): Mark | null {
  const name = markNames.get(subType);
  if (name === undefined) return null;
  const attribute = markCodes[name].data;
  return bodySchema.marks[name].create(attribute === undefined ? null : { [attribute]: data });
}

function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
