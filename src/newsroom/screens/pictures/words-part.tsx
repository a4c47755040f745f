/** The words that a picture brings along in every language. */
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { directionOf } from '../../../core/language.ts';
import { call } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { publicationQuery } from '../../frame/publication.ts';
import { keepPicture, type WholePicture } from '../../pictures/picture-queries.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './pictures.module.css';
import { SaveRow } from './save-row.tsx';
import { useForm } from './use-form.ts';

interface WordsProps {
  readonly picture: WholePicture;
  readonly mayEdit: boolean;
}

export function WordsPart({ picture, mayEdit }: WordsProps) {
  const { t } = useStrings();
  const languageName = useLanguageName();
  const { data } = useQuery(publicationQuery);
  return (
    <section className={classes['part']} aria-label={t('picture.words')}>
      <h2>{t('picture.words')}</h2>
      <p className={classes['hint']}>{t('picture.wordsHint')}</p>
      {data?.editions.map(({ tag }) => (
        <WordsForm key={tag} picture={picture} mayEdit={mayEdit} edition={tag} name={languageName(tag)} />
      ))}
    </section>
  );
}

type Edition = WholePicture['words'][number]['edition'];

function WordsForm({ picture, mayEdit, edition, name }: WordsProps & { readonly edition: Edition; readonly name: string }) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const { caption, altText } = picture.words.find((words) => words.edition === edition) ?? { caption: '', altText: '' };
  const form = useForm({ caption, altText });
  const saving = useMutation({
    mutationFn: () => call('describePicture', { params: { pictureId: picture.id, edition }, body: form.values }),
    onSuccess: (changed) => {
      keepPicture(queries, changed);
      form.forget();
    },
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  const { written } = picture;
  const field = (which: 'caption' | 'altText') => (
    <>
      <Textarea
        label={t(`picture.${which}`)}
        aria-label={t(`picture.${which}In`, { language: name })}
        value={form.values[which]}
        onChange={(event) => form.set(which, event.currentTarget.value)}
        readOnly={!mayEdit}
        lang={edition}
        dir={directionOf(edition)}
        styles={{ input: { direction: directionOf(edition) } }}
        spellCheck
        autosize
        minRows={1}
        maxLength={20_000}
      />
      {mayEdit && form.values[which] === '' && written[which] !== '' && (
        <Button variant="subtle" size="compact-xs" onClick={() => form.set(which, written[which])}>
          {t('picture.useWritten')}
        </Button>
      )}
    </>
  );
  return (
    <details className={classes['language']} open={caption !== '' || altText !== '' || undefined}>
      <summary>
        {name}
        <span className={classes['hint']}>{caption === '' && altText === '' ? t('picture.noWords') : ''}</span>
      </summary>
      <form onSubmit={save}>
        {field('caption')}
        {field('altText')}
        {mayEdit && <SaveRow isChanged={form.isChanged} saving={saving} />}
      </form>
    </details>
  );
}
