/** The menu at a segment of the original: what renders it, and leaving it out. */
import { Menu, UnstyledButton } from '@mantine/core';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { goToOwn } from './go-to.ts';
import classes from './original.module.css';
import type { Workbench } from './original-row.tsx';
import type { Row } from './rows.ts';

interface MenuProps {
  readonly row: Row;
  readonly bench: Workbench;
  readonly isHere: boolean;
}

export function RowMenu({ row, bench, isHere }: MenuProps) {
  const { t } = useStrings();
  return (
    <Menu position="bottom-end" shadow="none" withinPortal alignItemsLabels="all">
      <Menu.Target>
        <UnstyledButton className={classes['more']} aria-label={t('alignment.menu')} title={t('alignment.menu')} tabIndex={isHere ? 0 : -1}>
          <span aria-hidden="true">⋯</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Renderings row={row} bench={bench} />
        <Candidates row={row} bench={bench} />
        <LeavingOut row={row} bench={bench} />
      </Menu.Dropdown>
    </Menu>
  );
}

type PartProps = Omit<MenuProps, 'isHere'>;

/** So many letters of a paragraph tell it from others. */
const told = 60;

/** The beginning of words of the translation, in its own direction. */
function Beginning({ of }: { readonly of: string | undefined }) {
  const { language, direction } = useArticleRoom();
  const text = (of ?? '').trim();
  return (
    <bdi lang={language} dir={direction}>
      {text.length > told ? `${text.slice(0, told)}…` : text || '—'}
    </bdi>
  );
}

function Renderings({ row, bench: { words, actions } }: PartProps) {
  const room = useArticleRoom();
  const { t } = useStrings();
  if (row.renderings.length === 0) return null;
  return (
    <>
      {row.renderings.map((own) => (
        <Menu.Item key={own} onClick={() => goToOwn(room, own)}>
          {t('alignment.goTo')} <Beginning of={words.get(own)} />
        </Menu.Item>
      ))}
      {row.renderings.map((own) => (
        <Menu.Item key={own} disabled={actions.isPending} onClick={() => actions.unlink(own, [row.key])}>
          {t('alignment.unlink')} <Beginning of={words.get(own)} />
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

/** So many words of the translation are offered. */
const offered = 6;

/** What of the translation may render it: where the caret is, what renders nothing yet, and what is near. */
function Candidates({ row, bench: { alignment, rows, words, actions } }: PartProps) {
  const { t } = useStrings();
  const caret = useArticleRoom().whereabouts.get().own;
  const beside = row.key.split('/')[1];
  const at = rows.indexOf(row);
  const near = new Set(rows.slice(Math.max(0, at - 2), at + 3).flatMap(({ renderings }) => renderings));
  const rank = ({ key, state }: (typeof alignment.segments)[number]): number =>
    key === caret ? 0 : state === 'added' ? 1 : near.has(key) ? 2 : 3;
  const found = alignment.segments
    .filter(({ key }) => key.split('/')[1] === beside && !row.renderings.includes(key) && (words.get(key) ?? '').trim() !== '')
    .filter((segment) => rank(segment) < 3)
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, offered);
  if (row.text === null || found.length === 0) return null;
  return (
    <>
      <Menu.Label>{t('alignment.isRenderedBy')}</Menu.Label>
      {found.map(({ key, from }) => (
        <Menu.Item key={key} disabled={actions.isPending} onClick={() => actions.link(key, [...from, row.key])}>
          <Beginning of={words.get(key)} />
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

function LeavingOut({ row, bench: { actions } }: PartProps) {
  const { t } = useStrings();
  if (row.state === 'omitted') {
    return (
      <Menu.Item disabled={actions.isPending} onClick={() => actions.keep(row.key)}>
        {t('alignment.keep')}
      </Menu.Item>
    );
  }
  const isRendered = row.renderings.length > 0;
  return (
    <Menu.Item disabled={actions.isPending || isRendered || row.text === null} onClick={() => actions.omit(row.key)}>
      {t('alignment.omit')}
    </Menu.Item>
  );
}
