/** What the board's filters ask of cells. */
import type { readBoard } from '../../../contract/board.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { Instant } from '../../../core/instant.ts';
import { permissionsOf } from '../../../core/permission.ts';
import type { Person } from '../../../core/person.ts';
import { anyCell, type CellWish } from '../../../storage/newsroom.ts';

type Filters = Pick<Taken<typeof readBoard, 'query'>, 'state' | 'edition' | 'mine' | 'needsMe'>;
type FilterState = NonNullable<Filters['state']>;

const wishOf: Readonly<Record<Exclude<FilterState, 'late'>, Partial<CellWish>>> = {
  'not-started': { states: ['none'], claim: 'nobody' },
  claimed: { states: ['none'], claim: 'somebody' },
  draft: { states: ['draft'] },
  'sent-back': { isSentBack: true },
  'in-review': { states: ['in-review'] },
  ready: { states: ['ready'] },
  scheduled: { states: ['scheduled'] },
  public: { states: ['public'] },
  stale: { isStale: true },
  corrected: { states: ['public'], isCorrected: true },
  'taken-down': { states: ['taken-down'] },
  due: { due: 'ever' },
};

/** A story must have one cell as one of these ask; undefined where nothing is asked of cells. */
export function wishesOf({ state, edition, mine, needsMe }: Filters, person: Person, now: Instant): readonly CellWish[] | undefined {
  if (state === undefined && mine !== true && needsMe !== true) return undefined;
  const asked: CellWish = {
    ...anyCell,
    editions: edition === undefined ? null : [edition],
    ...(state === 'late' ? { due: { before: now } } : {}),
    ...(state === undefined || state === 'late' ? {} : wishOf[state]),
  };
  const own = mine === true ? both(asked, { ...anyCell, claim: person.id }) : [asked];
  return needsMe === true ? needsOf(person).flatMap((need) => own.flatMap((wish) => both(wish, need))) : own;
}

/** In the words of the database, what `cellNeed` says of one cell. */
function needsOf({ id, grants }: Person): readonly CellWish[] {
  const own: readonly CellWish[] = [
    { ...anyCell, claim: id, hasOpenCorrection: true },
    { ...anyCell, claim: id, isSentBack: true },
    { ...anyCell, claim: id, isStale: true, states: ['draft', 'scheduled', 'public', 'taken-down'] },
    { ...anyCell, claim: id, states: ['draft', 'none'] },
  ];
  const asked = grants.flatMap(({ role, editions, sections }) => {
    const where = { editions: editions === 'all' ? null : editions, sections: sections === 'all' ? null : sections };
    return [
      ...(permissionsOf[role].includes('correct-story') ? [{ ...anyCell, ...where, hasOpenCorrection: true }] : []),
      ...(permissionsOf[role].includes('approve-article') ? [{ ...anyCell, ...where, states: ['in-review' as const] }] : []),
      ...(permissionsOf[role].includes('publish-article') ? [{ ...anyCell, ...where, states: ['ready' as const] }] : []),
    ];
  });
  return [...own, ...asked];
}

/** What asks for both; nothing, where no cell can be as both ask. */
function both(one: CellWish, other: CellWish): readonly CellWish[] {
  const claim = bothClaims(one.claim, other.claim);
  if (claim === undefined) return [];
  return [
    {
      states: common(one.states, other.states),
      editions: common(one.editions, other.editions),
      sections: common(one.sections, other.sections),
      isStale: one.isStale || other.isStale,
      isCorrected: one.isCorrected || other.isCorrected,
      hasOpenCorrection: one.hasOpenCorrection || other.hasOpenCorrection,
      isSentBack: one.isSentBack || other.isSentBack,
      claim,
      due: one.due ?? other.due,
    },
  ];
}

function common<Value>(one: readonly Value[] | null, other: readonly Value[] | null): readonly Value[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((value) => other.includes(value));
}

function bothClaims(one: CellWish['claim'], other: CellWish['claim']): CellWish['claim'] | undefined {
  if (one === null || other === null || one === other) return one ?? other;
  if (one === 'nobody' || other === 'nobody') return undefined;
  return one === 'somebody' ? other : one;
}
