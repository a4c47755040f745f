/** What every operation that changes a picture answers. */
import type { ErrorCode } from '../../../contract/errors.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { readPicture } from '../../../contract/pictures.ts';
import type { Picture } from '../../../core/picture.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import type { Visitor } from '../../visitor.ts';
import type { PictureParts } from './parts.ts';
import { wholePicture } from './present.ts';

/** The picture whole, as it is now, or the refusal of what was done. */
export async function answerWhole<Failure extends { readonly code: ErrorCode }>(
  parts: PictureParts,
  visitor: Visitor,
  done: Result<Picture, Failure>,
): Promise<Result<Taken<typeof readPicture, 'answer'>, Failure | { readonly code: 'not-found' }>> {
  if (!done.ok) return done;
  const picture = await wholePicture(parts, done.value.id, visitor);
  return picture === null ? fail({ code: 'not-found' }) : ok(picture);
}
