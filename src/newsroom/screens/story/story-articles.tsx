import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { directionOf, type LanguageTag, ownName } from '../../../core/language.ts';
import { useFixtures } from '../../frame/publication.ts';
import { useStrings } from '../../strings/strings.tsx';
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
  const { t } = useStrings();
  const say = useSayCell();
  const cell = story.cells.find((one) => one.edition === tag);
  const [, ...words] = say(tag, cell).split(' · ');
  const headline = cell?.headline ?? '';
  return (
    <li className={classes['article']} data-state={cell?.state ?? 'not-started'} data-needs={cell?.needs != null || undefined}>
      <span className={classes['mark']}>
        <StateMark state={cell?.state ?? 'not-started'} />
      </span>
      <div className={classes['words']}>
        <div className={classes['language']}>
          <bdi lang={tag}>{ownName(tag)}</bdi>
          {tag === story.originalEdition && <span className={classes['dimmed']}> · {t('story.original')}</span>}
        </div>
        {cell?.articleId != null && (
          <Link
            to="/articles/$articleId"
            params={{ articleId: cell.articleId }}
            className={classes['headline']}
            lang={tag}
            dir={directionOf(tag)}
          >
            {headline === '' ? t('board.untitled') : headline}
          </Link>
        )}
        <div className={classes['state']}>{words.join(' · ')}</div>
      </div>
      <div className={classes['deeds']}>
        {cell?.address != null && (
          <a href={cell.address} target="_blank" rel="noreferrer">
            {t('story.readers')}
          </a>
        )}
        {story.spikedAt === null && (
          <UnstyledButton
            className={classes['deed']}
            onClick={() => onAsk(tag)}
            aria-label={`${ownName(tag)}: ${t(cell?.articleId == null ? 'start.begin' : 'start.claim')}`}
          >
            …
          </UnstyledButton>
        )}
      </div>
    </li>
  );
}
