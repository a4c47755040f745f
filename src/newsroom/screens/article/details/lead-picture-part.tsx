import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { detailKeys } from '../../../../draft/fields.ts';
import { fieldOrigin } from '../../../editor/live/draft-session.ts';
import { pictureQuery, type WholePicture } from '../../../pictures/picture-queries.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import classes from './details.module.css';
import { LeadPictureState } from './lead-picture-state.tsx';
import { NamedField } from './named-field.tsx';
import { useLeadAddress } from './previews.tsx';
import { setLeadPicture } from './set-lead-picture.ts';
import { useDetail } from './use-byline.ts';

/** The picture that stands for the article in lists, with its words in this language. */
export function LeadPicturePart() {
  const { session, mayEdit, dialog, language } = useArticleRoom();
  const { t } = useStrings();
  const id = useDetail<string | null>(session, detailKeys.leadPicture) ?? null;
  const address = useLeadAddress();
  const queries = useQueryClient();
  const choose = (picture: WholePicture): void => {
    const before = id === null ? undefined : queries.getQueryData(pictureQuery(id).queryKey);
    setLeadPicture(session, { picture, before: before ?? null, edition: language });
  };
  const remove = (): void =>
    session.doc.transact(() => {
      session.details.set(detailKeys.leadPicture, null);
    }, fieldOrigin);
  return (
    <>
      {id === null && <Text c="dimmed">{t('details.noLead')}</Text>}
      {address !== null && <img className={classes['lead']} src={address} alt="" />}
      {mayEdit && (
        <Group gap="xs" my={8}>
          <Button size="compact-xs" variant="default" onClick={() => dialog.set({ kind: 'picture', onChoose: choose })}>
            {t(id === null ? 'editor.choosePicture' : 'editor.changePicture')}
          </Button>
          {id !== null && (
            <Button size="compact-xs" variant="subtle" onClick={remove}>
              {t('details.removeLead')}
            </Button>
          )}
        </Group>
      )}
      {id !== null && (
        <>
          <NamedField field="leadAltText" />
          <NamedField field="leadCaption" />
          <LeadPictureState pictureId={id} />
        </>
      )}
    </>
  );
}
