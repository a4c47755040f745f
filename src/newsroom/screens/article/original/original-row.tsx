/** One segment of the original, with what renders it and what it needs. */
import { Button, UnstyledButton } from '@mantine/core';
import { type CSSProperties, useEffect, useRef } from 'react';
import { textDifference } from '../../../../core/alignment/difference.ts';
import { settingOf } from '../../../../render/theme/scripts.ts';
import { usePart } from '../../../editor/live/store.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { MarkedText } from '../../history/marked-text.tsx';
import { useArticleRoom } from '../article-room.ts';
import { begin, canBegin, goToRow, isAt, isHead } from './go-to.ts';
import classes from './original.module.css';
import type { Alignment, Row } from './rows.ts';
import { Suggestions } from './suggestions.tsx';
import type { AlignmentActions } from './use-alignment.ts';

interface RowProps {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly alignment: Alignment;
  /** The translation's words by segment. */
  readonly words: ReadonlyMap<string, string>;
  readonly actions: AlignmentActions;
}

export function OriginalRow(props: RowProps) {
  const { row, alignment, words } = props;
  const room = useArticleRoom();
  const ref = useRef<HTMLLIElement>(null);
  const isHere = usePart(room.whereabouts, (place) => isAt(row, place));
  const own = usePart(room.whereabouts, (place) => place.own);
  const segment = own !== null && row.renderings.includes(own) ? inTranslation(own) : inOriginal(row.key);
  const isGoneTo = usePart(room.whereabouts, ({ original }) => original === row.key);
  useEffect(() => {
    if (isHere) ref.current?.scrollIntoView({ block: 'nearest' });
    if (isGoneTo) ref.current?.focus({ preventScroll: true });
  }, [isHere, isGoneTo]);
  return (
    <li ref={ref} className={classes['row']} data-state={row.state} aria-current={isHere || undefined} tabIndex={-1}>
      <State row={row} />
      <UnstyledButton className={classes['segment']} onClick={() => goToRow(room, row)}>
        <Text row={row} edition={alignment.original.edition} direction={alignment.original.direction} />
      </UnstyledButton>
      {row.renderings.map((key) => (
        <p key={key} className={classes['rendering']} lang={room.language} dir={room.direction}>
          {words.get(key)}
        </p>
      ))}
      {room.mayEdit && <Doings {...props} />}
      {isHere && <Suggestions {...props} articleId={room.article.id} segment={segment} />}
    </li>
  );
}

const inTranslation = (key: string) => ({ key, of: 'translation' }) as const;
const inOriginal = (key: string) => ({ key, of: 'original' }) as const;

/** What kind of segment it is and how it stands; nothing for a paragraph in order. */
function State({ row: { key, kind, state, text, wasOmitted } }: Pick<RowProps, 'row'>) {
  const { t, has } = useStrings();
  const beside = key.split('/')[1];
  const names = isHead(key) ? `field.${key}` : beside === undefined ? `history.kind.${kind}` : `history.part.${beside}`;
  const name = kind !== 'paragraph' && has(names) ? t(names) : null;
  const said =
    text === null ? t('alignment.gone') : state === 'current' ? null : wasOmitted ? t('alignment.omittedOnce') : t(`alignment.is.${state}`);
  return (
    <p className={classes['state']}>
      {name !== null && <span>{name}</span>}
      {said !== null && <strong>{said}</strong>}
    </p>
  );
}

interface TextProps {
  readonly row: Row;
  readonly edition: Alignment['original']['edition'];
  readonly direction: 'ltr' | 'rtl';
}

function Text({ row: { key, kind, text, before, state }, edition, direction }: TextProps) {
  const { t, language, direction: around } = useStrings();
  const { size, leading, families } = settingOf(edition);
  const type = { '--size': `${size}rem`, '--leading': leading, '--families': families } as CSSProperties;
  const isStrong = key === 'headline' || kind === 'heading';
  const isCompared = before !== null && before !== text;
  return (
    <span className={classes['words']} lang={edition} dir={direction} style={type} data-strong={isStrong || undefined}>
      {isCompared ? <MarkedText parts={textDifference(before, text ?? '', edition)} /> : text || '—'}
      {state === 'stale' && before === null && (
        <span className={classes['unknown']} lang={language} dir={around}>
          {t('alignment.unknown')}
        </span>
      )}
    </span>
  );
}

function Doings({ row, rows, alignment, actions }: RowProps) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const { key, state } = row;
  const { isPending } = actions;
  if (state === 'current') return null;
  if (state === 'missing') return <Missing row={row} rows={rows} alignment={alignment} actions={actions} />;
  if (state === 'omitted') {
    return (
      <div className={classes['doings']}>
        <Button size="compact-xs" variant="default" disabled={isPending} onClick={() => actions.keep(key)}>
          {t('alignment.keep')}
        </Button>
      </div>
    );
  }
  const waiting = alignment.segments.filter(
    (one) => row.renderings.includes(one.key) && ['stale', 'unconfirmed', 'machine'].includes(one.state),
  );
  const confirm = (): void => {
    const [first] = waiting;
    if (first !== undefined) room.whereabouts.set({ own: first.key, original: null });
    actions.confirm(
      waiting.map((one) => one.key),
      alignment,
    );
  };
  return (
    <div className={classes['doings']}>
      <Button size="compact-xs" variant="default" disabled={isPending} title={keyName('Alt-Enter')} onClick={confirm}>
        {t(state === 'stale' ? 'alignment.confirmStale' : 'alignment.confirm')}
      </Button>
    </div>
  );
}

function Missing({ row, rows, alignment, actions }: Omit<RowProps, 'words'>) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const caret = usePart(room.whereabouts, ({ own }) => own);
  const here = alignment.segments.find(({ key }) => key === caret);
  const { isPending } = actions;
  const translate = (): void => {
    if (isHead(row.key)) actions.link(row.key, [row.key]);
    begin(room, rows, row);
  };
  return (
    <div className={classes['doings']}>
      {canBegin(row) && (
        <Button size="compact-xs" disabled={isPending} onClick={translate}>
          {t('alignment.translate')}
        </Button>
      )}
      {here !== undefined && (
        <Button
          size="compact-xs"
          variant="default"
          disabled={isPending}
          title={t('alignment.link.about')}
          onClick={() => actions.link(here.key, [...here.from, row.key])}
        >
          {t('alignment.link')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" disabled={isPending} onClick={() => actions.omit(row.key)}>
        {t('alignment.omit')}
      </Button>
    </div>
  );
}
