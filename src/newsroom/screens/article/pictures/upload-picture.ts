/** A pasted or dropped picture: its file goes into the library, and the figure that waits for it shows it with its words. */
import type { QueryClient } from '@tanstack/react-query';
import { fillFigure, placeOfBlock } from '../../../pictures/fill-figure.ts';
import { keepPicture } from '../../../pictures/picture-queries.ts';
import { sendPicture } from '../../../pictures/send-picture.ts';
import type { ArticleRoom } from '../article-room.ts';

interface Waiting {
  /** The block that waits. */
  readonly block: string;
  readonly room: Pick<ArticleRoom, 'editor' | 'language'>;
  readonly queries: QueryClient;
  /** Told how much of the file was sent, as a share. */
  readonly onProgress: (share: number) => void;
}

/** Uploads the file. Rejects with a refusal; then the figure stays without a picture. */
export async function uploadPicture(file: File, { block, room, queries, onProgress }: Waiting): Promise<void> {
  const picture = await sendPicture(file, { onProgress, signal: new AbortController().signal });
  keepPicture(queries, picture);
  const view = room.editor.get()?.view;
  const at = view === undefined ? null : placeOfBlock(view, block);
  if (view !== undefined && at !== null) fillFigure(view, at, { picture, before: null, edition: room.language, isLate: true });
}
