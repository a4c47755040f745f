import { Group, TextInput } from '@mantine/core';
import { CopyButton } from './copy-button.tsx';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly description?: string;
}

/** A text to take along: selected when somebody goes there, copied by a button. */
export function CopyField({ label, text, description }: CopyFieldProps) {
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        label={label}
        description={description}
        value={text}
        readOnly
        dir="ltr"
        flex={1}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton text={text} />
    </Group>
  );
}
