/** The library of pictures: search, and taking pictures in from anywhere. */
import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../frame/session.tsx';
import { useTitle } from '../../frame/use-title.ts';
import { DropNotice } from '../../pictures/drop-notice.tsx';
import { PictureFileButton } from '../../pictures/file-button.tsx';
import { useIncomingFiles } from '../../pictures/incoming-files.ts';
import library from '../../pictures/library.module.css';
import { LibrarySearch } from '../../pictures/library-search.tsx';
import { UploadList } from '../../pictures/upload-list.tsx';
import { useUploads } from '../../pictures/use-uploads.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './pictures.module.css';

/** The screen at `/pictures`. */
export function LibraryScreen() {
  const { t } = useStrings();
  useTitle(t('pictures.title'));
  const mayAdd = useMay()('add-picture', { edition: null, sectionId: null });
  const uploads = useUploads();
  const take = mayAdd ? uploads.add : null;
  const isOver = useIncomingFiles(take);
  return (
    <section className={classes['screen']} aria-labelledby="pictures-title">
      {isOver && <DropNotice />}
      <div className={classes['head']}>
        <Title order={1} size="h2" id="pictures-title">
          {t('pictures.title')}
        </Title>
        {take !== null && <p className={classes['hint']}>{t('pictures.uploadHint')}</p>}
      </div>
      <LibrarySearch beside={take !== null && <PictureFileButton onFiles={take} />} above={<UploadList uploads={uploads} />}>
        {(picture, shown) => (
          <Link className={library['item']} to="/pictures/$pictureId" params={{ pictureId: picture.id }}>
            {shown}
          </Link>
        )}
      </LibrarySearch>
    </section>
  );
}
