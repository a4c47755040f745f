/** The original beside its translation: every segment level with what renders it, what became of it, and what is to be done. */
import { useMemo, useRef } from 'react';
import { scriptOf } from '../../../../core/language.ts';
import { fontRules } from '../../../../render/theme/fonts.ts';
import { Problem } from '../../../frame/problem.tsx';
import { Waiting } from '../../../frame/waiting.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { styleNonce } from '../../../theme/nonce.ts';
import { useArticleRoom } from '../article-room.ts';
import classes from './original.module.css';
import { AdditionRow, OriginalRow } from './original-row.tsx';
import { type Alignment, linesOf } from './rows.ts';
import { useAlignment } from './use-alignment.ts';
import { useFollowing } from './use-following.ts';
import { useShownText } from './use-shown-text.ts';
import { useWorkbench } from './use-workbench.ts';
import { WorkbenchHead } from './workbench-head.tsx';

export function OriginalPanel() {
  const { data, error, refetch } = useAlignment();
  const { t } = useStrings();
  if (data !== undefined) return <Original alignment={data} />;
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  return <Waiting for={t('alignment.title')} />;
}

function Original({ alignment }: { readonly alignment: Alignment }) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const { bench, shown } = useShownText(useWorkbench(alignment));
  const list = useRef<HTMLOListElement>(null);
  useFollowing(list, room);
  const { rows, words, isPast } = bench;
  const lines = useMemo(() => (isPast ? rows : linesOf(rows, alignment, words)), [rows, alignment, words, isPast]);
  return (
    <div className={classes['panel']} data-workbench>
      <OriginalType edition={alignment.original.edition} />
      <WorkbenchHead bench={bench} shown={shown} />
      <ol ref={list} className={classes['rows']} aria-label={t('alignment.segments')}>
        {lines.map((line) =>
          'key' in line ? (
            <OriginalRow key={line.key} row={line} bench={bench} />
          ) : (
            <AdditionRow key={`+${line.added}`} line={line} bench={bench} />
          ),
        )}
      </ol>
    </div>
  );
}

/** The fonts of the original's script. */
export function OriginalType({ edition }: Pick<Alignment['original'], 'edition'>) {
  return <style nonce={styleNonce()}>{fontRules(scriptOf(edition), new Intl.Locale(edition).language)}</style>;
}
