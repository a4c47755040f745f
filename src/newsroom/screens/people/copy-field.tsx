import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';

/** A text to take along: selected when somebody goes there, copied by a button. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useStrings();
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput label={label} value={text} readOnly dir="ltr" flex={1} onFocus={(event) => event.currentTarget.select()} />
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} aria-live="polite">
            {t(copied ? 'action.copied' : 'action.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
