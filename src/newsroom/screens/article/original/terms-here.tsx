/** What the glossary says of the segment at the caret: the original's terms with their words here, and what the paper does not say. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type CallAnswer, call } from '../../../api/call.ts';
import { useSettledDraft } from '../../../editor/live/use-settled-draft.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { Terms } from '../../glossary/terms.tsx';
import { type ArticleRoom, useArticleRoom } from '../article-room.ts';
import type { SuggestionProps } from './suggestions.tsx';
import classes from './terms-here.module.css';

type ArticleTerms = CallAnswer<'readTerms'>;

export function TermsHere({ segment, row, alignment }: SuggestionProps) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const { data } = useTerms(room);
  const found = data?.original.filter((term) => term.segment === row.key && term.terms.length > 0) ?? [];
  const forbidden = data?.forbidden.filter((term) => segment.of === 'translation' && term.segment === segment.key) ?? [];
  if (found.length + forbidden.length === 0) return null;
  const { edition, direction } = alignment.original;
  return (
    <section className={classes['terms']} aria-label={t('glossary.title')}>
      {found.length > 0 && (
        <dl className={classes['found']}>
          {found.map((term) => (
            <FoundTerm key={term.entryId} term={term} language={room.language} original={{ edition, direction }} />
          ))}
        </dl>
      )}
      {forbidden.map(({ entryId, text, instead }) => (
        <p key={`${entryId} ${text}`} className={classes['wrong']}>
          {instead.length > 0 ? t('check.term-has-better', { text, instead: instead.join(', ') }) : t('check.term-forbidden', { text })}
        </p>
      ))}
    </section>
  );
}

interface FoundTermProps {
  readonly term: ArticleTerms['original'][number];
  readonly language: ArticleRoom['language'];
  readonly original: Pick<SuggestionProps['alignment']['original'], 'edition' | 'direction'>;
}

function FoundTerm({ term: { text, note, terms, isUsed }, language, original }: FoundTermProps) {
  const { t } = useStrings();
  return (
    <div data-unused={!isUsed || undefined}>
      <dt>
        <bdi lang={original.edition} dir={original.direction}>
          {text}
        </bdi>
        {!isUsed && <strong className={classes['wrong']}> {t('glossary.notHere')}</strong>}
      </dt>
      <dd>
        <Terms terms={terms} language={language} />
        {note !== '' && (
          <p className={classes['note']}>
            <bdi>{note}</bdi>
          </p>
        )}
      </dd>
    </div>
  );
}

const termsQuery = (storyId: string, articleId: ArticleRoom['article']['id']) =>
  queryOptions({
    queryKey: ['story', storyId, 'terms', articleId],
    queryFn: ({ signal }) => call('readTerms', { params: { articleId }, signal }),
  });

/** The glossary’s terms in the open article, read again when somebody has paused in writing. */
function useTerms({ article, session }: ArticleRoom) {
  const queries = useQueryClient();
  const version = useSettledDraft(session);
  const storyId = article.story.id;
  useEffect(() => {
    if (version > 0) void queries.invalidateQueries({ queryKey: termsQuery(storyId, article.id).queryKey });
  }, [queries, version, storyId, article.id]);
  return useQuery(termsQuery(storyId, article.id));
}
