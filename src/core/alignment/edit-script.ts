/** How one list becomes another: what stays, what goes, what comes. Myers' algorithm in linear space, bounded in time. */

export interface Run<Item> {
  readonly kind: 'same' | 'removed' | 'added';
  readonly items: readonly Item[];
}

/** So many steps are searched for the shortest way; beyond them the way that got furthest is taken. */
const mostSteps = 512;

/** Stands for a diagonal that no way has reached. */
const unreached = -0x40000000;

/**
 * The runs that lead from one list to the other, two items being the same if their keys are; between two runs of the same at most one
 * removed and, after it, one added. The shortest script for lists that resemble each other; for others a short one, because the time
 * grows with the length and not with its square.
 */
export function editScript<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): readonly Run<Item>[] {
  const numbers = new Map<string, number>();
  const numbered = (items: readonly Item[]): Int32Array =>
    Int32Array.from(items, (item) => {
      const key = keyOf(item);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  const { isRemoved, isAdded } = marked(numbered(before), numbered(after));
  const runs: Run<Item>[] = [];
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const removed = runOf(before, left, (at) => isRemoved[at] === 1);
    const added = runOf(after, right, (at) => isAdded[at] === 1);
    left += removed.length;
    right += added.length;
    const same = runOf(after, right, (at) => isAdded[at] === 0);
    const length = Math.min(same.length, runOf(before, left, (at) => isRemoved[at] === 0).length);
    if (removed.length > 0) runs.push({ kind: 'removed', items: removed });
    if (added.length > 0) runs.push({ kind: 'added', items: added });
    if (length > 0) runs.push({ kind: 'same', items: same.slice(0, length) });
    left += length;
    right += length;
  }
  return runs;
}

function runOf<Item>(items: readonly Item[], start: number, belongs: (at: number) => boolean): readonly Item[] {
  let end = start;
  while (end < items.length && belongs(end)) end++;
  return items.slice(start, end);
}

interface Box {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/** Marks what is removed and added: cuts off what both begin and end with, parts the rest where a shortest way goes through, and so on. */
function marked(one: Int32Array, other: Int32Array): { readonly isRemoved: Uint8Array; readonly isAdded: Uint8Array } {
  const isRemoved = new Uint8Array(one.length);
  const isAdded = new Uint8Array(other.length);
  const open: Box[] = [{ left: 0, leftEnd: one.length, right: 0, rightEnd: other.length }];
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    let { left, leftEnd, right, rightEnd } = box;
    while (left < leftEnd && right < rightEnd && one[left] === other[right]) {
      left++;
      right++;
    }
    while (left < leftEnd && right < rightEnd && one[leftEnd - 1] === other[rightEnd - 1]) {
      leftEnd--;
      rightEnd--;
    }
    if (left === leftEnd) isAdded.fill(1, right, rightEnd);
    else if (right === rightEnd) isRemoved.fill(1, left, leftEnd);
    else {
      const [x, y] = partingPoint(one.subarray(left, leftEnd), other.subarray(right, rightEnd));
      open.push({ left: left + x, leftEnd, right: right + y, rightEnd });
      open.push({ left, leftEnd: left + x, right, rightEnd: right + y });
    }
  }
  return { isRemoved, isAdded };
}

/** A point within on a shortest way from the beginnings to the ends: ways from both sides go on by a step each until two of them meet. */
function partingPoint(one: Int32Array, other: Int32Array): readonly [number, number] {
  const [width, height] = [one.length, other.length];
  const most = Math.min(mostSteps, width + height);
  const middle = most + 1;
  const forth = new Int32Array(2 * middle + 1).fill(unreached);
  const back = new Int32Array(2 * middle + 1).fill(unreached);
  const difference = width - height;
  forth[middle + 1] = 0;
  back[middle + 1] = 0;
  for (let steps = 0; steps <= most; steps++) {
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = furthest(forth, middle + diagonal, { width, lowest: height + diagonal });
      if (x < 0) continue;
      while (x < width && x - diagonal < height && one[x] === other[x - diagonal]) x++;
      forth[middle + diagonal] = x;
      const facing = back[middle + difference - diagonal] ?? unreached;
      if (difference % 2 !== 0 && x + facing >= width) return [x, x - diagonal];
    }
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = furthest(back, middle + diagonal, { width, lowest: height + diagonal });
      if (x < 0) continue;
      while (x < width && x - diagonal < height && one[width - 1 - x] === other[height - 1 - x + diagonal]) x++;
      back[middle + diagonal] = x;
      const facing = forth[middle + difference - diagonal] ?? unreached;
      if (difference % 2 === 0 && x + facing >= width) return [width - x, height - x + diagonal];
    }
  }
  return furthestPoint(forth, most);
}

/** How far a step from the diagonals beside leads on this one, within the bounds; below zero if no step leads there. */
function furthest(reached: Int32Array, at: number, { width, lowest }: { width: number; lowest: number }): number {
  const down = reached[at + 1] ?? unreached;
  const right = (reached[at - 1] ?? unreached) + 1;
  const best = Math.max(down <= lowest ? down : unreached, right <= width ? right : unreached);
  if (best < 0) reached[at] = unreached;
  return best;
}

function furthestPoint(forth: Int32Array, steps: number): readonly [number, number] {
  let [bestX, bestY] = [0, 0];
  for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
    const x = forth[steps + 1 + diagonal] ?? unreached;
    if (x >= 0 && x + x - diagonal > bestX + bestY) [bestX, bestY] = [x, x - diagonal];
  }
  return [bestX, bestY];
}
