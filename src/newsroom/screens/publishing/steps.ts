/** What a person can do with an article now: the one next step first. */
import type { ArticleState } from '../../../core/article.ts';
import type { Permission } from '../../../core/permission.ts';

export type DeskStep = 'submit' | 'withdraw' | 'approve' | 'sendBack';

/** An article as the steps see it. */
export interface Standing {
  readonly state: ArticleState;
  readonly isPublic: boolean;
  readonly hasUnpublishedChanges: boolean;
  /** True if the person has claimed it. */
  readonly isMine: boolean;
}

/**
 * The steps on the desk, the next one first; none where the article waits for others or for nothing. Whoever may publish is not asked to hand in
 * or approve first, but may.
 */
export function deskSteps(
  { state, isPublic, hasUnpublishedChanges, isMine }: Standing,
  may: (permission: Permission) => boolean,
): readonly DeskStep[] {
  const approving: readonly DeskStep[] = may('approve-article') ? ['approve'] : [];
  const submitting: readonly DeskStep[] = may('submit-article') ? ['submit'] : [];
  const withdrawing: readonly DeskStep[] = isMine && may('withdraw-article') ? ['withdraw'] : [];
  switch (state) {
    case 'draft':
      return may('approve-article') ? [...approving, ...submitting] : submitting;
    case 'public':
    case 'taken-down':
      return isPublic && !hasUnpublishedChanges ? [] : [...approving, ...submitting];
    case 'in-review':
      return [...approving, ...(may('approve-article') ? (['sendBack'] as const) : []), ...withdrawing];
    case 'ready':
      return may('approve-article') ? ['sendBack'] : [];
    case 'scheduled':
    case 'spiked':
      return [];
  }
}

/** True if publishing is the next step: there is something that readers do not see, and nothing else goes on with it. */
export function isNextPublished({ state, isPublic, hasUnpublishedChanges }: Omit<Standing, 'isMine'>): boolean {
  if (state === 'spiked' || state === 'scheduled' || state === 'taken-down') return false;
  return !isPublic || hasUnpublishedChanges;
}
