/** The nodes and marks of a live draft for TipTap: made from `draftSchema` itself, so that editor and server never differ. */
import { Extension, Mark, Node } from '@tiptap/core';
import type { Attrs, DOMOutputSpec, Mark as DraftMark, Node as DraftNode, MarkSpec, NodeSpec, TagParseRule } from '@tiptap/pm/model';
import { directionOf, languageTag } from '../../../core/language.ts';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { parseRules } from '../paste/parse-rules.ts';

interface Rule<Of> {
  readonly parseDOM: readonly TagParseRule[];
  readonly toDOM: (of: Of) => DOMOutputSpec;
}

/** What of a node's spec TipTap does not know by itself. */
const ownWords = ['tableRole'] as const;

/** Beside these the caret can stand alone where no text is, at the ends of the article too, so that a paragraph can be put there. */
const closed: ReadonlySet<string> = new Set(['quotation', 'pullQuote', 'list', 'figure', 'gallery', 'table', 'box', 'embed', 'divider']);

/** Every node and mark, in the order of the schema. */
export function draftExtensions(): readonly (Node | Mark | Extension)[] {
  const nodes: Node[] = [];
  const marks: Mark[] = [];
  draftSchema.spec.nodes.forEach((name, spec) => {
    nodes.push(nodeExtension(name, spec));
  });
  draftSchema.spec.marks.forEach((name, spec) => {
    marks.push(markExtension(name, spec));
  });
  return [...nodes, ...marks, restOfSpecs];
}

const restOfSpecs = Extension.create({
  name: 'restOfSpecs',
  extendNodeSchema({ name }: { readonly name: string }) {
    const spec: NodeSpec = draftSchema.nodes[name]?.spec ?? {};
    return {
      ...Object.fromEntries(ownWords.filter((word) => word in spec).map((word) => [word, spec[word]])),
      ...(closed.has(name) ? { createGapCursor: true } : {}),
    };
  },
});

function nodeExtension(name: string, spec: NodeSpec): Node {
  const rule: Rule<DraftNode> | undefined = (parseRules as unknown as Readonly<Record<string, Rule<DraftNode>>>)[name];
  return Node.create({
    name,
    topNode: name === 'doc',
    ...given(spec, ['content', 'group', 'inline', 'atom', 'selectable', 'isolating', 'defining']),
    addAttributes: () => attributesOf(spec.attrs),
    ...(rule === undefined ? {} : { parseHTML: () => rule.parseDOM, renderHTML: ({ node }: { node: DraftNode }) => nodeToDom(node, rule) }),
  });
}

function markExtension(name: string, spec: MarkSpec): Mark {
  const rule = markRuleOf(name);
  return Mark.create({
    name,
    ...given(spec, ['inclusive', 'excludes']),
    addAttributes: () => attributesOf(spec.attrs),
    parseHTML: () => rule.parseDOM,
    renderHTML: ({ mark }) => rule.toDOM(mark as DraftMark),
  });
}

function given(spec: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in spec).map((name) => [name, spec[name]]));
}

/** The rules read and write attributes themselves; TipTap only has to know them. */
function attributesOf(attrs: Attrs | undefined): Record<string, { parseHTML: () => null; rendered: false; isRequired?: true }> {
  const untouched = { parseHTML: () => null, rendered: false } as const;
  return Object.fromEntries(
    Object.entries(attrs ?? {}).map(([name, spec]: [string, Attrs]) => [
      name,
      'default' in spec ? { ...untouched, default: spec['default'] } : { ...untouched, isRequired: true as const, default: undefined },
    ]),
  );
}

/** A suggested block says so in the DOM, for the style sheet. */
function nodeToDom(node: DraftNode, rule: Rule<DraftNode>): DOMOutputSpec {
  const made = rule.toDOM(node);
  const suggestion: { readonly kind?: unknown } | null = node.attrs['suggestion'] ?? null;
  if (suggestion === null || !Array.isArray(made)) return made;
  const [tag, attributes, ...content] = made;
  return [tag, { ...attributes, 'data-suggested': String(suggestion.kind) }, ...content];
}

function markRuleOf(name: string): Rule<DraftMark> {
  switch (name) {
    case 'insertion':
      return { parseDOM: [], toDOM: (mark) => ['ins', suggestionToDom(mark), 0] };
    case 'deletion':
      return { parseDOM: [{ tag: 'del', ignore: true }], toDOM: (mark) => ['del', suggestionToDom(mark), 0] };
    case 'language':
      return { parseDOM: parseRules.language.parseDOM, toDOM: ({ attrs }) => phraseToDom(String(attrs['tag'])) };
    default:
      return (parseRules as unknown as Readonly<Record<string, Rule<DraftMark>>>)[name] ?? { parseDOM: [], toDOM: () => ['span', 0] };
  }
}

function suggestionToDom({ attrs }: DraftMark): Record<string, string> {
  return { 'data-suggestion': String(attrs['id']), 'data-person': String(attrs['by']) };
}

/** A foreign phrase runs in its own direction, apart from what is around it. */
function phraseToDom(text: string): DOMOutputSpec {
  const tag = languageTag(text);
  return ['span', { lang: text, class: 'phrase', ...(tag.ok ? { dir: directionOf(tag.value) } : {}) }, 0];
}
