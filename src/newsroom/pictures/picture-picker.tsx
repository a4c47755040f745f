/** Choosing a picture for an article: one of the library, or a file that goes there on the way. */
import { UnstyledButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMay } from '../frame/session.tsx';
import { useSaid } from '../strings/said.ts';
import { DropNotice } from './drop-notice.tsx';
import { PictureFileButton } from './file-button.tsx';
import { useIncomingFiles } from './incoming-files.ts';
import library from './library.module.css';
import { LibrarySearch } from './library-search.tsx';
import { pictureQuery, type WholePicture } from './picture-queries.ts';
import { UploadList } from './upload-list.tsx';
import { type Uploads, useUploads } from './use-uploads.ts';

interface PickerProps {
  /** Told once; then the picker is to be closed. A file that was uploaded alone is chosen by that. */
  readonly onChoose: (picture: WholePicture) => void;
}

/** The picker, for a dialog that is open as long as it stands in it. */
export function PicturePicker({ onChoose }: PickerProps) {
  const said = useSaid();
  const queries = useQueryClient();
  const mayAdd = useMay()('add-picture', { edition: null, sectionId: null });
  const uploads: Uploads = useUploads((picture) => {
    if (uploads.all.length <= 1) onChoose(picture);
  });
  const take = mayAdd ? uploads.add : null;
  const isOver = useIncomingFiles(take);
  const choosing = useMutation({
    mutationFn: (id: string) => queries.fetchQuery({ ...pictureQuery(id), staleTime: 5_000 }),
    onSuccess: onChoose,
  });
  return (
    <>
      {isOver && <DropNotice />}
      <LibrarySearch
        beside={take !== null && <PictureFileButton onFiles={take} />}
        above={
          <>
            <UploadList uploads={uploads} />
            {choosing.error !== null && <p role="alert">{said(choosing.error)}</p>}
          </>
        }
      >
        {(picture, shown) => (
          <UnstyledButton className={library['item']} disabled={choosing.isPending} onClick={() => choosing.mutate(picture.id)}>
            {shown}
          </UnstyledButton>
        )}
      </LibrarySearch>
    </>
  );
}
