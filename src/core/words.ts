/** Which words somebody saw: a short name for everything that readers would get of an article, so that no others go out in their place. */
import type { Node } from 'prosemirror-model';
import { type Fingerprint, fingerprint } from './alignment/fingerprint.ts';
import type { ArticleContent } from './article.ts';

/** What blocks carry for the desk: readers get nothing of it. */
const unseen: ReadonlySet<string> = new Set(['id', 'from', 'seen', 'by']);

/**
 * The fingerprint of an article's words, formatting, pictures, byline and slug. It stays the same when they are saved, confirmed against the
 * original, or read from the live draft instead of a revision.
 */
export function wordsOf(content: ArticleContent): Fingerprint {
  const { slug, kicker, headline, standfirst, dateline, byline, body, searchTitle, searchDescription, socialTitle, leadPicture } = content;
  const names = byline.map(({ contributorId, role }) => [contributorId, role]);
  const lead = leadPicture === null ? null : [leadPicture.pictureId, leadPicture.words.caption, leadPicture.words.altText];
  const head = [slug, kicker, headline, standfirst, dateline, names, searchTitle, searchDescription, socialTitle, lead];
  return fingerprint(JSON.stringify([head, partsOf(body)]));
}

type Part = readonly [kind: string, rest: unknown, inside: unknown];

function partsOf(parent: Node): readonly Part[] {
  const parts: Part[] = [];
  for (const node of parent.children) {
    const marks = JSON.stringify(node.marks);
    const before = parts.at(-1);
    if (!node.isText) parts.push([node.type.name, [attributesSeen(node), marks], partsOf(node)]);
    else if (before?.[0] === 'text' && before[1] === marks) parts[parts.length - 1] = ['text', marks, `${before[2]}${node.text}`];
    else parts.push(['text', marks, node.text]);
  }
  return parts;
}

function attributesSeen({ attrs }: Node): readonly unknown[] {
  return Object.entries(attrs).filter(([name]) => !unseen.has(name));
}
