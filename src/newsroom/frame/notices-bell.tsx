import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { CatchBoundary } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { call } from '../api/call.ts';
import { useStrings } from '../strings/strings.tsx';
import classes from './frame.module.css';
import { loaded } from './loaded.tsx';
import { noticesKey } from './refresh-stories.ts';
import { UnexpectedPart } from './unexpected.tsx';
import { Waiting } from './waiting.tsx';

/** What the person was told; it is read again when a story changes. */
export const noticesQuery = queryOptions({
  queryKey: noticesKey,
  queryFn: ({ signal }) => call('readNotices', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

const NoticesPanel = loaded(async () => (await import('./notices-panel.tsx')).NoticesPanel);

/** The bell: how much the person was told and has not read, and behind it what. */
export function NoticesBell() {
  const { t, language } = useStrings();
  const { data } = useQuery({ ...noticesQuery, throwOnError: false });
  const [isOpen, setOpen] = useState(false);
  const unread = data?.unread ?? 0;
  if (data === undefined) return null;
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <UnstyledButton
          className={classes['bell']}
          data-unread={unread > 0 || undefined}
          aria-expanded={isOpen}
          title={t('bell.title')}
          onClick={() => setOpen(!isOpen)}
        >
          <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" focusable="false">
            <path
              d="M8 1.8a4 4 0 0 0-4 4v2.9L2.7 11.4h10.6L12 8.7V5.8a4 4 0 0 0-4-4ZM6.4 13.3a1.7 1.7 0 0 0 3.2 0"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.3"
              strokeLinejoin="round"
            />
          </svg>
          <VisuallyHidden>{unread === 0 ? t('bell.title') : t('bell.unread', { count: unread })}</VisuallyHidden>
          {unread > 0 && <span aria-hidden="true">{new Intl.NumberFormat(language).format(unread)}</span>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes['notices']} aria-label={t('bell.title')}>
        <CatchBoundary getResetKey={() => String(isOpen)} errorComponent={UnexpectedPart}>
          <Suspense fallback={<Waiting for={t('bell.title')} />}>
            <NoticesPanel found={data} onLeave={() => setOpen(false)} />
          </Suspense>
        </CatchBoundary>
      </Popover.Dropdown>
    </Popover>
  );
}
