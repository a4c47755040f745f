/** Whether a saved HTML page is whole, or was cut off while it was fetched or copied. */

export interface CutOff {
  readonly line: number;
  /** What the end of the file lies inside. */
  readonly inside: string;
}

const containers = /<(\/?)(div|article|section|main|table|ul|ol|blockquote|figure)\b[^>]*>/gi;

/**
 * Where a page was cut off; null for a whole one. A page is taken as cut off when it ends inside a tag, a comment, a script or a style,
 * or when neither its body nor its document is closed while boxes of it (`div`, `article` and their like) are still open.
 */
export function cutOff(html: string): CutOff | null {
  const inside = unfinished(html);
  if (inside === null) return null;
  return { line: html.split('\n').length, inside };
}

function unfinished(html: string): string | null {
  if (/<\/(?:html|body)\s*>(?:\s|<!--[\s\S]*?-->|<\/html\s*>)*$/i.test(html.slice(-4000))) return null;
  const comment = html.lastIndexOf('<!--');
  if (comment >= 0 && html.indexOf('-->', comment) < 0) return 'a comment';
  const raw = /<(script|style)\b[^>]*>(?![\s\S]*<\/\1)/i.exec(
    html.slice(Math.max(html.toLowerCase().lastIndexOf('<script'), html.toLowerCase().lastIndexOf('<style'), 0)),
  );
  if (raw?.[1] !== undefined) return `a ${raw[1].toLowerCase()}`;
  const lastTag = html.lastIndexOf('<');
  if (lastTag >= 0 && html.indexOf('>', lastTag) < 0 && /^<\/?[a-z!]/i.test(html.slice(lastTag))) return 'a tag';
  if (/<\/(?:html|body)\s*>/i.test(html) || !/<(?:html|body)[\s>]/i.test(html)) return null;
  return openContainer(html);
}

function openContainer(html: string): string | null {
  const open = new Map<string, number>();
  const text = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
  for (const [, end, given = ''] of text.matchAll(containers)) {
    const name = given.toLowerCase();
    open.set(name, Math.max(0, (open.get(name) ?? 0) + (end === '/' ? -1 : 1)));
  }
  const found = [...open].find(([, count]) => count > 0);
  return found === undefined ? null : `a ${found[0]} element`;
}
