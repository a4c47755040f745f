/** What a segment of the original says, and what it said when its rendering was confirmed. */
import { type CSSProperties, useMemo } from 'react';
import { textDifference } from '../../../../core/alignment/difference.ts';
import { settingOf } from '../../../../render/theme/scripts.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { MarkedText, type Parts } from '../../history/marked-text.tsx';
import classes from './original.module.css';
import type { Alignment, Row } from './rows.ts';

interface TextProps {
  readonly row: Pick<Row, 'key' | 'kind' | 'text' | 'before' | 'state' | 'isInherited'>;
  readonly original: Pick<Alignment['original'], 'edition' | 'direction'>;
}

/** The words in their own language's type and direction; of changed ones, as they were and as they are, with the differences marked. */
export function RowText({ row: { key, kind, text, before, state, isInherited }, original: { edition, direction } }: TextProps) {
  const { t } = useStrings();
  const isCompared = before !== null && before !== text;
  const parts = useMemo(() => (isCompared ? textDifference(before, text ?? '', edition) : []), [isCompared, before, text, edition]);
  const isStrong = key === 'headline' || kind === 'heading';
  const props = { lang: edition, dir: direction, style: typeOf(edition), 'data-strong': isStrong || undefined };
  if (!isCompared) {
    return (
      <>
        <span className={classes['words']} data-level {...props}>
          {text || '—'}
        </span>
        {state === 'stale' && before === null && (
          <span className={classes['unknown']}>{t(isInherited ? 'alignment.inherited' : 'alignment.unknown')}</span>
        )}
      </>
    );
  }
  return (
    <>
      <span className={classes['when']}>{t('alignment.before')}</span>
      <span className={classes['words']} data-past {...props}>
        <MarkedText parts={without(parts, 'added')} />
      </span>
      <span className={classes['when']}>{t('alignment.now')}</span>
      <span className={classes['words']} data-level {...props}>
        {text ? <MarkedText parts={without(parts, 'removed')} /> : '—'}
      </span>
    </>
  );
}

function typeOf(edition: Alignment['original']['edition']): CSSProperties {
  const { size, leading, families } = settingOf(edition);
  return { '--size': `${size}rem`, '--leading': leading, '--families': families } as CSSProperties;
}

function without(parts: Parts, kind: 'added' | 'removed'): Parts {
  return parts.filter((part) => part.kind !== kind);
}
