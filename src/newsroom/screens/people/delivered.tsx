import { Button, Group, Stack, Text } from '@mantine/core';
import { CopyField } from '../../frame/copy-field.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import type { Delivery } from './people-query.ts';

interface DeliveredProps {
  readonly delivery: Delivery;
  readonly name: string;
  readonly email: string;
  onDone(): void;
}

/** Says that a link was mailed, or shows it to be handed over. */
export function Delivered({ delivery: { mail, link, expiresAt }, name, email, onDone }: DeliveredProps) {
  const { t } = useStrings();
  const { full } = useTimes();
  return (
    <Stack gap="md">
      <Text role="status">{mail === 'sent' ? t('delivery.sent', { email }) : t(`delivery.${mail}`, { name })}</Text>
      {link === null ? null : <CopyField label={t('delivery.link')} text={link} />}
      <Text size="sm" c="dimmed">
        {t('delivery.until', { until: full(expiresAt) })}
      </Text>
      <Group justify="flex-end">
        <Button onClick={onDone} data-autofocus>
          {t('delivery.done')}
        </Button>
      </Group>
    </Stack>
  );
}
