/** What the board is filtered by: it stands in the address, so that a view can be kept and sent. */
import { boardFilterStates } from '../../../contract/board-states.ts';

type FilterState = (typeof boardFilterStates)[number];

export interface BoardFilters {
  readonly desk?: string;
  readonly section?: string;
  readonly edition?: string;
  readonly state?: FilterState;
  readonly q?: string;
  readonly needs?: true;
  readonly mine?: true;
  readonly spiked?: true;
}

/** Reads the filters of an address; what is none is left out. */
export function readFilters(search: Readonly<Record<string, unknown>>): BoardFilters {
  const text = (key: string): string | undefined => {
    const value = search[key];
    return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
  };
  const [desk, section, edition, q] = [text('desk'), text('section'), text('edition'), text('q')];
  const state = boardFilterStates.find((one) => one === search['state']);
  return {
    ...(desk === undefined ? {} : { desk }),
    ...(section === undefined ? {} : { section }),
    ...(edition === undefined ? {} : { edition }),
    ...(state === undefined ? {} : { state }),
    ...(q === undefined ? {} : { q }),
    ...(search['needs'] === true ? { needs: true } : {}),
    ...(search['mine'] === true ? { mine: true } : {}),
    ...(search['spiked'] === true ? { spiked: true } : {}),
  };
}

/** True if anything is left out of the board. */
export function hasFilters(filters: BoardFilters): boolean {
  return Object.keys(filters).length > 0;
}
