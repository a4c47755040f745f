/** Pictures in Atom and RSS by the Media RSS vocabulary, with their words and credit. */
import type { PublishedPicture } from '../published.ts';
import { feedPicture } from './entries.ts';
import { element, leaf, type Xml } from './xml.ts';

export const mediaSpace = 'http://search.yahoo.com/mrss/';

/** The picture as `media:content`, or nothing. */
export function mediaContent(picture: PublishedPicture | null, baseUrl: string): readonly Xml[] {
  const file = feedPicture(picture, baseUrl);
  if (picture === null || file === null) return [];
  const attributes = {
    url: file.address,
    type: file.type,
    medium: 'image',
    fileSize: String(file.bytes),
    width: String(file.width),
    height: String(file.height),
  };
  return [
    element('media:content', attributes, [
      ...worded('media:title', picture.altText, { type: 'plain' }),
      ...worded('media:description', picture.caption, { type: 'plain' }),
      ...worded('media:credit', picture.credit, {}),
      ...worded('media:copyright', picture.copyright, {}),
    ]),
  ];
}

function worded(name: string, text: string, attributes: Readonly<Record<string, string>>): readonly Xml[] {
  return text === '' ? [] : [leaf(name, text, attributes)];
}
