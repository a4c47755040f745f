/** An alignment as the API tells it. */
import type { Saved } from '../../../actions/live-draft.ts';
import type { AlignmentNow } from '../../../actions/read-alignment.ts';
import type { confirmSegments, readAlignment } from '../../../contract/alignment.ts';
import type { Taken } from '../../../contract/operation.ts';
import { type SegmentKey, segmentsOf } from '../../../core/alignment/segments.ts';
import { countStates } from '../../../core/alignment/states.ts';
import { type ArticleContent, isPublic } from '../../../core/article.ts';
import { blocksOf } from '../../../core/body/blocks.ts';
import { directionOf } from '../../../core/language.ts';
import { wordsOf } from '../../../core/words.ts';

type Answer = Taken<typeof readAlignment, 'answer'>;

/** What `readAlignment` answers. */
export function presentAlignment({ original, text, alignment, changes, omitted, missingAbove, restsOn }: AlignmentNow): Answer {
  const { stale, missing, unconfirmed, machine } = countStates(alignment);
  return {
    original: {
      articleId: original.id,
      edition: original.edition,
      direction: directionOf(original.edition),
      revisionId: text.revision.id,
      words: wordsOf(text.content),
      isPublic: isPublic(original),
      headline: text.content.headline,
      segments: originalSegments(text.content),
    },
    restsOn: restsOn === null ? null : { revisionId: restsOn.id, madeAt: restsOn.madeAt },
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

function originalSegments(content: ArticleContent): Answer['original']['segments'] {
  const kindOf = segmentKinds(content);
  return segmentsOf(content).map(({ key, text }) => ({ key, kind: kindOf(key), text }));
}

/** The kinds of an article's segments: a part of the head, the kind of the block, or the words beside its text. */
export function segmentKinds(content: ArticleContent): (key: SegmentKey) => string {
  const kinds = new Map<SegmentKey, string>(blocksOf(content.body).map(({ id, node }) => [id, node.type.name]));
  return (key) => kinds.get(key) ?? key.split('/').at(-1) ?? key;
}

/** The article after its alignment was changed. */
export function presentChange({ revision: { id, number, content } }: Saved): Taken<typeof confirmSegments, 'answer'> {
  return { revisionId: id, number, words: wordsOf(content) };
}
