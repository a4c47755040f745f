import { Anchor } from '@mantine/core';
import { CopyButton } from '../../frame/copy-button.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './publishing.module.css';
import { usePublishingRoom } from './publishing-room.ts';

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
      <CopyButton text={address} size="compact-sm" />
    </div>
  ));
}
