import { Anchor, Text } from '@mantine/core';
import { articlePath } from '../../../../core/addresses.ts';
import { type Slug, slugFrom, slugMeant } from '../../../../core/slug.ts';
import { fieldOrigin } from '../../../editor/live/draft-session.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import classes from './details.module.css';
import { NamedField } from './named-field.tsx';
import { useText } from './use-text.ts';

/** The slug, and the whole address that it gives. */
export function AddressPart() {
  const { session, mayEdit, language, article } = useArticleRoom();
  const { t } = useStrings();
  const typed = useText(session, 'slug');
  const headline = useText(session, 'headline');
  const slug = useSlug();
  const fromHeadline = slugFrom(headline, language);
  const adopt = (): void => {
    const text = session.text('slug');
    session.doc.transact(() => {
      text.delete(0, text.length);
      text.insert(0, fromHeadline);
    }, fieldOrigin);
  };
  return (
    <>
      <NamedField field="slug" describedBy="slug-address" />
      {typed !== '' && typed !== slug && (
        <Text size="xs" mt={4} role="alert">
          {t('details.slugWrong', { slug })}
        </Text>
      )}
      <p id="slug-address" className={classes['address']} dir="ltr">
        {useAddress()}
      </p>
      {article.place !== null && <Text size="xs">{t('details.addressKept')}</Text>}
      {mayEdit && typed !== fromHeadline && (
        <Anchor component="button" type="button" size="xs" onClick={adopt}>
          {t('details.slugFromHeadline')}
        </Anchor>
      )}
    </>
  );
}

/** The slug that the next revision has. */
function useSlug(): Slug {
  const { session, language, article } = useArticleRoom();
  const typed = useText(session, 'slug');
  const headline = useText(session, 'headline');
  return slugMeant({ typed, headline, language, publicSlug: article.place?.slug ?? null });
}

/** The address that readers will find the article at. */
export function useAddress(): string {
  const { article, language } = useArticleRoom();
  const day = article.place?.day ?? article.today;
  return `${article.baseUrl.replace(/^https?:\/\//, '')}${articlePath(language, { day, slug: useSlug() })}`;
}
