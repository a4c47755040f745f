/** A correction as the API gives it, with where it stands in each edition. */
import { z } from 'zod';
import { correctionStates } from '../core/correction.ts';
import { correctionId, edition, moment } from './values.ts';

/** Why something about a correction was decided, when and by whom. */
const decision = z.object({ at: moment, by: z.string(), reason: z.string() });

/** Words from which other editions work. */
export const wordsToRender = z.object({ edition, text: z.string() });

export const storyCorrection = z.object({
  id: correctionId,
  madeAt: moment,
  /** Why there is no such correction any more, in any language; null while there is. */
  withdrawn: decision.nullable(),
  /** The words from which other editions work; null while no edition runs it. */
  toRender: wordsToRender.nullable(),
  /** What readers are told, by edition. */
  texts: z.array(z.object({ edition, text: z.string(), publishedAt: moment, changedAt: moment })),
  /** Where it stands in the editions whose readers may have seen the error. */
  tasks: z.array(
    z.object({
      edition,
      state: z.enum(correctionStates),
      openedAt: moment,
      /** Words that no reader sees yet. */
      draft: z.object({ text: z.string(), at: moment, by: z.string() }).nullable(),
      /** Why the edition does not run it. */
      dismissed: decision.nullable(),
    }),
  ),
});
