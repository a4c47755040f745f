/** A body as a few lines of text, one block a line, for comparing at a glance. */
import type { Mark, Node } from 'prosemirror-model';

/** `p`, `h2`, `-` and `1.` for lists by depth, `>` for quotations, `|` for tables; marks as `*strong*`, `_emphasis_`, `[link](address)`. */
export function bodyOutline(body: Node): string {
  return body.children.flatMap((block) => blockLines(block)).join('\n');
}

function blockLines(block: Node): string[] {
  const { attrs } = block;
  switch (block.type.name) {
    case 'paragraph':
      return [`p ${inline(block)}`];
    case 'heading':
      return [`h${attrs['level']} ${inline(block)}`];
    case 'quotation':
      return [
        ...block.children.map((paragraph) => `> ${inline(paragraph)}`),
        ...(attrs['attribution'] === '' ? [] : [`> -- ${attrs['attribution']}`]),
      ];
    case 'list':
      return listLines(block, '');
    case 'table':
      return [...(attrs['caption'] === '' ? [] : [`| caption: ${attrs['caption']}`]), ...block.children.map(rowLine)];
    case 'figure':
      return [`figure ${attrs['id']} (${attrs['alt']}) ${inline(block)}`.trimEnd()];
    case 'divider':
      return ['---'];
    default:
      return [`${block.type.name} ${block.textContent}`];
  }
}

function listLines(list: Node, indent: string): string[] {
  return list.children.flatMap((item, at) => {
    const marker = list.attrs['ordered'] === true ? `${Number(list.attrs['start']) + at}.` : '-';
    return item.children.flatMap((part) =>
      part.type.name === 'list' ? listLines(part, `${indent}  `) : [`${indent}${marker} ${inline(part)}`],
    );
  });
}

function rowLine(row: Node): string {
  const cells = row.children.map((cell) => {
    const { header, colspan, rowspan } = cell.attrs;
    return `${header === true ? '# ' : ''}${inline(cell)}${colspan === 1 ? '' : ` <${colspan}>`}${rowspan === 1 ? '' : ` <rows ${rowspan}>`}`;
  });
  return `| ${cells.join(' | ')} |`;
}

function inline(block: Node): string {
  return block.children.map(runText).join('');
}

function runText(node: Node): string {
  if (node.type.name === 'hardBreak') return ' / ';
  if (node.type.name === 'footnote') return `{note: ${inline(node)}}`;
  return node.marks.toReversed().reduce(marked, (node.text ?? '').replaceAll('\u00a0', '~'));
}

function marked(text: string, mark: Mark): string {
  const shapes: Readonly<Record<string, string>> = {
    strong: `*${text}*`,
    emphasis: `_${text}_`,
    superscript: `^${text}^`,
    subscript: `,${text},`,
    link: `[${text}](${mark.attrs['href']})`,
    language: `{${mark.attrs['tag']}: ${text}}`,
  };
  return shapes[mark.type.name] ?? text;
}
