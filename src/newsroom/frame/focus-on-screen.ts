/** Where the focus goes when the screen changes: to its heading, so that whoever hears the newsroom hears where they are. */
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** So long a screen may take to have a heading before the focus stays with its region, in milliseconds. */
const patience = 15_000;

/** Moves the focus with each change of the screen, unless the new screen has put it somewhere itself. The first screen keeps what the browser does. */
export function useFocusOnScreen(): void {
  const router = useRouter();
  useEffect(() => {
    let before: Element | null = null;
    let stop = (): void => undefined;
    const unsubscribe = [
      router.subscribe('onBeforeNavigate', () => {
        before = document.activeElement;
      }),
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        stop();
        stop = focusOnScreen(before);
      }),
    ];
    return () => {
      stop();
      for (const end of unsubscribe) end();
    };
  }, [router]);
}

/** Focuses the heading as soon as there is one, and the region until then; returns the function that gives up. */
function focusOnScreen(before: Element | null): () => void {
  const ended = new AbortController();
  let own: Element | null = before;
  const settle = (): void => {
    const now = document.activeElement;
    if (now !== own && now !== before && now !== document.body) {
      ended.abort();
      return;
    }
    const region = document.querySelector<HTMLElement>('main');
    own = region?.querySelector<HTMLElement>('h1') ?? region;
    focus(own);
  };
  const watch = new MutationObserver(settle);
  const timer = setTimeout(() => ended.abort(), patience);
  ended.signal.addEventListener('abort', () => {
    watch.disconnect();
    clearTimeout(timer);
  });
  for (const act of ['pointerdown', 'keydown'])
    document.addEventListener(act, () => ended.abort(), { signal: ended.signal, capture: true, passive: true });
  watch.observe(document.body, { childList: true, subtree: true });
  settle();
  return () => ended.abort();
}

function focus(element: Element | null): void {
  if (!(element instanceof HTMLElement) || element === document.activeElement) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
