import { useStrings } from '../../strings/strings.tsx';
import { useArticleRoom } from './article-room.ts';
import { useByline, useContributorName, useNewcomers } from './details/use-byline.ts';

/** Who is named, as a line of the page; it opens the details. */
export function BylineOnPage() {
  const { session, language, panel } = useArticleRoom();
  const { t } = useStrings();
  const { entries } = useByline(session);
  useNewcomers(entries);
  const nameOf = useContributorName(language);
  const names = entries.map(({ contributorId }) => nameOf(contributorId));
  const line = new Intl.ListFormat(language, { type: 'conjunction' }).format(names.filter((name) => name !== ''));
  return (
    <button type="button" className="page-byline" data-empty={line === '' || undefined} onClick={() => panel.set('details')}>
      {line === '' ? t('details.byline') : line}
    </button>
  );
}
