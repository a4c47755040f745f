/** What an editor of the newsroom copied: which article it is from, and what of it holds in another one. */
import { DOMSerializer, Fragment, type Node, Slice } from '@tiptap/pm/model';

const articleAttribute = 'data-article';

/** Writes what is copied as the serializer does, and says of it from which article it is. */
export function copySerializer({ nodes, marks }: DOMSerializer, article: string): DOMSerializer {
  return new CopySerializer(nodes, marks, article);
}

class CopySerializer extends DOMSerializer {
  readonly #article: string;

  constructor(nodes: DOMSerializer['nodes'], marks: DOMSerializer['marks'], article: string) {
    super(nodes, marks);
    this.#article = article;
  }

  override serializeFragment(...given: Parameters<DOMSerializer['serializeFragment']>): HTMLElement | DocumentFragment {
    const made = super.serializeFragment(...given);
    const [, , target] = given;
    if (target === undefined) for (const element of made.children) element.setAttribute(articleAttribute, this.#article);
    return made;
  }
}

/** True for what an editor of this newsroom copied: its blocks carry their ids, and ProseMirror's mark how they were cut. */
export function isOwnCopy({ body }: Document): boolean {
  return body.querySelector('[data-pm-slice]') !== null && body.querySelector('[data-block]') !== null;
}

/** True for what was copied out of this article. */
export function isCopyOf({ body }: Document, article: string): boolean {
  return body.querySelector(`[${articleAttribute}]`)?.getAttribute(articleAttribute) === article;
}

/** Blocks of another article: here they are new ones and render nothing. A machine's text stays the machine's. */
export function asNew({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(newBlocks(content), openStart, openEnd);
}

function newBlocks(content: Fragment): Fragment {
  return Fragment.from(content.content.map(newBlock));
}

function newBlock(node: Node): Node {
  if (node.isText) return node;
  const attributes = 'id' in node.attrs ? { ...node.attrs, id: '', from: [], seen: [] } : node.attrs;
  return node.type.create(attributes, newBlocks(node.content), node.marks);
}
