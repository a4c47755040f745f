import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isSafeAddress } from '../../../../core/body/check.ts';
import { linkAt, setLink } from '../../../editor/writing/spans.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';

/** Asks where the selected words lead. */
export function LinkDialog({ onDone }: { readonly onDone: () => void }) {
  const { editor } = useArticleRoom();
  const { t } = useStrings();
  const view = editor.get()?.view;
  const present = view === undefined ? null : linkAt(view.state);
  const [address, setAddress] = useState(present ?? '');
  const [isWrong, setWrong] = useState(false);
  const save = (href: string | null): void => {
    if (view !== undefined) setLink(href)(view.state, view.dispatch, view);
    onDone();
  };
  const submit = (): void => {
    const wanted = completed(address);
    if (isSafeAddress(wanted) && wanted !== '') save(wanted);
    else setWrong(true);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextInput
        label={t('editor.linkAddress')}
        value={address}
        dir="ltr"
        inputMode="url"
        data-autofocus
        error={isWrong ? t('editor.linkWrong') : undefined}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <Group mt="md" gap="xs">
        <Button type="submit">{t('action.save')}</Button>
        {present !== null && (
          <Button variant="subtle" onClick={() => save(null)}>
            {t('editor.linkRemove')}
          </Button>
        )}
      </Group>
    </form>
  );
}

/** What people leave out when they write an address by hand. */
function completed(text: string): string {
  const address = text.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) ? `https://${address}` : address;
}
