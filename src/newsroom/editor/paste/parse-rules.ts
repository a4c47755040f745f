/**
 * The body's nodes and marks as HTML and back: what the editor shows, and what the clipboard carries from one place of the newsroom to
 * another. Every attribute survives; what the schema does not know, and every unsafe address, does not.
 */
import {
  type Attrs,
  type DOMOutputSpec,
  DOMParser,
  DOMSerializer,
  type Mark,
  type Node,
  type Schema,
  type TagParseRule,
} from 'prosemirror-model';
import { isSafeAddress } from '../../../core/body/check.ts';
import { type BlockName, bodySchema, type MarkName } from '../../../core/body/schema.ts';
import { languageTag } from '../../../core/language.ts';

interface NodeRule {
  readonly parseDOM: readonly TagParseRule[];
  readonly toDOM: (node: Node) => DOMOutputSpec;
}

interface MarkRule {
  readonly parseDOM: readonly TagParseRule[];
  readonly toDOM: (mark: Mark) => DOMOutputSpec;
}

type HtmlAttributes = Record<string, string>;

/** An attribute of the DOM; nothing for an empty value. */
function when(name: string, value: unknown): HtmlAttributes {
  return value === '' || value === null || value === undefined ? {} : { [name]: String(value) };
}

/** The attributes that every block carries; `from` and `seen` as JSON, what is as in a new block left out. */
function blockToDom({ attrs }: Node): HtmlAttributes {
  const listed = (name: 'from' | 'seen'): string => {
    const list: unknown = attrs[name];
    return Array.isArray(list) && list.length > 0 ? JSON.stringify(list) : '';
  };
  return {
    'data-block': String(attrs['id'] ?? ''),
    ...when('data-from', listed('from')),
    ...when('data-seen', listed('seen')),
    ...when('data-by', attrs['by'] === 'machine' ? 'machine' : ''),
  };
}

function blockFromDom(element: HTMLElement): Attrs {
  return {
    id: element.getAttribute('data-block') ?? '',
    from: textsOf(element.getAttribute('data-from')),
    seen: textsOf(element.getAttribute('data-seen')),
    by: element.getAttribute('data-by') === 'machine' ? 'machine' : 'person',
  };
}

function textsOf(json: string | null): readonly string[] {
  if (json === null) return [];
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : [];
  } catch {
    return [];
  }
}

const textAt = (element: HTMLElement, name: string): string => element.getAttribute(name) ?? '';

function countAt(element: HTMLElement, name: string): number {
  const count = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= 1000 ? count : 1;
}

function startOf(element: HTMLElement): number {
  const start = Number(element.getAttribute('start') ?? 1);
  return Number.isSafeInteger(start) ? start : 1;
}

const captionOf = (element: globalThis.Node): HTMLElement => {
  const figure = element as HTMLElement;
  return figure.querySelector('figcaption') ?? figure;
};

/** A rule for the tag of a block; `more` gives its own attributes, or false where the element is something else. */
function blockRule(tag: string, more: (element: HTMLElement) => Attrs | false = () => ({})): TagParseRule {
  return {
    tag,
    getAttrs: (element) => {
      const own = more(element);
      return own === false ? false : { ...blockFromDom(element), ...own };
    },
  };
}

