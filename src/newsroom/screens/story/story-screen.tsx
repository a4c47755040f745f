import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { LanguageTag } from '../../../core/language.ts';
import { Problem } from '../../frame/problem.tsx';
import { useMay } from '../../frame/session.tsx';
import { useTitle } from '../../frame/use-title.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import { CellDialog } from '../board/cell-dialog.tsx';
import { PublishingPanel } from '../publishing/publishing-panel.tsx';
import { ChangeStoryDialog } from './change-story-dialog.tsx';
import { EventLog } from './event-log.tsx';
import classes from './story.module.css';
import { StoryArticles } from './story-articles.tsx';
import { StoryFacts } from './story-facts.tsx';
import { type Story, storyQuery } from './story-queries.ts';
import { SwitchDialog } from './switch-dialog.tsx';

type Switching = Parameters<typeof SwitchDialog>[0]['cell'];

/** A story with its articles in all editions and its log. */
export function StoryScreen() {
  const { storyId } = useParams({ from: '/framed/stories/$storyId' });
  const { t } = useStrings();
  const { data, error, refetch } = useQuery(storyQuery(storyId as Story['storyId']));
  if (data !== undefined) return <FoundStory key={data.storyId} story={data} />;
  return error === null ? <Waiting for={t('story.what')} /> : <Problem error={error} retry={() => void refetch()} isScreen />;
}

function FoundStory({ story }: { readonly story: Story }) {
  const { t } = useStrings();
  useTitle(story.slugline);
  const { ago } = useTimes();
  const mayEdit = useMay()('edit-story', { edition: null, sectionId: story.sectionId });
  const [isChanging, setChanging] = useState(false);
  const [asked, setAsked] = useState<LanguageTag | null>(null);
  const [switching, setSwitching] = useState<Switching | null>(null);
  const navigate = useNavigate();
  const openArticle = useCallback((articleId: string) => void navigate({ to: '/articles/$articleId', params: { articleId } }), [navigate]);
  return (
    <div className={classes['screen']}>
      <header className={classes['head']}>
        <Link to="/" className={classes['back']}>
          {t('nav.desk')}
        </Link>
        <h1 className={classes['slugline']}>
          <bdi>{story.slugline}</bdi>
        </h1>
        {story.spikedAt !== null && <p className={classes['spiked']}>{t('story.spiked', { when: ago(story.spikedAt) })}</p>}
        {mayEdit && (
          <Button variant="default" size="xs" onClick={() => setChanging(true)}>
            {t('story.edit')}
          </Button>
        )}
      </header>
      <div className={classes['columns']}>
        <div>
          <section aria-labelledby="story-articles">
            <h2 id="story-articles">{t('story.articles')}</h2>
            <StoryArticles story={story} onAsk={setAsked} onSwitch={setSwitching} />
          </section>
          <section aria-labelledby="story-publishing">
            <h2 id="story-publishing">{t('publishing.title')}</h2>
            <PublishingPanel storyId={story.storyId} articleId={null} />
          </section>
        </div>
        <div>
          <section aria-labelledby="story-about">
            <h2 id="story-about">{t('story.about')}</h2>
            <StoryFacts story={story} />
          </section>
          <section aria-labelledby="story-log">
            <h2 id="story-log">{t('story.log')}</h2>
            <EventLog storyId={story.storyId} />
          </section>
        </div>
      </div>
      {isChanging && <ChangeStoryDialog story={story} onClose={() => setChanging(false)} />}
      {switching !== null && <SwitchDialog story={story} cell={switching} onClose={() => setSwitching(null)} />}
      {asked !== null && <CellDialog row={story} edition={asked} onClose={() => setAsked(null)} onBegun={openArticle} />}
    </div>
  );
}
