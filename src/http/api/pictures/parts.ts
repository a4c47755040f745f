/** What the operations on pictures work with. */
import type { PictureFolders } from '../../../actions/add-picture.ts';
import type { ActionParts } from '../../../actions/parts.ts';

export interface PictureParts extends ActionParts {
  /** Where the files of pictures lie. */
  readonly pictureFolders: PictureFolders;
}
