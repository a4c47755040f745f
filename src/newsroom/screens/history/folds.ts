/** Folding what did not change, so that what did is not lost among it. */
import type { Comparison } from './queries.ts';

export type ComparedBlock = Comparison['blocks'][number];

/** A changed block, or a row of blocks that did not change. */
export type Fold =
  | { readonly kind: 'block'; readonly block: ComparedBlock }
  | { readonly kind: 'unchanged'; readonly blocks: readonly ComparedBlock[] };

/** Blocks that show something even though they have no words of their own. */
const wordless: ReadonlySet<ComparedBlock['kind']> = new Set(['divider', 'embed', 'figure']);

/** The blocks in reading order with rows of two and more unchanged ones joined; those that only hold others are left out, as these stand for themselves. */
export function folded(blocks: readonly ComparedBlock[]): readonly Fold[] {
  const folds: Fold[] = [];
  let row: ComparedBlock[] = [];
  const endRow = (): void => {
    if (row.length > 1) folds.push({ kind: 'unchanged', blocks: row });
    else folds.push(...row.map((block): Fold => ({ kind: 'block', block })));
    row = [];
  };
  for (const block of blocks) {
    if (!isShown(block)) continue;
    if (block.change === 'same' && !block.isMoved) {
      row.push(block);
      continue;
    }
    endRow();
    folds.push({ kind: 'block', block });
  }
  endRow();
  return folds;
}

function isShown({ kind, texts, settings }: ComparedBlock): boolean {
  return wordless.has(kind) || texts.some(({ parts }) => parts.length > 0) || settings.length > 0;
}
