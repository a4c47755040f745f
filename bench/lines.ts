/** What the line programs of this folder share. */
import type { IdSource } from '../src/core/ids.ts';

/** The JSON values of a stream, one a line; only a line feed ends a line. */
export async function* jsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line);
  }
  if (rest.trim() !== '') yield JSON.parse(rest);
}

/** Ids that count up from 1. */
export function countingIds(): IdSource {
  let count = 0;
  return { next: <Kind extends string>() => `id-${++count}` as string & { readonly __id: Kind } };
}
