import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { LanguageTag } from '../../../core/language.ts';
import { DialogPlace } from '../../frame/dialog-place.tsx';
import { loaded } from '../../frame/loaded.tsx';
import { Problem } from '../../frame/problem.tsx';
import { useFixtures } from '../../frame/publication.ts';
import { useMay } from '../../frame/session.tsx';
import { useScreenKeys } from '../../frame/use-screen-keys.ts';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './board.module.css';
import { type BoardData, type Row, useBoard } from './board-data.ts';
import type { BoardFilters } from './board-filters.ts';
import { BoardGrid } from './board-grid.tsx';
import { BoardHint } from './board-hint.tsx';
import { BoardList } from './board-list.tsx';
import { type SayCell, useSayCell } from './cell-words.ts';
import { EmptyBoard } from './empty-board.tsx';
import { FilterBar, firstFilterId, searchId } from './filter-bar.tsx';
import type { Place } from './grid-keys.ts';
import { useKeptPlace } from './kept-place.ts';
import { useClaimKey } from './use-claim-key.ts';

/** What a dialog needs comes when the first of them is opened. */
const CellDialog = loaded(async () => (await import('./cell-dialog.tsx')).CellDialog, { texts: 'first' });
const KeysDialog = loaded(async () => (await import('./keys-dialog.tsx')).KeysDialog, { texts: 'first' });
const NewStoryDialog = loaded(async () => (await import('./new-story-dialog.tsx')).NewStoryDialog, { texts: 'first' });

/** The desk: stories by editions. */
export function BoardScreen() {
  const filters: BoardFilters = useSearch({ from: '/framed/' });
  const navigate = useNavigate();
  const setFilters = useCallback((search: BoardFilters) => void navigate({ to: '/', search, replace: true }), [navigate]);
  const board = useBoard(filters);
  const { t } = useStrings();
  useTitle(t('board.title'));
  const mayCreate = useMay()('create-story', { edition: null, sectionId: null });
  const [open, setOpen] = useState<'new' | 'keys' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const openArticle = useOpenArticle();
  useScreenKeys({
    n: () => mayCreate && setOpen('new'),
    '?': () => setOpen('keys'),
    '/': () => document.getElementById(searchId)?.focus(),
    f: () => document.getElementById(firstFilterId)?.focus(),
  });
  return (
    <div className={classes['screen']}>
      <div className={classes['bar']}>
        <h1 className={classes['title']}>{t('board.title')}</h1>
        <span className={classes['count']} role="status">
          {board.rows !== undefined && t(board.counted.isAll ? 'board.count' : 'board.countMore', { count: board.counted.count })}
        </span>
        {board.news > 0 && (
          <Button size="compact-xs" variant="light" onClick={board.renew}>
            {t('board.news', { count: board.news })}
          </Button>
        )}
        <FilterBar filters={filters} onChange={setFilters} />
        {mayCreate && (
          <Button size="xs" className={classes['new']} onClick={() => setOpen('new')} rightSection={<kbd>N</kbd>}>
            {t('new.title')}
          </Button>
        )}
      </div>
      <Stories
        board={board}
        filters={filters}
        onFilters={setFilters}
        onNew={mayCreate ? () => setOpen('new') : null}
        onKeys={() => setOpen('keys')}
      />
      <DialogPlace which={open ?? ''} onClose={close}>
        {open === 'new' && <NewStoryDialog filters={filters} onClose={close} onBegun={openArticle} />}
        {open === 'keys' && <KeysDialog onClose={close} />}
      </DialogPlace>
    </div>
  );
}

interface StoriesProps {
  readonly board: BoardData;
  readonly filters: BoardFilters;
  onFilters(filters: BoardFilters): void;
  /** Null where the person may not begin stories. */
  readonly onNew: (() => void) | null;
  onKeys(): void;
}

function Stories({ board, filters, onFilters, onNew, onKeys }: StoriesProps) {
  const { t } = useStrings();
  const { editions } = useFixtures();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const say = useSayCell();
  if (board.error !== null && board.rows === undefined) return <Problem error={board.error} retry={board.renew} />;
  if (board.rows === undefined) return <Waiting for={t('board.what')} />;
  if (board.total === 0) return <EmptyBoard filters={filters} onClear={() => onFilters({})} onNew={onNew} />;
  return <FilledBoard board={board} tags={editions} isNarrow={isNarrow} say={say} onKeys={onKeys} />;
}

interface FilledProps {
  readonly board: BoardData;
  readonly tags: ReturnType<typeof useFixtures>['editions'];
  readonly isNarrow: boolean;
  readonly say: SayCell;
  onKeys(): void;
}

function FilledBoard({ board, tags: editions, isNarrow, say, onKeys }: FilledProps) {
  const { returned, keep } = useKeptPlace(board.rows);
  const [place, setPlace] = useState<Place>(returned ?? { row: 0, column: 0 });
  const [asked, setAsked] = useState<{ readonly row: Row; readonly edition: LanguageTag } | null>(null);
  const forget = useCallback(() => setAsked(null), []);
  const openArticle = useOpenArticle();
  const navigate = useNavigate();
  const { claim, said } = useClaimKey(setAsked);
  const onOpen = useCallback(
    (row: Row, column: number) => {
      keep(row, column);
      const edition = editions[column - 1]?.tag;
      const articleId = row.cells.find((cell) => cell.edition === edition)?.articleId;
      if (edition === undefined) void navigate({ to: '/stories/$storyId', params: { storyId: row.storyId } });
      else if (articleId == null) setAsked({ row, edition });
      else openArticle(articleId);
    },
    [editions, keep, navigate, openArticle],
  );
  const onClaim = (row: Row, column: number): void => {
    const edition = editions[column - 1]?.tag;
    if (edition !== undefined) claim(row, edition);
  };
  const onAsk = (row: Row, column: number): void => {
    const edition = editions[column - 1]?.tag;
    if (edition !== undefined) setAsked({ row, edition });
  };
  const current = board.rows?.[place.row];
  const shown = asked === null ? undefined : (board.rows?.find(({ storyId }) => storyId === asked.row.storyId) ?? asked.row);
  return (
    <>
      {isNarrow ? (
        <BoardList board={board} editions={editions} say={say} onOpen={onOpen} />
      ) : (
        <>
          <BoardGrid
            board={board}
            editions={editions}
            say={say}
            place={place}
            isReturn={returned !== null}
            onPlace={setPlace}
            onOpen={onOpen}
            onClaim={onClaim}
            onAsk={onAsk}
          />
          <BoardHint row={current} edition={editions[place.column - 1]?.tag} say={say} said={said} onKeys={onKeys} />
        </>
      )}
      <DialogPlace which={asked === null ? '' : 'cell'} onClose={forget}>
        {asked !== null && shown !== undefined && <CellDialog row={shown} edition={asked.edition} onClose={forget} onBegun={openArticle} />}
      </DialogPlace>
    </>
  );
}

function useOpenArticle(): (articleId: string) => void {
  const navigate = useNavigate();
  return useCallback((articleId) => void navigate({ to: '/articles/$articleId', params: { articleId } }), [navigate]);
}
