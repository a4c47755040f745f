/** A correction: a dated notice of an error in a story. Each edition runs it when its own text is there. */
import type { CorrectionId, StoryId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';

export interface Correction {
  readonly id: CorrectionId;
  readonly storyId: StoryId;
  readonly madeAt: Instant;
  readonly texts: ReadonlyMap<LanguageTag, CorrectionText>;
}

/** The correction in one edition's words, public from a moment on. */
interface CorrectionText {
  readonly text: string;
  readonly publishedAt: Instant;
}
