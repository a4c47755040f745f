import type { CellState } from '../../../core/board-state.ts';

/** How full the circle is: the way to the reader in quarters. */
const quarters: Readonly<Partial<Record<CellState, number>>> = { claimed: 0, draft: 1, 'in-review': 2, ready: 3, public: 4, corrected: 4 };

/** The state as a sign that can be told apart without colour: a circle that fills, an arrow that turns back, a clock, a triangle, a cross. */
export function StateMark({ state }: { readonly state: CellState }) {
  const filled = quarters[state];
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {filled !== undefined && <Pie filled={filled} />}
      {state === 'corrected' && <path d="M3.6 6.2 5.3 8 8.6 4.2" fill="none" stroke="var(--mantine-color-body)" strokeWidth="1.4" />}
      {state === 'scheduled' && (
        <path d="M6 3v3.2l2 1.6M11 6A5 5 0 1 1 1 6a5 5 0 0 1 10 0Z" fill="none" stroke="currentColor" strokeWidth="1.3" />
      )}
      {state === 'sent-back' && (
        <path d="M2.5 11V5a3 3 0 0 1 6 0v5M6 7.5l2.5 2.8L11 7.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      )}
      {state === 'public-stale' && <path d="M6 1 11.5 11H.5Z" fill="currentColor" />}
      {(state === 'taken-down' || state === 'spiked') && <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.6" />}
      {state === 'not-started' && <circle cx="6" cy="6" r="1" fill="currentColor" />}
    </svg>
  );
}

function Pie({ filled }: { readonly filled: number }) {
  const half = 2.5;
  const around = 2 * Math.PI * half;
  return (
    <>
      <circle cx="6" cy="6" r="5" fill={filled === 4 ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.3" />
      {filled > 0 && filled < 4 && (
        <circle
          cx="6"
          cy="6"
          r={half}
          fill="none"
          stroke="currentColor"
          strokeWidth={2 * half}
          strokeDasharray={`${(around * filled) / 4} ${around}`}
          transform="rotate(-90 6 6)"
        />
      )}
    </>
  );
}
