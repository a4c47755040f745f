import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyEdit, aPair, chosen, type Edit, edited, type Pair, states } from '../../../test/aligned.ts';
import { renderingsOf } from './renderings.ts';
import { segmentsOf } from './segments.ts';

/**
 * A slow and obvious account of the same, in texts: it knows nothing of fingerprints, bodies or attributes. A segment of a translation is a
 * text with its links; a link remembers the text that was confirmed.
 */
class Model {
  original: { key: string; text: string }[] = [];
  translation: Own[] = [];
  minor: { key: string; texts: [string, string] }[] = [];
  omitted = new Map<string, string>();

  isSame(key: string, one: string, other: string): boolean {
    const reached = [one];
    for (const text of reached) {
      for (const { texts } of this.minor.filter((change) => change.key === key)) {
        if (texts[0] === text && !reached.includes(texts[1])) reached.push(texts[1]);
        if (texts[1] === text && !reached.includes(texts[0])) reached.push(texts[0]);
      }
    }
    return reached.includes(other);
  }

  differs({ key, seen }: { key: string; seen: string | null }): boolean {
    const now = this.original.find((segment) => segment.key === key);
    if (now === undefined) return seen !== '';
    return seen !== null && !this.isSame(key, seen, now.text);
  }

  stateOf({ text, links, isMachine }: Own): string {
    if (isMachine && text !== '') return 'machine';
    if (links.length === 0) return 'added';
    if (links.some((link) => this.differs(link))) return 'stale';
    return links.some(({ seen }) => seen === null) ? 'unconfirmed' : 'current';
  }

  states(): Record<string, string> {
    const missing = this.original.filter(({ key, text }) => {
      const renders = this.translation.filter(({ links }) => links.some((link) => link.key === key));
      const omittedAs = this.omitted.get(key);
      const isOmitted = omittedAs !== undefined && this.isSame(key, omittedAs, text);
      return text !== '' && !isOmitted && !renders.some((own) => own.text !== '' || this.stateOf(own) !== 'current');
    });
    return Object.fromEntries([
      ...this.translation.map((own) => [own.key, this.stateOf(own)]),
      ...missing.map(({ key }) => [`original ${key}`, 'missing']),
    ]);
  }

  confirm(own: readonly Own[]): void {
    for (const segment of own) {
      const keys = new Set(segment.links.map(({ key }) => key));
      segment.links = this.original.filter(({ key }) => keys.has(key)).map(({ key, text }) => ({ key, seen: text }));
      segment.isMachine = false;
    }
    const rendered = own.filter(({ text }) => text !== '').flatMap(({ links }) => links);
    for (const { key } of rendered) this.omitted.delete(key);
    for (const { key, seen } of own.filter(({ text }) => text === '').flatMap(({ links }) => links)) {
      if (seen !== null && seen !== '' && !rendered.some((link) => link.key === key)) this.omitted.set(key, seen);
    }
  }

  merge(first: Own, second: Own): void {
    const isMixed = first.isMachine !== second.isMachine;
    first.links.push(...second.links);
    if (isMixed) for (const link of first.links) link.seen = null;
    first.isMachine ||= second.isMachine;
  }
}

interface Own {
  key: string;
  text: string;
  links: { key: string; seen: string | null }[];
  isMachine: boolean;
}

