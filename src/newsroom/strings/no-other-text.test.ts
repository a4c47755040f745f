/** That the components of the newsroom say nothing but what stands in its catalogues. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { catalogue } from './en.ts';

const newsroom = resolve(import.meta.dirname, '..');
/** The attributes that people see or hear. */
const spoken = /^(?:title|label|placeholder|alt|description|aria-(?:label|description|roledescription|valuetext|placeholder))$/;
/** The signs on keys of the keyboard, which stand on them so in every language. */
const keys = /^(?:[A-Z?/]|Enter|Home|End|Esc)$/;

type Syntax = Readonly<Record<string, unknown>>;

const isSyntax = (value: unknown): value is Syntax => typeof value === 'object' && value !== null;
const partsOf = (node: Syntax): readonly Syntax[] => Object.values(node).flat().filter(isSyntax);

/** What is said where a node stands: a text, or an expression that is one. */
function saidBy(node: unknown): readonly string[] {
  if (!isSyntax(node)) return [];
  if (node['type'] === 'JSXExpressionContainer') return saidBy(node['expression']);
  if (node['type'] === 'TemplateLiteral')
    return partsOf({ quasis: node['quasis'] }).flatMap(({ value }) => (isSyntax(value) ? [String(value['raw'])] : []));
  const { value } = node;
  return (node['type'] === 'JSXText' || node['type'] === 'Literal') && typeof value === 'string' ? [value] : [];
}

/** The words that a file itself says between its tags and in attributes that people see; keys of texts are none. */
function wordsIn(name: string, source: string): readonly string[] {
  const said: string[] = [];
  const walk = (node: Syntax): void => {
    const { type, children, value, name: named } = node;
    if (type === 'JSXElement' || type === 'JSXFragment') said.push(...partsOf({ children }).flatMap(saidBy));
    if (type === 'JSXAttribute' && isSyntax(named) && spoken.test(String(named['name']))) said.push(...saidBy(value));
    partsOf(node).forEach(walk);
  };
  const { program, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  walk(program as unknown as Syntax);
  return said.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text) && !keys.test(text) && !Object.hasOwn(catalogue, text));
}

describe('the components of the newsroom', () => {
  const files = globSync('**/*.tsx', { cwd: newsroom });
  it('are found', () => expect(files.length).toBeGreaterThan(50));
  it.each(files)('say nothing of their own in %s', (file) =>
    expect(wordsIn(file, readFileSync(resolve(newsroom, file), 'utf8'))).toEqual([]),
  );
});

describe('a component that speaks for itself', () => {
  it.each([
    '<p>Save</p>',
    '<p>{"Save"}</p>',
    '<p>{`Save`}</p>',
    '<><b>احفظ</b></>',
    '<img alt="Kites" />',
    '<Button title={"Save"}>{t("action.save")}</Button>',
  ])('is found: %s', (source) => expect(wordsIn('button.tsx', `const a = ${source};`)).toHaveLength(1));
});
