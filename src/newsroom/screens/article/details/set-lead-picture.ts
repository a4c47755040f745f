/** Choosing the picture that stands for the article. */
import type * as Y from 'yjs';
import { detailKeys } from '../../../../draft/fields.ts';
import { type DraftSession, fieldOrigin } from '../../../editor/live/draft-session.ts';
import type { Filling } from '../../../pictures/fill-figure.ts';
import { offeredWords } from '../../../pictures/offered-words.ts';

/** Sets the picture with the words that it offers. What a person wrote stays; what the picture before had offered goes with it. */
export function setLeadPicture(
  { doc, details, text }: Pick<DraftSession, 'doc' | 'details' | 'text'>,
  { picture, before, edition }: Filling,
): void {
  const offered = offeredWords(picture, edition);
  const gone = before === null ? { caption: '', altText: '' } : offeredWords(before, edition);
  doc.transact(() => {
    details.set(detailKeys.leadPicture, picture.id);
    replace(text('leadCaption'), gone.caption, offered.caption);
    replace(text('leadAltText'), gone.altText, offered.altText);
  }, fieldOrigin);
}

function replace(text: Y.Text, gone: string, offered: string): void {
  const present = text.toString();
  if (present !== '' && present !== gone) return;
  text.delete(0, text.length);
  text.insert(0, offered);
}
