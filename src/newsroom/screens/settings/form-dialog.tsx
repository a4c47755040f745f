import { Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Dialog } from '../../frame/dialog.tsx';
import { Failure } from '../../frame/failure.tsx';
import { FormFoot } from '../../frame/form-foot.tsx';
import { publicationQuery } from '../../frame/publication.ts';
import { sessionQuery } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';

interface FormProps {
  readonly title: string;
  /** The button that does it; `Save` unless something else is said. */
  readonly action?: string;
  readonly children: ReactNode;
  /** Does it; what it rejects with is shown. */
  save(): Promise<unknown>;
  onClose(): void;
}

/** A dialog with a form: it closes when everything is saved, and stays with the reason when it is refused. */
export function FormDialog({ title, action, children, save, onClose }: FormProps) {
  const { t } = useStrings();
  const saving = useSaving(save, onClose);
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Stack gap="sm">
          {children}
          <Failure error={saving.error} />
          <FormFoot submit={action ?? t('action.save')} isBusy={saving.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Saves something of the publication, and reads the publication again, with what the frame shows of it. */
export function useSaving(save: () => Promise<unknown>, onSaved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await Promise.all([queries.invalidateQueries(publicationQuery), queries.invalidateQueries(sessionQuery)]);
      onSaved();
    },
  });
}
