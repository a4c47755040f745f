/** Pictures in pasted markup: those that came along become figures waiting for their upload, the others are only reported. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import type { PastedPicture, Reading } from './reading.ts';

type ReadPicture =
  | { readonly kind: 'figure'; readonly node: Node }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'nothing' };

const { nodes } = bodySchema;

/** A sign that stands in a line of text; mail programs draw it as a small picture. */
const pictograph = /^\s*[\p{Extended_Pictographic}\p{Emoji_Component}]{1,12}\s*$/u;

/** Reads one image; what is not shown, only counts readers, or is the box of a check list, is nothing. */
export function readPicture(image: Element, { newBlockId, pictures, leftOut }: Reading, caption: readonly Node[]): ReadPicture {
  const address = (image.getAttribute('src') ?? '').trim();
  const alt = altOf(image);
  if (/\p{Extended_Pictographic}/u.test(alt) && pictograph.test(alt)) return { kind: 'sign', text: alt.trim() };
  if (address === '' || isPoint(image) || image.getAttribute('aria-roledescription') === 'checkbox') return { kind: 'nothing' };
  if (/^data:image\/[\w.+-]+;base64,/i.test(address)) {
    const block = newBlockId();
    pictures.push({ block, address, alt });
    return { kind: 'figure', node: nodes.figure.create({ id: block, alt }, caption) };
  }
  if (/^(https?|file|cid|webkit-fake-url|blob|data):/i.test(address))
    leftOut.push({ address, alt, caption: caption.map((node) => node.text ?? '').join('') });
  return { kind: 'nothing' };
}

/** The file of a picture that came along; null where its bytes are broken. */
export function fileOfPicture({ address }: Pick<PastedPicture, 'address'>): File | null {
  const [head = '', coded = ''] = address.split(',');
  const type = /^data:([^;]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  try {
    const bytes = Uint8Array.from(atob(decodeURIComponent(coded).replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return new File([bytes], `pasted.${type.split(/[/+]/)[1] ?? 'png'}`, { type });
  } catch {
    return null;
  }
}

/** What a person wrote: not the name of a file, and not what a program guessed to see. */
function altOf(image: Element): string {
  const alt = (image.getAttribute('alt') ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  return /\.(jpe?g|png|gif|webp|heic|tiff?|bmp)$/i.test(alt) ||
    /(Description automatically generated|AI-generated content may be incorrect\.?)$/i.test(alt)
    ? ''
    : alt;
}

function isPoint(image: Element): boolean {
  return ['width', 'height'].some((name) => /^[0-2](px)?$/.test(image.getAttribute(name) ?? ''));
}
