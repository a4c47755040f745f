/** One picture: what it keeps in sight, who made it, its words and rights, and where readers see it. */
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Problem } from '../../frame/problem.tsx';
import { useMay } from '../../frame/session.tsx';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import library from '../../pictures/library.module.css';
import { PictureMarks } from '../../pictures/picture-mark.tsx';
import { pictureQuery, type WholePicture } from '../../pictures/picture-queries.ts';
import { useStrings } from '../../strings/strings.tsx';
import { FactsForm } from './facts-form.tsx';
import { FocusPart } from './focus-part.tsx';
import classes from './pictures.module.css';
import { RightsForm } from './rights-form.tsx';
import { UsesPart } from './uses-part.tsx';
import { WordsPart } from './words-part.tsx';

/** The screen at `/pictures/{pictureId}`. */
export function PictureScreen() {
  const { pictureId = '' } = useParams({ strict: false }) as { pictureId?: string };
  const { data, error, refetch } = useQuery(pictureQuery(pictureId));
  const { t } = useStrings();
  if (error !== null && data === undefined) return <Problem error={error} retry={() => void refetch()} isScreen />;
  if (data === undefined) return <Waiting for={t('pictures.title')} />;
  return <OnePicture key={data.id} picture={data} />;
}

function OnePicture({ picture }: { readonly picture: WholePicture }) {
  const { t } = useStrings();
  useTitle(picture.fileName);
  const may = useMay();
  const nowhere = { edition: null, sectionId: null };
  const mayEdit = may('edit-picture', nowhere);
  return (
    <section className={classes['screen']} aria-labelledby="picture-title">
      <div className={classes['head']}>
        <Link className={classes['back']} to="/pictures">
          {t('pictures.title')}
        </Link>
        <Title order={1} size="h3" id="picture-title">
          <bdi>{picture.fileName}</bdi>
        </Title>
        <span className={`${library['marks']} ${classes['state']}`} role="status">
          <span>{t('picture.size', { width: picture.width, height: picture.height })}</span>
          <PictureMarks picture={picture} />
        </span>
      </div>
      {picture.work?.failure && (
        <p role="alert" className={library['bad']}>
          {t('picture.workFailed', { failure: picture.work.failure })}
        </p>
      )}
      <div className={classes['columns']}>
        <div>
          <FocusPart picture={picture} mayEdit={mayEdit} />
          <UsesPart picture={picture} />
        </div>
        <div>
          <FactsForm picture={picture} mayEdit={mayEdit} />
          <RightsForm picture={picture} mayEdit={may('set-picture-rights', nowhere)} />
          <WordsPart picture={picture} mayEdit={mayEdit} />
        </div>
      </div>
    </section>
  );
}
