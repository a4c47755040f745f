import { languageName } from '../../frame/language-name.ts';
import { useFixtures } from '../../frame/publication.ts';
import { sectionName } from '../../frame/section-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './story.module.css';
import type { Story } from './story-queries.ts';

/** Section, topics, desk, embargo and corrections of a story. */
export function StoryFacts({ story }: { readonly story: Story }) {
  const { t, language } = useStrings();
  const { full, ago } = useTimes();
  const { sections, topics, desks } = useFixtures();
  const section = sections.find(({ id }) => id === story.sectionId);
  const topicNames = topics.filter(({ id }) => story.topicIds.includes(id)).map((topic) => sectionName(topic, language));
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const run = story.corrections.filter(({ texts }) => texts.length > 0);
  const facts: readonly (readonly [string, string])[] = [
    [t('story.section'), section === undefined ? '' : sectionName(section, language)],
    [t('story.topics'), topicNames.length === 0 ? t('story.noTopics') : list.format(topicNames)],
    [t('story.desk'), desks.find(({ id }) => id === story.deskId)?.name ?? t('new.noDesk')],
    [t('story.embargo'), story.embargo === null ? t('story.noEmbargo') : full(story.embargo)],
    [t('story.begun'), ago(story.createdAt)],
  ];
  return (
    <>
      <dl className={classes['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {run.length > 0 && (
        <>
          <h3 className={classes['small']}>{t('story.corrections')}</h3>
          <ul className={classes['corrections']}>
            {run.map(({ id, madeAt, texts }) => (
              <li key={id}>
                <time dateTime={madeAt}>{full(madeAt)}</time>
                {texts.map(({ edition, text }) => (
                  <p key={edition}>
                    {languageName(edition, language)}: <bdi lang={edition}>{text}</bdi>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
