/** An alignment as the API tells it. */
import type { Saved } from '../../../actions/live-draft.ts';
import type { AlignmentNow } from '../../../actions/read-alignment.ts';
import type { confirmSegments, readAlignment } from '../../../contract/alignment.ts';
import type { Taken } from '../../../contract/operation.ts';
import { namedSegments } from '../../../core/alignment/named-segments.ts';
import { countStates } from '../../../core/alignment/states.ts';
import { isPublic } from '../../../core/article.ts';
import { directionOf } from '../../../core/language.ts';
import { wordsOf } from '../../../core/words.ts';

type Answer = Taken<typeof readAlignment, 'answer'>;

/** What `readAlignment` answers. */
export function presentAlignment({ original, text, alignment, changes, omitted, missingAbove, ...rests }: AlignmentNow): Answer {
  const { stale, missing, unconfirmed, machine } = countStates(alignment);
  return {
    original: {
      articleId: original.id,
      edition: original.edition,
      direction: directionOf(original.edition),
      revisionId: text.revision.id,
      number: text.revision.number,
      words: wordsOf(text.content),
      isPublic: isPublic(original),
      headline: text.content.headline,
      segments: [...namedSegments(text.content)],
    },
    restsOn: presentRevision(rests.restsOn),
    seenWhole: presentRevision(rests.seenWhole),
    moved: [...rests.moved],
    segments: alignment.segments.map(({ key, state, from, inherited }) => ({
      key,
      state,
      from: [...from],
      changed: [...(changes.get(key) ?? [])],
      inherited: [...inherited],
    })),
    missing: [...alignment.missing],
    omitted: [...omitted],
    missingAbove: missingAbove.map(({ article, key, text }) => ({ articleId: article.id, edition: article.edition, key, text })),
    counts: { stale, missing, unconfirmed, machine },
  };
}

function presentRevision(revision: AlignmentNow['restsOn']): Answer['restsOn'] {
  return revision === null ? null : { revisionId: revision.id, number: revision.number, madeAt: revision.madeAt };
}

/** The article after its alignment was changed. */
export function presentChange({ revision: { id, number, content } }: Saved): Taken<typeof confirmSegments, 'answer'> {
  return { revisionId: id, number, words: wordsOf(content) };
}