const nodeRules = {
  paragraph: { parseDOM: [blockRule('p')], toDOM: (node) => ['p', blockToDom(node), 0] },
  heading: {
    parseDOM: [blockRule('h1, h2', () => ({ level: 2 })), blockRule('h3, h4, h5, h6', () => ({ level: 3 }))],
    toDOM: (node) => [node.attrs['level'] === 3 ? 'h3' : 'h2', blockToDom(node), 0],
  },
  quotation: {
    parseDOM: [blockRule('blockquote', (element) => ({ attribution: textAt(element, 'data-attribution') }))],
    toDOM: (node) => ['blockquote', { ...blockToDom(node), ...when('data-attribution', node.attrs['attribution']) }, 0],
  },
  pullQuote: {
    parseDOM: [
      { ...blockRule('blockquote[data-kind=pull]', (element) => ({ attribution: textAt(element, 'data-attribution') })), priority: 60 },
    ],
    toDOM: (node) => [
      'blockquote',
      { ...blockToDom(node), 'data-kind': 'pull', ...when('data-attribution', node.attrs['attribution']) },
      0,
    ],
  },
  list: {
    parseDOM: [
      blockRule('ul', () => ({ ordered: false, start: 1 })),
      blockRule('ol', (element) => ({ ordered: true, start: startOf(element) })),
    ],
    toDOM: (node) => {
      const { ordered, start } = node.attrs;
      if (ordered !== true) return ['ul', blockToDom(node), 0];
      return ['ol', { ...blockToDom(node), ...when('start', start === 1 ? '' : start) }, 0];
    },
  },
  listItem: { parseDOM: [blockRule('li')], toDOM: (node) => ['li', blockToDom(node), 0] },
  figure: {
    parseDOM: [
      {
        ...blockRule('figure', (element) => ({
          picture: element.getAttribute('data-picture'),
          alt: textAt(element, 'data-alt'),
          credit: textAt(element, 'data-credit'),
          source: textAt(element, 'data-source'),
        })),
        contentElement: captionOf,
      },
    ],
    toDOM: (node) => {
      const { picture, alt, credit, source } = node.attrs;
      const own = {
        ...when('data-picture', picture),
        ...when('data-alt', alt),
        ...when('data-credit', credit),
        ...when('data-source', source),
      };
      return ['figure', { ...blockToDom(node), ...own }, ['figcaption', 0]];
    },
  },
  gallery: {
    parseDOM: [blockRule('div[data-kind=gallery]')],
    toDOM: (node) => ['div', { ...blockToDom(node), 'data-kind': 'gallery' }, 0],
  },
  table: {
    parseDOM: [blockRule('table', (element) => ({ caption: textAt(element, 'data-caption') }))],
    toDOM: (node) => ['table', { ...blockToDom(node), ...when('data-caption', node.attrs['caption']) }, ['tbody', 0]],
  },
  tableRow: { parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', {}, 0] },
  tableCell: {
    parseDOM: [
      blockRule('td, th', (element) => ({
        header: element.nodeName.toLowerCase() === 'th',
        colspan: countAt(element, 'colspan'),
        rowspan: countAt(element, 'rowspan'),
      })),
    ],
    toDOM: (node) => {
      const { header, colspan, rowspan } = node.attrs;
      const spans = { ...when('colspan', colspan === 1 ? '' : colspan), ...when('rowspan', rowspan === 1 ? '' : rowspan) };
      return [header === true ? 'th' : 'td', { ...blockToDom(node), ...spans }, 0];
    },
  },
  box: {
    parseDOM: [blockRule('aside', (element) => ({ title: textAt(element, 'data-title') }))],
    toDOM: (node) => ['aside', { ...blockToDom(node), ...when('data-title', node.attrs['title']) }, 0],
  },
  divider: { parseDOM: [blockRule('hr')], toDOM: (node) => ['hr', blockToDom(node)] },
  embed: {
    parseDOM: [
      {
        ...blockRule('figure[data-kind=embed]', (element) => {
          const address = textAt(element, 'data-address');
          if (!isSafeAddress(address)) return false;
          return { address, provider: textAt(element, 'data-provider'), title: textAt(element, 'data-title') };
        }),
        priority: 60,
        contentElement: captionOf,
      },
    ],
    toDOM: (node) => {
      const { provider, address, title } = node.attrs;
      const own = {
        'data-kind': 'embed',
        'data-address': String(address),
        ...when('data-provider', provider),
        ...when('data-title', title),
      };
      return ['figure', { ...blockToDom(node), ...own }, ['figcaption', 0]];
    },
  },
  hardBreak: { parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  footnote: {
    parseDOM: [{ ...blockRule('span[data-kind=footnote]'), priority: 60 }],
    toDOM: (node) => ['span', { ...blockToDom(node), 'data-kind': 'footnote' }, 0],
  },
} satisfies Record<BlockName | 'tableRow' | 'hardBreak', NodeRule>;

const isNormalWeight = (element: HTMLElement): boolean => /font-weight:\s*(normal|400)/i.test(element.getAttribute('style') ?? '');
const isUpright = (element: HTMLElement): boolean => /font-style:\s*normal/i.test(element.getAttribute('style') ?? '');

const markRules = {
  link: {
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = textAt(element, 'href');
          return isSafeAddress(href) ? { href } : false;
        },
      },
    ],
    toDOM: (mark) => ['a', { href: String(mark.attrs['href']) }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b', getAttrs: (element) => (isNormalWeight(element) ? false : null) }],
    toDOM: () => ['strong', 0],
  },
  emphasis: {
    parseDOM: [{ tag: 'em' }, { tag: 'i', getAttrs: (element) => (isUpright(element) ? false : null) }],
    toDOM: () => ['em', 0],
  },
  subscript: { parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  superscript: { parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  language: {
    parseDOM: [
      {
        tag: 'span[lang]',
        getAttrs: (element) => {
          const tag = languageTag(textAt(element, 'lang'));
          return tag.ok ? { tag: tag.value } : false;
        },
      },
    ],
    toDOM: (mark) => ['span', { lang: String(mark.attrs['tag']) }, 0],
  },
} satisfies Record<MarkName, MarkRule>;

/** For each node and mark of the body's schema how it is read from HTML and how it is written. The whole truth: attributes need no other rules. */
export const parseRules: typeof nodeRules & typeof markRules = { ...nodeRules, ...markRules };

/** A parser of HTML in the shape of `parseRules`, for the body's schema or an editor's schema of the same names. */
export function bodyParser(schema: Schema): DOMParser {
  const rules = [
    ...Object.entries(nodeRules).flatMap(([node, { parseDOM }]) => parseDOM.map((rule): TagParseRule => ({ ...rule, node }))),
    ...Object.entries(markRules).flatMap(([mark, { parseDOM }]) => parseDOM.map((rule): TagParseRule => ({ ...rule, mark }))),
  ];
  return new DOMParser(
    schema,
    rules.toSorted((one, other) => (other.priority ?? 50) - (one.priority ?? 50)),
  );
}

/** The writer of that shape. */
export function bodySerializer(): DOMSerializer {
  const nodes = Object.fromEntries(Object.entries(nodeRules).map(([name, { toDOM }]) => [name, toDOM]));
  const marks = Object.fromEntries(Object.entries(markRules).map(([name, { toDOM }]) => [name, toDOM]));
  return new DOMSerializer({ ...DOMSerializer.nodesFromSchema(bodySchema), ...nodes }, marks);
}
