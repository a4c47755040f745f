import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { directionOf } from '../../../core/language.ts';
import { useStrings } from '../../strings/strings.tsx';
import { type ComparedBlock, folded } from './folds.ts';
import classes from './history.module.css';
import { MarkedText } from './marked-text.tsx';
import { PictureChange } from './picture-change.tsx';
import type { Comparison } from './queries.ts';

interface ComparedBlocksProps extends Pick<Comparison, 'blocks' | 'pictures' | 'edition'> {
  readonly isWhole: boolean;
}

/** The blocks in reading order; rows of unchanged ones are folded. */
export function ComparedBlocks({ blocks, isWhole, ...around }: ComparedBlocksProps) {
  return (
    <ol className={classes['blocks']}>
      {folded(blocks).map((fold) =>
        fold.kind === 'block' ? (
          <li key={keyOf(fold.block)}>
            <BlockView block={fold.block} {...around} />
          </li>
        ) : (
          <li key={fold.blocks.map(keyOf).join()}>
            <Unchanged blocks={fold.blocks} isOpen={isWhole} {...around} />
          </li>
        ),
      )}
    </ol>
  );
}

/** A block may be gone and another one with its id be there. */
function keyOf({ id, change }: ComparedBlock): string {
  return `${change === 'removed' ? '-' : ''}${id}`;
}

type Around = Pick<Comparison, 'pictures' | 'edition'>;

function Unchanged({ blocks, isOpen, ...around }: Around & { readonly blocks: readonly ComparedBlock[]; readonly isOpen: boolean }) {
  const { t } = useStrings();
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <>
      {!isOpen && (
        <UnstyledButton className={classes['fold']} aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {t('history.unchanged', { count: blocks.length })} · {t(isUnfolded ? 'history.hideUnchanged' : 'history.showUnchanged')}
        </UnstyledButton>
      )}
      {(isOpen || isUnfolded) && (
        <ol className={classes['blocks']}>
          {blocks.map((block) => (
            <li key={keyOf(block)}>
              <BlockView block={block} {...around} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function BlockView({ block, pictures, edition }: Around & { readonly block: ComparedBlock }) {
  const { t } = useStrings();
  const { kind, change, isMoved, texts, settings, within } = block;
  const says = change === 'added' || change === 'removed' || change === 'formatting' ? t(`history.change.${change}`) : null;
  return (
    <div
      className={classes['block']}
      data-change={isMoved && change === 'same' ? 'moved' : change}
      data-kind={kind}
      style={{ marginInlineStart: `${Math.min(within.length, 3)}rem` }}
    >
      <p className={classes['labels']}>
        {kind !== 'paragraph' && <span>{t(`history.kind.${kind}`)}</span>}
        {says !== null && <strong>{says}</strong>}
        {isMoved && <strong>{t('history.moved')}</strong>}
      </p>
      {texts.map(({ part, parts }) => (
        <div key={part}>
          {part !== 'text' && <span className={classes['part']}>{t(`history.part.${part}`)}</span>}
          <p className={classes['words']} lang={edition} dir={directionOf(edition)}>
            <MarkedText parts={parts} />
          </p>
        </div>
      ))}
      {change !== 'same' && settings.map((setting) => <SettingChange key={setting.name} setting={setting} pictures={pictures} />)}
    </div>
  );
}

type Setting = ComparedBlock['settings'][number];

function SettingChange({ setting: { name, before, after }, pictures }: { readonly setting: Setting } & Pick<Around, 'pictures'>) {
  const { t, has } = useStrings();
  if (name === 'picture') {
    const pictureOf = (id: Setting['before']) => pictures.find(({ pictureId }) => pictureId === id) ?? null;
    return <PictureChange before={pictureOf(before)} after={pictureOf(after)} />;
  }
  const key = `history.setting.${name}`;
  const said = (value: Setting['before']): string => {
    if (value === null || value === '') return t('history.setting.none');
    if (typeof value === 'boolean') return t(`history.setting.${value}`);
    const kind = `history.kind.${value}`;
    return name === 'kind' && has(kind) ? t(kind) : String(value);
  };
  return (
    <p className={classes['setting']}>
      <span className={classes['part']}>{has(key) ? t(key) : name}</span> <MarkedText parts={[{ kind: 'removed', text: said(before) }]} />{' '}
      <MarkedText parts={[{ kind: 'added', text: said(after) }]} />
    </p>
  );
}
