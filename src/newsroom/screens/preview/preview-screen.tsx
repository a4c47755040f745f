/** The preview in full: what readers will see, in each state that the article has, at both widths; and the links with which others see it. */
import { Anchor, Button, SegmentedControl, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ArticleId } from '../../../core/ids.ts';
import { addressOf, type CallAnswer } from '../../api/call.ts';
import { useMay } from '../../frame/session.tsx';
import { useTitle } from '../../frame/use-title.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { articleQuery } from '../article/article-queries.ts';
import classes from './preview.module.css';
import { PreviewFrame, type Shown } from './preview-frame.tsx';
import { WidthChoice } from './preview-tools.tsx';
import { ShareDialog } from './share-dialog.tsx';

const route = getRouteApi('/framed/articles/$articleId/preview');

export function PreviewScreen() {
  const articleId = route.useParams().articleId as ArticleId;
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { show = 'draft', revision, width = isNarrow ? 'telephone' : 'desk' } = route.useSearch();
  const navigate = route.useNavigate();
  const { t } = useStrings();
  const mayShare = useMay();
  const { data: article } = useSuspenseQuery(articleQuery(articleId));
  const [isSharing, setSharing] = useState(false);
  const { times, again } = useTimesLookedAt();
  const shown: Shown = revision === undefined ? { show } : { revision: String(revision) };
  const headline = article.content.headline === '' ? t('history.untitled') : `\u2068${article.content.headline}\u2069`;
  useTitle(t('preview.of', { headline }));
  return (
    <div className={classes['screen']}>
      <header className={classes['head']}>
        <Title order={1} size="h3" className={classes['title']}>
          {t('preview.of', { headline })}
        </Title>
        <Anchor size="sm" renderRoot={(props) => <Link to="/articles/$articleId" params={{ articleId }} {...props} />}>
          {t('history.toArticle')}
        </Anchor>
        <div className={classes['tools']}>
          <StateChoice
            article={article}
            shown={shown}
            onChange={(next) => void navigate({ search: { show: next, width }, replace: true })}
          />
          <WidthChoice
            width={width}
            onChange={(next) => void navigate({ search: (search) => ({ ...search, width: next }), replace: true })}
          />
          <Button variant="default" size="xs" onClick={again}>
            {t('preview.refresh')}
          </Button>
          <Button
            variant="default"
            size="xs"
            component="a"
            href={addressOf('previewArticle', { params: { articleId }, query: shown })}
            target="_blank"
            rel="noreferrer"
          >
            {t('preview.window')}
          </Button>
          {mayShare('share-preview', { edition: article.edition, sectionId: article.story.sectionId }) && (
            <Button size="xs" onClick={() => setSharing(true)}>
              {t('preview.share')}
            </Button>
          )}
          <About article={article} shown={shown} />
        </div>
      </header>
      <PreviewFrame
        articleId={articleId}
        shown={shown}
        version={`${times}-${article.revision.id}-${article.state}`}
        width={width}
        title={t('show' in shown && shown.show === 'public' ? 'preview.frame.public' : 'preview.frame')}
        onRetry={again}
      />
      {isSharing && <ShareDialog articleId={articleId} revision={revision ?? null} onClose={() => setSharing(false)} />}
    </div>
  );
}

/** Counts up when somebody asks to see the page again, or comes back to this window. */
function useTimesLookedAt(): { readonly times: number; again(): void } {
  const [times, setTimes] = useState(0);
  const again = (): void => setTimes((before) => before + 1);
  useEffect(() => {
    const comeBack = (): void => {
      if (document.visibilityState === 'visible') setTimes((before) => before + 1);
    };
    document.addEventListener('visibilitychange', comeBack);
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, []);
  return { times, again };
}

type PreviewedArticle = CallAnswer<'readArticle'>;

interface StateChoiceProps {
  readonly article: PreviewedArticle;
  readonly shown: Shown;
  onChange(show: 'draft' | 'scheduled' | 'public'): void;
}

/** The states that the article has; a revision where one is in sight. */
function StateChoice({ article, shown, onChange }: StateChoiceProps) {
  const { t } = useStrings();
  const states = (['draft', 'scheduled', 'public'] as const).filter((state) => has(article, state));
  const choices: { value: string; label: string }[] = states.map((value) => ({ value, label: t(`preview.show.${value}`) }));
  if ('revision' in shown) choices.push({ value: 'revision', label: t('preview.show.revision', { number: Number(shown.revision) }) });
  if (choices.length < 2) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('preview.show')}
      data={choices}
      value={'revision' in shown ? 'revision' : shown.show}
      onChange={(value) => {
        const state = states.find((one) => one === value);
        if (state !== undefined) onChange(state);
      }}
    />
  );
}

function has({ scheduledFor, firstPublishedAt }: PreviewedArticle, state: 'draft' | 'scheduled' | 'public'): boolean {
  if (state === 'scheduled') return scheduledFor !== null;
  return state === 'draft' || firstPublishedAt !== null;
}

function About({ article: { scheduledFor }, shown }: { readonly article: PreviewedArticle; readonly shown: Shown }) {
  const { t } = useStrings();
  const { full } = useTimes();
  if ('show' in shown && shown.show === 'scheduled' && scheduledFor === null) return null;
  const when = scheduledFor === null ? '' : full(scheduledFor);
  return (
    <Text size="sm" c="dimmed" className={classes['about']} role="status">
      {'revision' in shown ? t('preview.about.revision') : t(`preview.about.${shown.show}`, { when })}
    </Text>
  );
}
