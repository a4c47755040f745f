/** A machine draft: texts of an original that a service was asked to translate, and what became of each. */
import type { Fingerprint } from '../alignment/fingerprint.ts';
import type { SegmentKey } from '../alignment/segments.ts';
import type { ArticleId, MachineDraftId, MachineServiceId, RevisionId } from '../ids.ts';
import type { Instant } from '../instant.ts';
import type { MachineFailure } from './service.ts';

export const machineDraftStates = ['waiting', 'working', 'done', 'failed', 'cancelled'] as const;
export type MachineDraftState = (typeof machineDraftStates)[number];

export interface MachineDraft {
  readonly id: MachineDraftId;
  readonly articleId: ArticleId;
  readonly serviceId: MachineServiceId;
  /** As it was called then. */
  readonly serviceName: string;
  /** The revision of the original whose words are translated. */
  readonly originalRevisionId: RevisionId;
  readonly orderedAt: Instant;
  /** The name of whoever asked for it. */
  readonly orderedBy: string;
  readonly state: MachineDraftState;
  /** Why it failed, or, while it goes on, why it failed the last time. */
  readonly failure: MachineFailure | null;
  /** What was sent for it, as the service counts. */
  readonly characters: number;
  readonly tokens: number;
  readonly finishedAt: Instant | null;
}

/**
 * `arrived`: translated, and not in the article yet; `suggested`: kept beside it, because a person touched what it was for; `taken` and
 * `dismissed`: what people did with a suggestion; `dropped`: not wanted any more before it came.
 */
const machineTextStates = ['waiting', 'arrived', 'written', 'suggested', 'taken', 'dismissed', 'dropped'] as const;
export type MachineTextState = (typeof machineTextStates)[number];

/** One segment of a draft. */
export interface MachineText {
  readonly draftId: MachineDraftId;
  readonly position: number;
  /** The segment of the original. */
  readonly segment: SegmentKey;
  /** How it read when it was sent. */
  readonly read: Fingerprint;
  /** What rendered it in the translation when the draft was asked for. */
  readonly targets: readonly MachineTarget[];
  readonly state: MachineTextState;
  /** The translation as inline nodes in JSON; null until it comes. */
  readonly content: readonly unknown[] | null;
  /** How many marks, breaks and footnotes the service lost. */
  readonly lost: number;
}

/** A segment of the translation as it stood when a draft was asked for. */
export interface MachineTarget {
  readonly key: SegmentKey;
  readonly reading: Fingerprint;
  readonly by: 'person' | 'machine';
}

/** True while the draft is being worked on. */
export function isUnderWay({ state }: Pick<MachineDraft, 'state'>): boolean {
  return state === 'waiting' || state === 'working';
}
