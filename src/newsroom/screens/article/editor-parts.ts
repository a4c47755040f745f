/** What the editor of the body is given by the screen around it. */
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import type { EditorParts } from '../../editor/create-editor.ts';
import { fitting, type Insertion, insertions } from '../../editor/menus/insertions.ts';
import type { Sought } from '../../editor/menus/slash.ts';
import { figureOf, fillFigure } from '../../pictures/fill-figure.ts';
import { ownCredit } from '../../pictures/offered-words.ts';
import { pictureQuery, type WholePicture } from '../../pictures/picture-queries.ts';
import { useUploadRefusal } from '../../pictures/upload-refusal.ts';
import { useStrings } from '../../strings/strings.tsx';
import type { ArticleRoom } from './article-room.ts';
import { uploadPicture } from './pictures/upload-picture.ts';

type Given = Omit<EditorParts, 'session' | 'language' | 'mayEdit' | 'person'>;

/** The parts; the editor is opened with those of that moment, which follow what is open on the screen by themselves. */
export function useEditorParts(room: ArticleRoom): RefObject<Given> {
  const { t } = useStrings();
  const queries = useQueryClient();
  const why = useUploadRefusal();
  const items = useInsertions(room);
  const found = (sought: Sought): readonly Insertion[] => fitting(items, sought, t);
  const { slash, link, suggesting, thread, notice, editor, dialog } = room;
  const parts: Given = {
    label: t('editor.body'),
    placeholder: t('editor.placeholder'),
    views: {
      t,
      picture: async (pictureId) => {
        const found = await queries.fetchQuery({ ...pictureQuery(pictureId), staleTime: 60_000 }).catch(() => null);
        return found === null ? null : { address: addressInText(found), credit: ownCredit(found), isExpired: found.isExpired };
      },
      choosePicture: (position) =>
        dialog.set({
          kind: 'picture',
          onChoose: (picture) => {
            const at = position();
            const view = editor.get()?.view;
            if (at === undefined || view === undefined) return;
            const known = queries.getQueryData(pictureQuery(String(view.state.doc.nodeAt(at)?.attrs['picture'])).queryKey);
            fillFigure(view, at, { picture, before: known ?? null, edition: room.language });
          },
        }),
    },
    slash: { open: slash, count: (sought) => found(sought).length, run: (view, sought, chosen) => found(sought)[chosen]?.run(view) },
    clipboard: {
      article: room.article.id,
      language: room.language,
      baseUrl: room.article.baseUrl,
      onPictureFile: (file, block) => {
        const onProgress = (share: number): void =>
          notice.set(share < 1 ? t('pictures.sendingName', { name: file.name }) : t('pictures.cutting'));
        uploadPicture(file, { block, room, queries, onProgress })
          .then(() => notice.set(t('pictures.taken', { name: file.name })))
          .catch((error: unknown) => notice.set(t('pictures.refused', { name: file.name, why: why(error) })));
      },
      onLeftOut: (count) => notice.set(t('editor.leftOut', { count })),
    },
    link,
    isSuggesting: suggesting.get,
    onNotNoted: () => notice.set(t('suggestions.notNoted')),
    originalPlaces: room.originalPlaces,
    onComment: thread.set,
  };
  const ref = useRef(parts);
  useEffect(() => {
    ref.current = parts;
  });
  return ref;
}

/** The file of a picture that is near the width of the text. */
function addressInText({ files, thumbnail }: WholePicture): string | null {
  const webp = files.filter(({ format }) => format === 'webp').toSorted((one, other) => one.width - other.width);
  return (webp.find(({ width }) => width >= 960) ?? webp.at(-1) ?? thumbnail)?.address ?? null;
}

/** What can be inserted, here. */
export function useInsertions({ dialog, editor, language }: Pick<ArticleRoom, 'dialog' | 'editor' | 'language'>): readonly Insertion[] {
  return insertions({
    askEmbed: () => dialog.set({ kind: 'embed' }),
    askPicture: (insert) =>
      dialog.set({
        kind: 'picture',
        onChoose: (picture) => {
          const view = editor.get()?.view;
          if (view !== undefined) insert(view, figureOf(view.state.schema, picture, language));
        },
      }),
  });
}
