/** Under which licence a picture may be shown, and until when. */
import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { fieldOfMoment, MomentField } from '../../frame/moment-field.tsx';
import { keepPicture, type WholePicture } from '../../pictures/picture-queries.ts';
import { UseInstructions } from '../../pictures/use-instructions.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useZone } from '../../strings/times.ts';
import { momentAt } from '../../strings/zoned-time.ts';
import classes from './pictures.module.css';
import { SaveRow } from './save-row.tsx';
import { useForm } from './use-form.ts';

export function RightsForm({ picture, mayEdit }: { readonly picture: WholePicture; readonly mayEdit: boolean }) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const zone = useZone();
  const form = useForm({ licence: picture.licence, until: fieldOfMoment(picture.licenceExpiresAt, zone) });
  const saving = useMutation({
    mutationFn: () => {
      const { licence, until } = form.values;
      const licenceExpiresAt = until === fieldOfMoment(picture.licenceExpiresAt, zone) ? picture.licenceExpiresAt : momentAt(until, zone);
      return call('setPictureRights', { params: { pictureId: picture.id }, body: { licence, licenceExpiresAt } });
    },
    onSuccess: (changed) => {
      keepPicture(queries, changed);
      form.forget();
    },
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form className={classes['part']} onSubmit={save} aria-label={t('picture.rights')}>
      <h2>{t('picture.rights')}</h2>
      <TextInput
        label={t('picture.licence')}
        value={form.values.licence}
        onChange={(event) => form.set('licence', event.currentTarget.value)}
        readOnly={!mayEdit}
        maxLength={1000}
        dir="auto"
      />
      <UseInstructions picture={picture} />
      <MomentField
        label={t('picture.until')}
        about={t('picture.untilHint')}
        value={form.values.until}
        onChange={(until) => form.set('until', until)}
        readOnly={!mayEdit}
        error={picture.isExpired && t('picture.expired')}
      />
      {mayEdit ? (
        <SaveRow isChanged={form.isChanged} saving={saving} note={t('picture.rightsNote')} />
      ) : (
        <p className={classes['hint']}>{t('picture.rightsReadOnly')}</p>
      )}
    </form>
  );
}
