/** Machine text that no person has confirmed. */
import { headKeys } from '../alignment/segments.ts';
import type { ArticleContent } from '../article.ts';
import type { BlockId } from '../ids.ts';
import { blocksOf } from './blocks.ts';
import { attributesOf, type Body } from './schema.ts';

/** The ids of blocks whose text a machine wrote and nobody has confirmed, in reading order. */
export function unconfirmedBlocks(body: Body): readonly BlockId[] {
  return blocksOf(body)
    .filter(({ node }) => attributesOf(node).by === 'machine')
    .map(({ id }) => id);
}

/** The parts of the head that a machine wrote and nobody has confirmed, in reading order. */
export function unconfirmedHead(content: ArticleContent): readonly (typeof headKeys)[number][] {
  return headKeys.filter((key) => content.head[key]?.by === 'machine' && content[key].trim() !== '');
}

/** The content, saying that a machine helped if something in it is a machine’s, or if it follows content that said so. The same one if it says so already. */
export function withMachineHelp(content: ArticleContent, before: ArticleContent | null = null): ArticleContent {
  const { head, body } = content;
  const isHelped =
    before?.head.machineHelped === true || headKeys.some((key) => head[key]?.by === 'machine') || unconfirmedBlocks(body).length > 0;
  return head.machineHelped || !isHelped ? content : { ...content, head: { ...head, machineHelped: true } };
}
