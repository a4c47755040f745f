/** The button that saves a form of the picture's screen, and what became of it. */
import { Button } from '@mantine/core';
import { useSaid } from '../../strings/said.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './pictures.module.css';

interface SaveRowProps {
  readonly isChanged: boolean;
  readonly saving: { readonly isPending: boolean; readonly isSuccess: boolean; readonly error: Error | null };
  /** What saving leads to, if that is not plain. */
  readonly note?: string;
}

export function SaveRow({ isChanged, saving, note }: SaveRowProps) {
  const { t } = useStrings();
  const said = useSaid();
  return (
    <div className={classes['save']}>
      <Button type="submit" size="compact-md" disabled={!isChanged} loading={saving.isPending}>
        {t('action.save')}
      </Button>
      <span role="status">{saving.isSuccess && !isChanged ? t('picture.saved') : isChanged ? (note ?? '') : ''}</span>
      {saving.error !== null && (
        <span role="alert" className={classes['failed']}>
          {said(saving.error)}
        </span>
      )}
    </div>
  );
}
