import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { draftExtensions } from './draft-extensions.ts';

describe('draftExtensions', () => {
  const schema = getSchema([...draftExtensions()]);
  const words = ['content', 'group', 'inline', 'atom', 'selectable', 'isolating', 'tableRole', 'inclusive', 'excludes', 'attrs'] as const;
  const specs = (types: Readonly<Record<string, { spec: Readonly<Record<string, unknown>> }>>) =>
    Object.entries(types).map(([name, { spec }]) => [
      name,
      Object.fromEntries(
        words.filter((word) => spec[word] !== undefined && JSON.stringify(spec[word]) !== '{}').map((word) => [word, spec[word]]),
      ),
    ]);

  it('has the nodes of the draft as they are there', () => expect(specs(schema.nodes)).toEqual(specs(draftSchema.nodes)));
  it('has the marks of the draft as they are there', () => expect(specs(schema.marks)).toEqual(specs(draftSchema.marks)));
});
