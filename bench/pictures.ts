/** Answers picture files with what is read from them: one JSON line `{file}` in, one with size, words and the widest crop out. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCrops } from '../src/images/crops.ts';
import { readPicture } from '../src/images/picture-file.ts';
import { answerLine, jsonLines } from './lines.ts';

const folder = await mkdtemp(join(tmpdir(), 'courant-pictures-'));
try {
  for await (const { file } of jsonLines(process.stdin) as AsyncIterable<{ file: string }>) {
    answerLine(await answer(file));
  }
} finally {
  await rm(folder, { recursive: true });
}

async function answer(path: string): Promise<object> {
  const bytes = await readFile(path);
  const read = await readPicture(bytes, path);
  if (!read.ok) return { ok: false, reason: read.error.code };
  const { width, height, altText: alt, caption, creator: byline, copyright } = read.value;
  const widest = (await makeCrops(bytes, read.value)).find((crop) => crop.format === 'jpeg');
  if (widest === undefined) return { ok: false, reason: 'no crop' };
  const output = join(folder, widest.file);
  await writeFile(output, widest.content);
  return { ok: true, width, height, alt, caption, byline, copyright, output };
}
