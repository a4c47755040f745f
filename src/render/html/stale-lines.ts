/** What tells readers quietly that the original says something else by now: one line below a head or a block. */

import type { Node } from 'prosemirror-model';
import { encodedPath } from '../../core/addresses.ts';
import { headKeys } from '../../core/alignment/segments.ts';
import type { Instant } from '../../core/instant.ts';
import { shortDate } from '../dates.ts';
import type { EditionFrame, PublishedArticle } from '../published.ts';
import { attribute, html, type Markup, nothing } from './markup.ts';
import { phrase, timeHtml } from './phrases.ts';

export interface StaleLines {
  readonly belowHead: Markup;
  /** The line for a block and all that it holds; nothing where none of it is stale. */
  below(block: Node): Markup;
}

/** The lines of an article, each with the day of the first change, as links to the original if readers can see it. */
export function staleLines(
  { edition: { tag }, publication: { timeZone } }: EditionFrame,
  { stale, original }: PublishedArticle,
): StaleLines {
  if (stale.size === 0) return { belowHead: nothing, below: () => nothing };
  const line = (since: Instant | null): Markup => {
    if (since === null) return nothing;
    const words = phrase(tag, 'changedInOriginal', { date: timeHtml(since, shortDate(since, tag, timeZone)) });
    if (original === null) return html`<p class="stale">${words}</p>`;
    const language = attribute('hreflang', original.edition.tag);
    return html`<p class="stale"><a href="${encodedPath(original.path)}"${language}>${words}</a></p>`;
  };
  const ofBlocks = firstByBlock(stale);
  return {
    belowHead: line(first(headKeys.map((key) => stale.get(key)))),
    below(block) {
      const moments = [ofBlocks.get(block.attrs['id'])];
      block.descendants((node) => void moments.push(ofBlocks.get(node.attrs['id'])));
      return line(first(moments));
    },
  };
}

/** The first moment of each block, by its id: words beside its text, such as a caption, are its own. */
function firstByBlock(stale: PublishedArticle['stale']): ReadonlyMap<unknown, Instant> {
  const moments = new Map<unknown, Instant>();
  for (const [key, since] of stale) {
    const [id = key] = key.split('/');
    moments.set(id, first([moments.get(id), since]) ?? since);
  }
  return moments;
}

function first(moments: readonly (Instant | undefined)[]): Instant | null {
  return moments.reduce<Instant | null>((one, other) => (other === undefined || (one !== null && one <= other) ? one : other), null);
}
