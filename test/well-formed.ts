/** Checks HTML the strict way, which browsers do not: every element closed in its turn, every attribute quoted, nothing where it may not stand. */

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const flow = new Set(['p', 'div', 'ul', 'ol', 'table', 'figure', 'blockquote', 'aside', 'section', 'h1', 'h2', 'h3', 'hr']);
const interactive = new Set(['a', 'button']);

/** What is wrong with this HTML, with its surroundings; null for nothing. */
export function flawOf(html: string): string | null {
  const open: string[] = [];
  const ids = new Set<string>();
  let end = 0;
  for (const tag of html.matchAll(/<(?:!doctype html|(\/?)([a-z][a-z0-9]*)((?: [a-z:-]+(?:="[^"<>]*")?)*))>/gi)) {
    const between = html.slice(end, tag.index);
    const isRaw = open.at(-1) === 'style' || open.at(-1) === 'script';
    if (!isRaw && /[<>]/.test(between)) return `a stray sign in “${between.slice(0, 80)}”`;
    end = tag.index + tag[0].length;
    const [, slash, name = '', attributes = ''] = tag;
    if (name === '') continue;
    if (slash === '/') {
      if (open.pop() !== name) return `</${name}> closes something else at “${html.slice(Math.max(0, tag.index - 60), end)}”`;
      continue;
    }
    if (flow.has(name) && open.includes('p')) return `<${name}> in a paragraph`;
    if (interactive.has(name) && open.some((outer) => interactive.has(outer))) return `<${name}> in a link`;
    const id = / id="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && ids.has(id)) return `the id ${id} twice`;
    if (id !== undefined) ids.add(id);
    if (!voids.has(name)) open.push(name);
  }
  if (/[<>]/.test(html.slice(end))) return `a stray sign in “${html.slice(end, end + 80)}”`;
  return open.length === 0 ? null : `<${open.at(-1)}> is never closed`;
}
