/** What opens the panels and switches suggesting on: in the bar, or on a telephone in one menu. */
import { Menu, Switch, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from '../../../editor/live/store.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { languageName } from '../../../frame/language-name.ts';
import { useNarrowerThan } from '../../../frame/use-narrower-than.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { panelsOf } from '../panels.tsx';
import classes from './article-bar.module.css';

export function PanelSwitches() {
  const isTelephone = useNarrowerThan(48);
  if (isTelephone) return <PanelMenu />;
  return (
    <>
      <Suggesting />
      <PanelButtons />
    </>
  );
}

function Suggesting() {
  const { suggesting, mayEdit } = useArticleRoom();
  const { t } = useStrings();
  const isOn = useStore(suggesting);
  if (!mayEdit) return null;
  return (
    <Switch
      size="xs"
      label={t('article.suggesting')}
      title={t(isOn ? 'article.suggestingNow' : 'article.editingNow')}
      checked={isOn}
      onChange={({ currentTarget }) => suggesting.set(currentTarget.checked)}
    />
  );
}

function PanelButtons() {
  const { article, panel } = useArticleRoom();
  const { t } = useStrings();
  const open = useStore(panel);
  const ref = useRef<HTMLElement>(null);
  useFocusAfterPanel(ref);
  return (
    <nav ref={ref} className={classes['panels']} aria-label={t('article.panels')}>
      {panelsOf(article).map(({ id, title, code }) => (
        <UnstyledButton
          key={id}
          data-panel={id}
          aria-expanded={open === id}
          aria-keyshortcuts={`Control+Alt+${code.replace('Key', '')}`}
          title={keyName(`Mod-Alt-${code}`)}
          onClick={() => panel.set(open === id ? null : id)}
        >
          {t(title)}
        </UnstyledButton>
      ))}
      <Link to="/articles/$articleId/history" params={{ articleId: article.id }}>
        {t('history.title')}
      </Link>
    </nav>
  );
}

/** The focus goes on to the panel that opens; otherwise it comes back to the button. */
function PanelMenu() {
  const { article, panel, suggesting, mayEdit } = useArticleRoom();
  const { t, language } = useStrings();
  const open = useStore(panel);
  const isSuggesting = useStore(suggesting);
  const ref = useRef<HTMLElement>(null);
  useFocusAfterPanel(ref);
  const toButton = (): void => ref.current?.querySelector('button')?.focus();
  return (
    <nav ref={ref} className={classes['panelMenu']} aria-label={t('article.panels')}>
      <Menu position="bottom-end" shadow="none" returnFocus={false} withinPortal={false} alignItemsLabels="all">
        <Menu.Target>
          <UnstyledButton>
            {t('article.panels')} <span aria-hidden="true">▾</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {languageName(article.edition, language)} · {t(`state.${article.cellState}`)}
            {article.hasUnpublishedChanges && ` · ${t('article.unpublished')}`}
          </Menu.Label>
          {panelsOf(article).map(({ id, title }) => (
            <Menu.CheckboxItem key={id} checked={open === id} closeMenuOnClick onChange={(isOpen) => panel.set(isOpen ? id : null)}>
              {t(title)}
            </Menu.CheckboxItem>
          ))}
          <Menu.Item component={Link} to={`/articles/${article.id}/history`} onClick={toButton}>
            {t('history.title')}
          </Menu.Item>
          {mayEdit && <Menu.Divider />}
          {mayEdit && (
            <Menu.CheckboxItem
              checked={isSuggesting}
              closeMenuOnClick
              onChange={(isOn) => {
                suggesting.set(isOn);
                toButton();
              }}
            >
              {t('article.suggesting')}
            </Menu.CheckboxItem>
          )}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}

/** A panel that closes with the focus in it leaves it to the button that opens it. */
function useFocusAfterPanel(ref: RefObject<HTMLElement | null>): void {
  const { panel } = useArticleRoom();
  const open = useStore(panel);
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (open !== null || closed === null || document.activeElement !== document.body) return;
    const button = ref.current?.querySelector<HTMLElement>(`[data-panel="${closed}"]`) ?? ref.current?.querySelector('button');
    button?.focus({ preventScroll: true });
  }, [open, ref]);
}
