/** Who is named for the picture that stands for the article, and what is missing before readers may see it. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ownCredit } from '../../../pictures/offered-words.ts';
import { pictureQuery } from '../../../pictures/picture-queries.ts';
import { UseInstructions } from '../../../pictures/use-instructions.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { useText } from './use-text.ts';

export function LeadPictureState({ pictureId }: { readonly pictureId: string }) {
  const { t } = useStrings();
  const { session } = useArticleRoom();
  const { data } = useQuery(pictureQuery(pictureId));
  const altText = useText(session, 'leadAltText');
  if (data === undefined) return null;
  const credit = ownCredit(data);
  return (
    <>
      {credit !== '' && (
        <Text size="sm" c="dimmed">
          {t('picture.creditIs', { credit })}
        </Text>
      )}
      {credit === '' && <Missing>{t('picture.creditMissing')}</Missing>}
      {altText.trim() === '' && <Missing>{t('picture.altMissing')}</Missing>}
      <UseInstructions picture={data} />
      {data.isExpired && <Missing>{t('picture.expired')}</Missing>}
    </>
  );
}

function Missing({ children }: { readonly children: string }) {
  return (
    <Text size="sm" c="var(--room-needs)">
      {children}
    </Text>
  );
}
