/** Links of a body to pages of the publication itself. */
import type { Mark } from 'prosemirror-model';
import type { BlockId } from '../ids.ts';
import { attributesOf, type Body } from './schema.ts';

export interface InternalLink {
  /** As in `addresses.ts`: percent-decoded, without query and fragment. */
  readonly path: string;
  /** The block in which the link stands; a footnote is a block of its own. */
  readonly blockId: BlockId;
}

/**
 * The links to addresses that begin with `/` or with the publication's own base address, by http or https, in reading order; each path
 * once in a block. Links to a place on the same page are none.
 */
export function internalLinks(body: Body, baseUrl: string): readonly InternalLink[] {
  const links = new Map<string, InternalLink>();
  body.descendants((node, _, parent) => {
    const link = node.marks.find(({ type }) => type.name === 'link');
    const path = link === undefined ? null : internalPath(link, baseUrl);
    if (path === null || parent === null) return;
    const blockId = attributesOf(parent).id;
    links.set(`${blockId} ${path}`, { path, blockId });
  });
  return [...links.values()];
}

function internalPath({ attrs }: Mark, baseUrl: string): string | null {
  const href = String(attrs['href']);
  const path = href.startsWith('/') && !href.startsWith('//') ? href : pathBelow(href, baseUrl);
  return path === null ? null : decoded(path.replace(/[?#].*$/s, '') || '/');
}

/** What follows the base address; null for an address of another site. */
function pathBelow(href: string, baseUrl: string): string | null {
  const withoutScheme = (address: string): string => address.replace(/^https?:/i, '');
  const [own, base] = [withoutScheme(href), withoutScheme(baseUrl)];
  if (base === baseUrl || own === href || own.slice(0, base.length).toLowerCase() !== base.toLowerCase()) return null;
  const rest = own.slice(base.length);
  return /^([/?#]|$)/.test(rest) ? rest : null;
}

/** Percent-decoded; as it stands where it cannot be. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
