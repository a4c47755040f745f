import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTitle } from '../../frame/use-title.ts';
import classes from './door.module.css';

interface DoorProps {
  readonly title: string;
  readonly about?: string | undefined;
  readonly children: ReactNode;
}

/** A screen for somebody who is not in yet: one narrow column under a heavy rule. */
export function Door({ title, about, children }: DoorProps) {
  useTitle(title);
  return (
    <main className={classes['door']}>
      <header className={classes['head']}>
        <Title order={1} size="h2">
          {title}
        </Title>
        {about === undefined ? null : <Text className={classes['about']}>{about}</Text>}
      </header>
      {children}
    </main>
  );
}
