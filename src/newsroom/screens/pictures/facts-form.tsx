/** Who made the picture, where and when: filled in from its file when it came. */
import { Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { fieldOfMoment, MomentField } from '../../frame/moment-field.tsx';
import type { WholePicture } from '../../pictures/picture-queries.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useZone } from '../../strings/times.ts';
import { momentAt } from '../../strings/zoned-time.ts';
import classes from './pictures.module.css';
import { SaveRow } from './save-row.tsx';
import { useChangePicture } from './use-change.ts';
import { useForm } from './use-form.ts';

const names = ['credit', 'creator', 'copyright', 'place'] as const;

export function FactsForm({ picture, mayEdit }: { readonly picture: WholePicture; readonly mayEdit: boolean }) {
  const { t } = useStrings();
  const { credit, creator, copyright, place, takenAt } = picture;
  const zone = useZone();
  const form = useForm({ credit, creator, copyright, place, takenAt: fieldOfMoment(takenAt, zone) });
  const saving = useChangePicture(picture.id);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const { takenAt: taken, ...texts } = form.values;
    const isTakenChanged = taken !== fieldOfMoment(takenAt, zone);
    saving.mutate({ ...texts, ...(isTakenChanged && { takenAt: momentAt(taken, zone) }) }, { onSuccess: form.forget });
  };
  const { headline, caption } = picture.written;
  return (
    <form className={classes['part']} onSubmit={save} aria-label={t('picture.facts')}>
      <h2>{t('picture.facts')}</h2>
      {names.map((name) => (
        <TextInput
          key={name}
          label={t(`picture.${name}`)}
          description={name === 'credit' ? t('picture.creditHint') : undefined}
          value={form.values[name]}
          onChange={(event) => form.set(name, event.currentTarget.value)}
          readOnly={!mayEdit}
          maxLength={1000}
          dir="auto"
        />
      ))}
      <MomentField
        label={t('picture.takenAt')}
        value={form.values.takenAt}
        onChange={(takenOn) => form.set('takenAt', takenOn)}
        readOnly={!mayEdit}
      />
      {caption !== '' && (
        <Textarea
          label={t('picture.written')}
          description={t('picture.writtenHint')}
          value={headline === '' ? caption : `${headline}\n${caption}`}
          readOnly
          autosize
          dir="auto"
        />
      )}
      {mayEdit && <SaveRow isChanged={form.isChanged} saving={saving} note={t('picture.factsNote')} />}
    </form>
  );
}
