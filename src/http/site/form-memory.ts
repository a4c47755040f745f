/** Ready forms in memory, by coding and canonical address, up to a number of bytes. What was not asked for lately goes first. */
import type { Coding } from './accept-encoding.ts';
import type { ReadyForm } from './ready-form.ts';

export interface FormMemory {
  find(coding: Coding, address: string): ReadyForm | undefined;
  keep(coding: Coding, address: string, form: ReadyForm): void;
  clear(): void;
  bytes(): number;
}

interface Kept {
  readonly form: ReadyForm;
  wasAskedFor: boolean;
}

interface Shelf {
  readonly forms: Map<string, Kept>;
  bytes: number;
}

/** A memory for at most `limit` bytes. A form that is larger than a tenth of it is not kept. */
export function createFormMemory(limit: number): FormMemory {
  const shelves: Readonly<Record<Coding, Shelf>> = { br: emptyShelf(), gzip: emptyShelf(), identity: emptyShelf() };
  const all = Object.values(shelves);
  const bytes = (): number => all.reduce((sum, shelf) => sum + shelf.bytes, 0);
  return {
    find(coding, address) {
      const kept = shelves[coding].forms.get(address);
      if (kept === undefined) return undefined;
      kept.wasAskedFor = true;
      return kept.form;
    },
    keep(coding, address, form) {
      const shelf = shelves[coding];
      if (form.bytes > limit / 10 || shelf.forms.has(address)) return;
      shelf.forms.set(address, { form, wasAskedFor: false });
      shelf.bytes += form.bytes;
      while (bytes() > limit) forgetOne(all.reduce((fullest, other) => (other.bytes > fullest.bytes ? other : fullest)));
    },
    clear() {
      for (const shelf of all) {
        shelf.forms.clear();
        shelf.bytes = 0;
      }
    },
    bytes,
  };
}

function emptyShelf(): Shelf {
  return { forms: new Map(), bytes: 0 };
}

/** Takes out the first form that nobody asked for since it last came to the front of the queue; the others queue up again. */
function forgetOne(shelf: Shelf): void {
  for (const [address, kept] of shelf.forms) {
    shelf.forms.delete(address);
    if (!kept.wasAskedFor) {
      shelf.bytes -= kept.form.bytes;
      return;
    }
    kept.wasAskedFor = false;
    shelf.forms.set(address, kept);
  }
}
