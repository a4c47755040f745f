/** The library with its search: what both the screen and the picker show. */
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Waiting } from '../frame/waiting.tsx';
import { useSaid } from '../strings/said.ts';
import { useStrings } from '../strings/strings.tsx';
import { LibraryGrid } from './library-grid.tsx';
import { type ListedPicture, libraryQuery } from './picture-queries.ts';
import classes from './search.module.css';

interface SearchProps {
  /** Stands beside the search. */
  readonly beside: ReactNode;
  /** Stands between the search and the pictures. */
  readonly above: ReactNode;
  readonly children: (picture: ListedPicture, shown: ReactNode) => ReactNode;
}

export function LibrarySearch({ beside, above, children }: SearchProps) {
  const { t } = useStrings();
  const said = useSaid();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(libraryQuery(words));
  const pictures = data?.pages.flatMap((page) => page.pictures) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  return (
    <>
      <div className={classes['tools']}>
        <TextInput
          className={classes['search']}
          type="search"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          aria-label={t('pictures.search')}
          placeholder={t('pictures.searchHint')}
        />
        <span className={classes['count']} role="status">
          {data === undefined ? '' : t('pictures.count', { count: total })}
        </span>
        {beside}
      </div>
      {above}
      {error !== null && data === undefined && (
        <p role="alert" className={classes['note']}>
          {said(error)}
        </p>
      )}
      {data === undefined && error === null && <Waiting for={t('pictures.title')} />}
      {data !== undefined && pictures.length === 0 && (
        <p className={classes['note']}>{words === '' ? t('pictures.empty') : t('pictures.noMatch', { words })}</p>
      )}
      {pictures.length > 0 && (
        <LibraryGrid pictures={pictures} label={t('pictures.title')}>
          {children}
        </LibraryGrid>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()} mt="md">
          {t('pictures.more', { count: total - pictures.length })}
        </Button>
      )}
    </>
  );
}
