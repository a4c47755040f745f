/** The point of a picture that every cut keeps in sight, as shares of its width and height. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

const directions: Readonly<Record<string, Focus>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The point nearest to a place, inside the picture, in hundredths. */
export function focusAt({ x, y }: Focus): Focus {
  const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
  return { x: share(x), y: share(y) };
}

/** The point after a key: arrows move it by a hundredth, with Shift by ten; Home brings it to the middle. Null for any other key. */
export function focusAfterKey({ x, y }: Focus, { key, shiftKey }: Key): Focus | null {
  if (key === 'Home') return { x: 0.5, y: 0.5 };
  const direction = directions[key];
  if (direction === undefined) return null;
  const step = shiftKey ? 0.1 : 0.01;
  return focusAt({ x: x + direction.x * step, y: y + direction.y * step });
}

/** The point as the reader site uses it: in tenths. */
export function focusOfSite({ x, y }: Focus): Focus {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
