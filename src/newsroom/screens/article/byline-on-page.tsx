import { useQuery } from '@tanstack/react-query';
import { publicationQuery } from '../../frame/publication.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useArticleRoom } from './article-room.ts';
import { useByline } from './details/use-byline.ts';

/** Who is named, as a line of the page; it opens the details. */
export function BylineOnPage() {
  const { session, language, panel } = useArticleRoom();
  const { t } = useStrings();
  const { entries } = useByline(session);
  const { data } = useQuery(publicationQuery);
  const names = entries.map(({ contributorId }) => {
    const found = data?.contributors.find(({ id }) => id === contributorId);
    return found?.names.find(({ edition }) => edition === language)?.name ?? found?.name ?? '';
  });
  const line = new Intl.ListFormat(language, { type: 'conjunction' }).format(names.filter((name) => name !== ''));
  return (
    <button type="button" className="page-byline" data-empty={line === '' || undefined} onClick={() => panel.set('details')}>
      {line === '' ? t('details.byline') : line}
    </button>
  );
}
