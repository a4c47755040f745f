/** Plain text from the clipboard as paragraphs. */

/**
 * Plain text as HTML for the editor's parser. Where there are blank lines, they part the paragraphs, and lines inside one are breaks, or
 * are joined where a mail or wire program broke them at its margin; without blank lines every line is a paragraph.
 */
export function htmlOfPlainText(text: string): string {
  const whole = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\p{Cc}\ufeff\ufffc]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
  const hasBlankLines = /\S[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*\S/.test(whole);
  return whole
    .split(hasBlankLines ? /\n(?:[^\S\n]*\n)+/ : '\n')
    .map((paragraph) => linesOf(paragraph))
    .filter((lines) => lines.length > 0)
    .map((lines) => `<p>${lines.map(escaped).join(isWrapped(lines) ? ' ' : '<br>')}</p>`)
    .join('');
}

function linesOf(paragraph: string): readonly string[] {
  return paragraph
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** True for lines that end at a margin: all but the last are long, and about as long as each other. */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.slice(0, -1).map((line) => line.length);
  return (
    lengths.length > 0 && Math.min(...lengths) >= 50 && Math.max(...lengths) <= 100 && Math.max(...lengths) - Math.min(...lengths) <= 20
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
