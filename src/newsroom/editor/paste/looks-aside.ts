/**
 * Pasted markup with its looks and scripts set aside: browsers take up the styles and handlers even of a document that nobody sees, and
 * refuse and report each of them where the page's policy allows none.
 */

/** The attribute in which an element's own style stands. */
export const styleAttribute = 'data-style';

/** The style sheets of a document whose looks were set aside. */
export const styleSheets = `script[${styleAttribute}]`;

const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attributes = /"[^"]*"|'[^']*'|(^|[\s/])(style|on[a-z]+)(?=\s*=)/gi;

/** Puts `data-` before the name of every `style` and every handler, and makes every style sheet an element that is read but never applied or run. */
export function withLooksAside(html: string): string {
  return html.replace(tags, (whole: string, ...[end, name = '', rest = '']: readonly (string | undefined)[]) => {
    if (name === '') return whole;
    const isSheet = name.toLowerCase() === 'style';
    if (end === '/') return isSheet ? '</script>' : whole;
    if (isSheet) return `<script type="text/plain" ${styleAttribute}>`;
    const renamed = rest.replace(attributes, (match: string, ...[before, attribute]: readonly (string | undefined)[]) =>
      attribute === undefined ? match : `${before}data-${attribute.toLowerCase()}`,
    );
    return `<${name}${renamed}>`;
  });
}
