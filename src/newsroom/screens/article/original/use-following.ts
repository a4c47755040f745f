/** Scrolling together: whichever side a person scrolls, the other one follows by what is level, and what the caret enters is brought level. */
import { type RefObject, useEffect } from 'react';
import type { ArticleRoom } from '../article-room.ts';
import { across, downward, type Level, otherSide, type Side } from './levels.ts';

/** What of the window is above and below the text that is read, in pixels. */
const edges = { above: 160, below: 96 };

/** So long whoever wants less movement must have stopped scrolling before the other side follows, in milliseconds. */
const rest = 150;

/** Joins the page, which scrolls with the window, and the list of the original's segments. */
export function useFollowing(list: RefObject<HTMLElement | null>, { editor, whereabouts }: ArticleRoom): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const sides = sidesOf(element);
    const following = follow(sides, () => levelsNow(element, editor.get()?.view.dom ?? null, whereabouts.get()));
    let frame = 0;
    const bringLevel = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => following.lead(whereabouts.get().original === null ? 'page' : 'original'));
    };
    const forgetPlaces = whereabouts.subscribe(bringLevel);
    const forgetEditor = editor.subscribe(bringLevel);
    bringLevel();
    return () => {
      cancelAnimationFrame(frame);
      forgetPlaces();
      forgetEditor();
      following.end();
    };
  }, [list, editor, whereabouts]);
}

/** A side as something that scrolls. */
interface Scroller {
  readonly target: EventTarget;
  at(): number;
  by(distance: number): void;
}

/** The list begins further down where the page does: its beginning can be brought level too. */
function sidesOf(list: HTMLElement): Readonly<Record<Side, Scroller>> {
  let lead = 0;
  return {
    page: {
      target: document,
      at: () => window.scrollY,
      by: (distance) => window.scrollBy({ top: distance, behavior: 'instant' }),
    },
    original: {
      target: list,
      at: () => list.scrollTop,
      by(distance) {
        const wanted = list.scrollTop - lead + distance;
        const needed = Math.max(0, Math.round(-wanted));
        if (needed !== lead) list.style.setProperty('--lead', `${needed}px`);
        lead = needed;
        list.scrollTop = Math.max(0, wanted);
      },
    },
  };
}

interface Levels {
  readonly all: readonly Level[];
  /** Where the person is; null where that is nowhere. */
  readonly here: Level | null;
}

interface Following {
  /** Has the other side follow this one. */
  lead(side: Side): void;
  end(): void;
}

/** A side that was only taken along leads nothing: its place is known before its event comes. */
function follow(sides: Readonly<Record<Side, Scroller>>, measure: () => Levels): Following {
  const known: Record<Side, number> = { page: sides.page.at(), original: sides.original.at() };
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lead = (side: Side): void => {
    const { all, here } = measure();
    const [top, bottom] = [edges.above, window.innerHeight - edges.below];
    const place = here === null ? top + (bottom - top) / 3 : Math.min(bottom, Math.max(top, here[side]));
    const isExact = here !== null && place === here[side];
    const other = otherSide(side);
    const there = isExact ? here[other] : across(place, side, downward(all));
    if (there !== null && Math.abs(there - place) >= 1) sides[other].by(there - place);
    known.page = sides.page.at();
    known.original = sides.original.at();
  };
  const onScroll = (side: Side) => (): void => {
    if (Math.abs(sides[side].at() - known[side]) <= 1) return;
    known[side] = sides[side].at();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    if (isCalm.matches) timer = setTimeout(() => lead(side), rest);
    else frame = requestAnimationFrame(() => lead(side));
  };
  const listeners = { page: onScroll('page'), original: onScroll('original') };
  for (const side of ['page', 'original'] as const) sides[side].target.addEventListener('scroll', listeners[side], { passive: true });
  return {
    lead,
    end() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      for (const side of ['page', 'original'] as const) sides[side].target.removeEventListener('scroll', listeners[side]);
    },
  };
}

/** How high every line stands, and what of the page renders it. */
function levelsNow(list: HTMLElement, text: HTMLElement | null, place: ReturnType<ArticleRoom['whereabouts']['get']>): Levels {
  const blocks = new Map<string, Element>();
  for (const block of text?.querySelectorAll<HTMLElement>('[data-block]') ?? []) blocks.set(block.dataset['block'] ?? '', block);
  const top = (own: string): number | null => {
    const element = document.getElementById(`field-${own}`) ?? blocks.get(own.split('/')[0] ?? '');
    return element?.getBoundingClientRect().top ?? null;
  };
  let here: Level | null = null;
  const all = [...list.querySelectorAll<HTMLElement>('[data-renders]')].flatMap((line): readonly Level[] => {
    const renders = line.dataset['renders']?.split(' ') ?? [];
    const own = place.own !== null && renders.includes(place.own) ? place.own : renders[0];
    const page = own === undefined ? null : top(own);
    if (page === null) return [];
    const level = { page, original: (line.querySelector('[data-level]') ?? line).getBoundingClientRect().top };
    if (own === place.own && here === null) here = level;
    return [level];
  });
  return { all, here };
}
