import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../test/builders.ts';
import { facesOf, fontFiles } from './fonts.ts';
import { compact, type StyleKind, styleSheet } from './style.ts';

const sheet = (language: string, kind: StyleKind = 'article') => styleSheet(kind, tag(language), '#c8371b');
const packageOf = (file: string) => fontFiles.find((font) => font.file === file)?.packagePath ?? '';
const kilobytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + statSync(`node_modules/${packageOf(file)}`).size, 0) / 1024;

describe('styleSheet', () => {
  it.each(['en', 'ar', 'hi', 'zh-Hans', 'ja', 'ru', 'ur', 'th', 'am'])('is one sound sheet in %s', (language) => {
    const css = sheet(language);
    expect(css.split('{')).toHaveLength(css.split('}').length);
    expect(css).not.toMatch(/undefined|NaN|<|\n| {2}/);
  });
  it.each(['front', 'list', 'article', 'notice', 'chooser'] as const)('of a %s names no side of the screen', (kind) =>
    expect(sheet('ar', kind)).not.toMatch(
      /[;{](margin|padding|border|inset)-(left|right)|[;{](left|right):|text-align:(left|right|justify)|float:(left|right)/,
    ),
  );
  it('holds the rules of its own kind of page only', () => {
    expect(sheet('en', 'article')).toContain('.pull');
    expect(sheet('en', 'front')).not.toContain('.pull');
  });
  it('asks for the fonts of its own script only', () => {
    expect(sheet('hi')).toContain('noto-serif-devanagari');
    expect(sheet('hi')).not.toMatch(/arabic|cyrillic/);
    expect(sheet('ru')).not.toContain('greek');
  });
  it.each(['zh-Hant', 'ko', 'ur'])('asks for no font in %s', (language) => expect(sheet(language)).not.toContain('/media/fonts/'));
  it('slants nothing in scripts without italics', () => expect(sheet('ar')).toContain('em,i{font-style:normal'));
  it('counts lists in the digits of the language', () => expect(sheet('fa')).toContain('--digits:persian'));
});

describe('fontFiles', () => {
  it('have the version of their package in their names, since they are kept for a year', () => {
    const versionOf = (name = '') => JSON.parse(readFileSync(`node_modules/@fontsource/${name}/package.json`, 'utf8')).version;
    for (const { file, packagePath } of fontFiles) {
      const [, name, , own] = packagePath.split('/');
      expect(file).toBe(`fonts/${versionOf(name)}/${own}`);
    }
  });
  it('lie among the installed packages', () => expect(kilobytes(fontFiles.map(({ file }) => file))).toBeGreaterThan(0));
  it.each([
    { language: 'en', script: 'Latn', budget: 80, everyday: /-latin-\d/ },
    { language: 'cs', script: 'Latn', budget: 80, everyday: /-latin-/ },
    { language: 'vi', script: 'Latn', budget: 80, everyday: /-latin-\d|vietnamese/ },
    { language: 'ru', script: 'Cyrl', budget: 80, everyday: /-latin-|cyrillic-\d/ },
    { language: 'el', script: 'Grek', budget: 80, everyday: /./ },
    { language: 'ta', script: 'Taml', budget: 80, everyday: /./ },
    { language: 'si', script: 'Sinh', budget: 80, everyday: /./ },
    { language: 'he', script: 'Hebr', budget: 80, everyday: /./ },
    { language: 'th', script: 'Thai', budget: 80, everyday: /./ },
    { language: 'ar', script: 'Arab', budget: 110, everyday: /./ },
    { language: 'hi', script: 'Deva', budget: 110, everyday: /./ },
    { language: 'bn', script: 'Beng', budget: 110, everyday: /./ },
  ])('keep a visit in $language within its budget, italics and all', ({ language, script, budget, everyday }) => {
    const files = facesOf(script, language).map(({ file }) => file);
    expect(kilobytes(files.filter((file) => everyday.test(file)))).toBeLessThan(budget);
  });
});

describe('compact', () => {
  it('drops the space that only people need', () =>
    expect(compact('\na { color : red; }\n\n@media (min-width:1rem) { b{} }')).toBe('a{color : red}@media (min-width:1rem){b{}}'));
});
