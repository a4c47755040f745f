/** Whether a person has the original beside the text, remembered on this machine. */
import type { Store } from '../../editor/live/store.ts';

/** From this width on a translation has its original beside it until the person closes it. */
const roomForTwo = '(width >= 80rem)';

/** True where the person last left it open, and on a wide screen for whoever never said. */
export function isWorkbenchWanted(personId: string): boolean {
  const said = localStorage.getItem(nameFor(personId));
  return said === null ? window.matchMedia(roomForTwo).matches : said === 'open';
}

/** Remembers when it is opened, and when it is closed for nothing else; returns what ends that. */
export function rememberWorkbench(panel: Pick<Store<string | null>, 'get' | 'subscribe'>, personId: string): () => void {
  let before = panel.get();
  return panel.subscribe(() => {
    const now = panel.get();
    if (now === 'original') localStorage.setItem(nameFor(personId), 'open');
    else if (now === null && before === 'original') localStorage.setItem(nameFor(personId), 'closed');
    before = now;
  });
}

function nameFor(personId: string): string {
  return `newsroom-workbench/${personId}`;
}