/** Does to the model what the edit did to the pair: texts and their order are taken from there, links and what was seen from the edit alone. */
function follow(model: Model, edit: Edit, { before, after, newId }: { before: Pair; after: Pair; newId: string }): void {
  const { kind, of, at, to } = edit;
  const own = chosen(model.translation, at);
  const other = chosen(model.original, to);
  const ids = before[of].body.children.map(({ attrs }) => String(attrs['id']));
  const isDone = before[of] !== after[of] && !before[of].body.eq(after[of].body);
  const find = (key: string) => model.translation.find((segment) => segment.key === key) ?? own;
  if (of === 'translation' && isDone) {
    if (kind === 'split') {
      const half = { ...find(chosen(ids, at)), key: newId, links: find(chosen(ids, at)).links.map((link) => ({ ...link })) };
      model.translation.push(half);
      // What is empty letter by letter renders nothing; a space renders what the whole did.
      if (segmentsOf(after.translation).some(({ key, text }) => key === newId && text === '')) half.links = [];
    }
    if (kind === 'merge') model.merge(find(chosen(ids, at)), find(chosen(ids, to)));
    if (kind === 'insert' || kind === 'machine') {
      const links = to % 2 === 0 ? [{ key: chosen(model.original, at).key, seen: null }] : [];
      model.translation.push({ key: newId, text: '', links, isMachine: kind === 'machine' });
    }
  }
  if (kind === 'minor' && of === 'original') {
    const { key, text } = chosen(model.original, at);
    if (text !== edit.text) model.minor.push({ key, texts: [text, edit.text] });
  }
  model.original = textsOf(after.original);
  model.translation = textsOf(after.translation).map(({ key, text }) => ({ ...find(key), key, text }));
  if (kind === 'confirm') model.confirm([find(own.key)]);
  if (kind === 'confirm-all') model.confirm(model.translation);
  if (kind === 'omit') model.omitted.set(other.key, other.text);
  if (kind === 'restore') model.omitted.delete(other.key);
  if (kind === 'unlink') find(own.key).links = to % 2 === 0 ? [] : own.links.filter(({ key }) => key !== other.key);
  if (kind === 'link' && rendersNow(after, own.key, other.key)) {
    if (own.links.every(({ key }) => key !== other.key)) find(own.key).links.push({ key: other.key, seen: null });
    for (const { key } of own.links) model.omitted.delete(key);
  }
}

/** A link that does not fit is refused; `link.test.ts` says which. */
function rendersNow({ translation }: Pair, own: string, other: string): boolean {
  return renderingsOf(translation).segments.some(({ key, from }) => key === own && (from as readonly string[]).includes(other));
}

function textsOf(content: Pair['original']): { key: string; text: string }[] {
  return segmentsOf(content).map(({ key, text }) => ({ key, text: text.trim() }));
}

function modelOf({ original, translation }: Pair): Model {
  const model = new Model();
  model.original = textsOf(original);
  const links = new Map([...renderingsOf(translation).segments].map(({ key, from }) => [String(key), from]));
  model.translation = textsOf(translation).map(({ key, text }) => {
    const seen = (links.get(key) ?? []).map((from) => ({ key: from, seen: textOf(model, from) }));
    return { key, text, links: seen, isMachine: false };
  });
  model.confirm(model.translation);
  return model;
}

const textOf = (model: Model, key: string) => model.original.find((segment) => segment.key === key)?.text ?? null;

const saving: ReadonlySet<Edit['kind']> = new Set(['write', 'bold', 'split', 'move', 'insert']);

describe('states', () => {
  it('are those of the slow account, whatever people do to the original and to the translation', () =>
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
        let pair = aPair();
        const model = modelOf(pair);
        expect(states(pair.original, pair.translation)).toEqual(model.states());
        for (const [number, edit] of edits.entries()) {
          const newId = `n${number}`;
          const after = edited(pair, edit, newId);
          follow(model, edit, { before: pair, after, newId });
          pair = after;
          expect(states(pair.original, pair.translation, pair.minor)).toEqual(model.states());
        }
      }),
      { numRuns: 1000 },
    ));

  it('become current for nobody by writing, splitting, moving and saving alone', () =>
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), fc.array(anyEdit, { maxLength: 10 }), (edits, later) => {
        const pair = edits.reduce((before, edit, number) => edited(before, edit, `n${number}`), aPair());
        const notCurrent = new Set(
          alignment(pair.original, pair.translation, pair.minor).segments.flatMap(({ key, state }) => (state === 'current' ? [] : [key])),
        );
        const saved = later
          .filter(({ kind }) => saving.has(kind))
          .reduce((before, edit, number) => edited(before, { ...edit, of: 'translation' }, `later${number}`), pair);
        const current = alignment(pair.original, saved.translation, pair.minor).segments.filter(({ state }) => state === 'current');
        expect(current.filter(({ key }) => notCurrent.has(key))).toEqual([]);
      }),
    ));
});
