import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './account.module.css';

interface SectionProps {
  readonly title: string;
  readonly about?: string | undefined;
  readonly children: ReactNode;
}

/** One matter of the account, with its heading. */
export function Section({ title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <Stack gap="md">
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {about === undefined ? null : <Text className={classes['about']}>{about}</Text>}
        </div>
        {children}
      </Stack>
    </section>
  );
}
