import { Anchor, Button, CopyButton } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';
import classes from './publishing.module.css';
import { useLanguageName, usePublishingRoom } from './publishing-room.ts';

/** Where readers find what is public: of the article that is looked at, or of all languages. */
export function Addresses() {
  const { t } = useStrings();
  const { story, article } = usePublishingRoom();
  const languageName = useLanguageName();
  const shown = (article === null ? story.articles : [article]).flatMap(({ address, edition }) =>
    address === null ? [] : [{ address, edition }],
  );
  return shown.map(({ address, edition }) => (
    <div key={address} className={classes['address']}>
      <span className={classes['quiet']}>{t('address.label', { language: languageName(edition) })}</span>
      <Anchor href={address} target="_blank" rel="noreferrer" dir="ltr" title={t('address.open')}>
        {decodeURI(address)}
      </Anchor>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="default" onClick={copy} aria-live="polite">
            {t(copied ? 'action.copied' : 'action.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  ));
}
