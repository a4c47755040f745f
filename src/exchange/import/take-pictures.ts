/** Pictures of an imported page: those that lie beside it are taken in; of the others the words stay. */
import { basename } from 'node:path';
import type { Node } from 'prosemirror-model';
import { addPicture, type PictureFolders } from '../../actions/add-picture.ts';
import type { ActionParts } from '../../actions/parts.ts';
import type { ArticleContent } from '../../core/article.ts';
import { type Body, bodySchema } from '../../core/body/schema.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { Picture } from '../../core/picture.ts';
import { describePictureError } from '../../images/picture-file.ts';
import { finding, type ImportedPage, type ImportedPicture, type ReportLine } from './imported-page.ts';
import { readPageFile } from './page-file.ts';
import { filesFor, pictureLimit } from './pictures-beside.ts';

export interface PictureTaking {
  readonly parts: ActionParts;
  readonly folders: PictureFolders;
  /** The file of the page; null for a page from the web, beside which nothing lies. */
  readonly pagePath: string | null;
  readonly edition: LanguageTag;
}

export interface TakenPictures {
  readonly body: Body;
  readonly leadPicture: ArticleContent['leadPicture'];
  readonly lines: readonly ReportLine[];
}

/** Takes in what can be had, and gives the body with the pictures in its figures. The page's credit goes before the file's own. */
export async function takePictures(page: ImportedPage, taking: PictureTaking): Promise<TakenPictures> {
  const lines: ReportLine[] = [];
  const taken = new Map<string, Picture>();
  let lead: Picture | null = null;
  for (const picture of page.pictures) {
    const found = await takePicture(picture, taking, lines);
    if (found === null) continue;
    if (picture.isLead) lead = found;
    else taken.set(picture.blockId, found);
    await saveWords(picture, found, taking);
  }
  const body = withPictures(page.body, taken);
  const first = page.pictures.find((picture) => taken.has(picture.blockId));
  const standing = lead ?? (first === undefined ? null : (taken.get(first.blockId) ?? null));
  const shown = page.pictures.find((picture) => (lead === null ? picture === first : picture.isLead));
  if (standing === null || shown === undefined) return { body, leadPicture: null, lines };
  return { body, leadPicture: { pictureId: standing.id, words: { caption: shown.caption, altText: shown.alt } }, lines };
}

async function takePicture(picture: ImportedPicture, taking: PictureTaking, lines: ReportLine[]): Promise<Picture | null> {
  const { parts, folders, pagePath } = taking;
  const about = picture.source || picture.caption;
  if (picture.source !== '' && pagePath !== null) {
    for (const path of await filesFor(picture.source, pagePath)) {
      const bytes = await readPageFile(path, pictureLimit);
      if (!bytes.ok) continue;
      const unlessSaid = picture.credit === '' ? {} : { credit: picture.credit };
      const added = await addPicture(parts, { bytes: bytes.value, fileName: basename(path), folders, unlessSaid, isOneOfMany: true });
      if (added.ok) {
        lines.push(finding('recognised', 'picture-taken', { text: basename(path) }));
        return added.value;
      }
      lines.push(finding('doubtful', 'picture-refused', { text: describePictureError(added.error) }));
    }
  }
  if (!picture.isLead) lines.push(finding('doubtful', 'picture-missing', { text: about }));
  return null;
}

/** The page's words for the picture become its words in this edition, unless it has some already. */
async function saveWords(words: ImportedPicture, picture: Picture, { parts, edition }: PictureTaking): Promise<void> {
  if (picture.words.has(edition) || (words.caption === '' && words.alt === '')) return;
  await parts.storage.transact((writer) => writer.pictures.saveWords(picture.id, edition, { caption: words.caption, altText: words.alt }));
}

function withPictures(body: Body, taken: ReadonlyMap<string, Picture>): Body {
  if (taken.size === 0) return body;
  const mapped = (node: Node): Node => {
    if (node.isText || node.childCount === 0 ? node.type.name !== 'figure' : false) return node;
    const picture = node.type.name === 'figure' ? taken.get(String(node.attrs['id'])) : undefined;
    const content = node.children.map(mapped);
    return node.type.create(picture === undefined ? node.attrs : { ...node.attrs, picture: picture.id }, content, node.marks);
  };
  return bodySchema.topNodeType.create(null, body.children.map(mapped));
}
