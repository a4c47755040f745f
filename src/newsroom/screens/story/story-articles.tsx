import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { directionOf, type LanguageTag } from '../../../core/language.ts';
import { languageName } from '../../frame/language-name.ts';
import { useFixtures } from '../../frame/publication.ts';
import { useMay, usePerson } from '../../frame/session.tsx';
import { type TextKey, useStrings } from '../../strings/strings.tsx';
import { useSayCell } from '../board/cell-words.ts';
import { StateMark } from '../board/state-mark.tsx';
import classes from './story.module.css';
import type { Story } from './story-queries.ts';

interface ArticlesProps {
  readonly story: Story;
  /** Somebody wants to begin, claim or give up an edition. */
  onAsk(edition: LanguageTag): void;
}

/** The story's articles by editions, the original first. */
export function StoryArticles({ story, onAsk }: ArticlesProps) {
  const { editions } = useFixtures();
  const tags = editions
    .map(({ tag }) => tag)
    .toSorted((one, other) => Number(other === story.originalEdition) - Number(one === story.originalEdition));
  return (
    <ul className={classes['articles']}>
      {tags.map((tag) => (
        <Edition key={tag} story={story} tag={tag} onAsk={onAsk} />
      ))}
    </ul>
  );
}

function Edition({ story, tag, onAsk }: ArticlesProps & { readonly tag: LanguageTag }) {
  const { t, language } = useStrings();
  const say = useSayCell();
  const cell = story.cells.find((one) => one.edition === tag);
  const [, ...words] = say(tag, cell).whole.split(' · ');
  const headline = cell?.headline ?? '';
  const { id } = usePerson();
  const mayClaim = useMay()('claim-article', { edition: tag, sectionId: story.sectionId }) && story.spikedAt === null;
  const deed = t(deedOf(cell, id));
  return (
    <li className={classes['article']} data-state={cell?.state ?? 'not-started'} data-needs={cell?.needs != null || undefined}>
      <span className={classes['mark']}>
        <StateMark state={cell?.state ?? 'not-started'} />
      </span>
      <div className={classes['words']}>
        <div className={classes['language']}>
          {languageName(tag, language)}
          {tag === story.originalEdition && <span className={classes['dimmed']}> · {t('story.original')}</span>}
        </div>
        {cell?.articleId != null && (
          <Link to="/articles/$articleId" params={{ articleId: cell.articleId }} className={classes['headline']}>
            <bdi lang={tag} dir={directionOf(tag)}>
              {headline === '' ? t('board.untitled') : headline}
            </bdi>
          </Link>
        )}
        <div className={classes['state']}>{words.join(' · ')}</div>
      </div>
      <div className={classes['deeds']}>
        {cell?.address != null && (
          <Anchor size="sm" href={cell.address} target="_blank" rel="noreferrer">
            {t('story.readers')}
          </Anchor>
        )}
        {mayClaim && (
          <Button size="compact-xs" variant="default" onClick={() => onAsk(tag)} aria-label={`${deed}: ${languageName(tag, language)}`}>
            {deed}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What somebody can do about an edition besides writing. */
function deedOf(cell: Story['cells'][number] | undefined, personId: string): TextKey {
  const holder = cell?.claim?.personId;
  if (holder === personId) return 'start.release';
  if (holder !== undefined) return 'start.takeOver';
  return cell?.articleId == null ? 'story.begin' : 'story.claim';
}
