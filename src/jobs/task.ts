/** A kind of job and how it is done. */
import type { Job } from '../storage/newsroom.ts';

export interface Task {
  readonly kind: string;
  /**
   * `now`: done beside the others at its very moment, as a schedule; `slow`: one after another, as the cutting of pictures; `outside`: one
   * after another, waiting for what other machines do.
   */
  readonly lane: Lane;
  /**
   * Does the work. It may be run again after a crash or a failure, so it begins with looking at what is done. Throws to be tried again
   * later; `stopping` asks it to leave off soon by throwing, at a point from which the next run goes on.
   */
  run(job: Job, work: Work): Promise<void>;
}

export type Lane = 'now' | 'slow' | 'outside';

/** Thrown by a task that is to be tried again, but not before so many seconds. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
  readonly seconds: number;

  constructor(message: string, seconds: number) {
    super(message);
    this.seconds = seconds;
  }
}

interface Work {
  /** Says how far the work is, for those who wait for it, and keeps other processes from beginning it too. */
  progress(done: number, total: number): Promise<void>;
  readonly stopping: AbortSignal;
}
