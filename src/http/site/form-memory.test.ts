import { describe, expect, it } from 'vitest';
import { createFormMemory } from './form-memory.ts';
import type { ReadyForm } from './ready-form.ts';

const form = (bytes: number): ReadyForm => ({ status: 200, etag: '"a"', headers: [], notModifiedHeaders: [], body: '', bytes });

describe('createFormMemory', () => {
  it('finds what it was given, in the coding in which it was given', () => {
    const memory = createFormMemory(1000);
    const kept = form(10);
    memory.keep('br', '/en/', kept);
    expect([memory.find('br', '/en/'), memory.find('gzip', '/en/')]).toEqual([kept, undefined]);
  });
  it('never holds more than its limit', () => {
    const memory = createFormMemory(1000);
    for (let index = 0; index < 500; index++) {
      const coding = (['br', 'gzip', 'identity'] as const)[index % 3] ?? 'br';
      memory.keep(coding, `/${index}/`, form(90));
      if (index % 5 === 0) memory.find(coding, `/${index}/`);
      expect(memory.bytes()).toBeLessThanOrEqual(1000);
    }
  });
  it('keeps what is asked for again and again', () => {
    const memory = createFormMemory(1000);
    memory.keep('br', '/en/', form(90));
    for (let index = 0; index < 500; index++) {
      expect(memory.find('br', '/en/')).toBeDefined();
      memory.keep('br', `/${index}/`, form(90));
    }
  });
  it('does not keep a form that would push out most of the others', () => {
    const memory = createFormMemory(1000);
    memory.keep('br', '/large/', form(500));
    expect(memory.find('br', '/large/')).toBeUndefined();
  });
  it('is empty once cleared', () => {
    const memory = createFormMemory(1000);
    memory.keep('br', '/en/', form(90));
    memory.clear();
    expect([memory.find('br', '/en/'), memory.bytes()]).toEqual([undefined, 0]);
  });
});
