import { useQuery } from '@tanstack/react-query';
import { detailKeys } from '../../../../draft/fields.ts';
import { pictureQuery } from '../../../pictures/picture-queries.ts';
import { useArticleRoom } from '../article-room.ts';
import { useAddress } from './address-part.tsx';
import classes from './details.module.css';
import { useDetail } from './use-byline.ts';
import { useText } from './use-text.ts';

/** What a search engine is offered. */
export function SearchPreview() {
  const { session, language, direction } = useArticleRoom();
  const [title, headline] = [useText(session, 'searchTitle'), useText(session, 'headline')];
  const [description, standfirst] = [useText(session, 'searchDescription'), useText(session, 'standfirst')];
  return (
    <div className={classes['result']} lang={language} dir={direction} aria-hidden="true">
      <span className={classes['resultAddress']} dir="ltr">
        {useAddress()}
      </span>
      <strong>{title || headline}</strong>
      <span>{description || standfirst}</span>
    </div>
  );
}

/** The card of a shared link. */
export function SharedPreview() {
  const { session, language, direction, article } = useArticleRoom();
  const [title, headline, standfirst] = [useText(session, 'socialTitle'), useText(session, 'headline'), useText(session, 'standfirst')];
  const picture = useLeadAddress();
  return (
    <div className={classes['card']} lang={language} dir={direction} aria-hidden="true">
      {picture !== null && <img src={picture} alt="" />}
      <span className={classes['resultAddress']} dir="ltr">
        {article.baseUrl.replace(/^https?:\/\//, '')}
      </span>
      <strong>{title || headline}</strong>
      <span>{standfirst}</span>
    </div>
  );
}

/** Where the picture that stands for the article can be seen; null for none. */
export function useLeadAddress(): string | null {
  const { session } = useArticleRoom();
  const id = useDetail<string | null>(session, detailKeys.leadPicture) ?? null;
  const { data } = useQuery({ ...pictureQuery(id ?? ''), enabled: id !== null });
  return id === null ? null : (data?.thumbnail?.address ?? null);
}
