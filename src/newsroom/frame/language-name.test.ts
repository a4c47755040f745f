import { describe, expect, it } from 'vitest';
import { languageName } from './language-name.ts';

describe('languageName', () => {
  it('names a language in another one', () => expect(languageName('de', 'en')).toBe('German'));
  it('names a language and its script', () => expect(languageName('zh-Hans', 'de')).toBe('Chinesisch (vereinfacht)'));
  it('names a language without a name by its tag', () => expect(languageName('qaa', 'en')).toBe('qaa'));
  it('gives back what is no tag', () => expect(languageName('x_y', 'en')).toBe('x_y'));
});
