/** Files on their way into the library, one line each. */
import { CloseButton, Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useStrings } from '../strings/strings.tsx';
import { useUploadRefusal } from './upload-refusal.ts';
import classes from './uploads.module.css';
import { UseInstructions } from './use-instructions.tsx';
import type { Upload, Uploads } from './use-uploads.ts';

/** Nothing if there is no upload. Refusals are said aloud; what is done is a link to its picture. */
export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const { t } = useStrings();
  if (uploads.all.length === 0) return null;
  return (
    <ul className={classes['list']} aria-label={t('pictures.uploads')}>
      {uploads.all.map((upload) => (
        <li key={upload.key} className={classes['line']} data-state={upload.state.kind}>
          <bdi className={classes['name']}>{upload.fileName}</bdi>
          <UploadState upload={upload} />
          <CloseButton
            size="sm"
            aria-label={t(upload.state.kind === 'sending' || upload.state.kind === 'waiting' ? 'pictures.breakOff' : 'pictures.dismiss', {
              name: upload.fileName,
            })}
            onClick={() => uploads.dismiss(upload.key)}
          />
        </li>
      ))}
    </ul>
  );
}

function UploadState({ upload: { state, fileName } }: { readonly upload: Upload }) {
  const { t } = useStrings();
  const why = useUploadRefusal();
  switch (state.kind) {
    case 'waiting':
      return <span className={classes['said']}>{t('pictures.waiting')}</span>;
    case 'sending':
      return (
        <span className={classes['said']}>
          <Progress
            value={state.share * 100}
            size="xs"
            className={classes['progress']}
            aria-label={t('pictures.sendingName', { name: fileName })}
          />
          {state.share < 1 ? t('pictures.sending', { percent: Math.floor(state.share * 100) }) : t('pictures.cutting')}
        </span>
      );
    case 'done':
      return (
        <div className={classes['done']}>
          <Link className={classes['said']} to="/pictures/$pictureId" params={{ pictureId: state.picture.id }}>
            {t('pictures.inLibrary')}
          </Link>
          <UseInstructions picture={state.picture} />
        </div>
      );
    case 'refused':
      return (
        <span className={classes['said']} role="alert">
          {why(state.error)}
        </span>
      );
  }
}
