import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { directionOf, type LanguageTag } from '../../../core/language.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './history.module.css';
import type { RevisionHead } from './queries.ts';
import type { Entry } from './selection.ts';

interface RevisionListProps {
  readonly entries: readonly Entry[];
  readonly selected: Entry;
  readonly edition: LanguageTag;
  /** Older ones that are not loaded yet; null if there are none. */
  readonly more: { load(): void; readonly isLoading: boolean } | null;
}

/** The revisions by days, newest first. */
export function RevisionList({ entries, selected, edition, more }: RevisionListProps) {
  const { t } = useStrings();
  const { weekday } = useTimes();
  const dayOf = ({ revision }: Entry): string => (revision === null ? '' : weekday(revision.madeAt));
  return (
    <nav className={classes['list']} aria-label={t('history.list')}>
      {[...Map.groupBy(entries, dayOf)].map(([day, some]) => (
        <section key={day} aria-label={day === '' ? t('history.draftNow') : day}>
          {day !== '' && <h2 className={classes['day']}>{day}</h2>}
          <ol className={classes['revisions']}>
            {some.map((entry) => (
              <li key={entry.number ?? 'draft'}>
                <EntryLink entry={entry} isSelected={entry === selected} edition={edition} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {more !== null && (
        <Button variant="default" fullWidth mt="sm" onClick={more.load} loading={more.isLoading}>
          {t('history.olderOnes')}
        </Button>
      )}
    </nav>
  );
}

interface EntryLinkProps {
  readonly entry: Entry;
  readonly isSelected: boolean;
  readonly edition: LanguageTag;
}

function EntryLink({ entry: { number, revision }, isSelected, edition }: EntryLinkProps) {
  const { t } = useStrings();
  const place = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isSelected) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <Link
      ref={place}
      from="/articles/$articleId/history"
      to="."
      search={number === null ? {} : { after: number }}
      className={classes['entry']}
      aria-current={isSelected ? 'true' : undefined}
    >
      {revision === null ? (
        <>
          <span className={classes['who']}>{t('history.draftNow')}</span>
          <span className={classes['why']}>{t('history.draftNow.about')}</span>
        </>
      ) : (
        <RevisionLines revision={revision} edition={edition} />
      )}
    </Link>
  );
}

function RevisionLines({ revision, edition }: { readonly revision: RevisionHead; readonly edition: LanguageTag }) {
  const { t, language } = useStrings();
  const { full, time } = useTimes();
  const { number, madeAt, madeBy, reason, headline, length, lengthChange, publishedAt, isPublic } = revision;
  const [firstPublished] = publishedAt;
  return (
    <>
      <span className={classes['who']}>
        <span className={classes['number']}>{new Intl.NumberFormat(language).format(number)}</span> {madeBy.name}{' '}
        <time dateTime={madeAt} title={full(madeAt)}>
          {time(madeAt)}
        </time>
      </span>
      <span className={classes['why']}>
        {t(`history.reason.${reason}`)} · {t(length.unit === 'words' ? 'article.words' : 'article.characters', { count: length.count })}
        {lengthChange !== null &&
          lengthChange !== 0 &&
          ` (${t(lengthChange > 0 ? 'history.longer' : 'history.shorter', { count: Math.abs(lengthChange) })})`}
      </span>
      <span className={classes['said']} lang={edition} dir={directionOf(edition)}>
        {headline}
      </span>
      {isPublic && <span className={classes['public']}>{t('history.public')}</span>}
      {!isPublic && firstPublished !== undefined && (
        <span className={classes['wasPublic']}>{t('history.wasPublic', { when: full(firstPublished) })}</span>
      )}
    </>
  );
}
