import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ArticleId } from '../../../core/ids.ts';
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
  /** Somebody wants this article to be the original. */
  onSwitch(cell: { readonly edition: LanguageTag; readonly articleId: ArticleId }): void;
}

/** The story's articles by editions, the original first. */
export function StoryArticles({ story, ...doing }: ArticlesProps) {
  const { editions } = useFixtures();
  const tags = editions
    .map(({ tag }) => tag)
    .toSorted((one, other) => Number(other === story.originalEdition) - Number(one === story.originalEdition));
  return (
    <ul className={classes['articles']}>
      {tags.map((tag) => (
        <Edition key={tag} {...{ story, tag, ...doing }} />
      ))}
    </ul>
  );
}

interface EditionProps extends ArticlesProps {
  readonly tag: LanguageTag;
}

function Edition({ tag, ...props }: EditionProps) {
  const { t, language } = useStrings();
  const say = useSayCell();
  const { story } = props;
  const cell = story.cells.find((one) => one.edition === tag);
  const [, ...words] = say(tag, cell).whole.split(' · ');
  const headline = cell?.headline ?? '';
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
      <Deeds {...props} tag={tag} />
    </li>
  );
}

function Deeds({ story, tag, onAsk, onSwitch }: EditionProps) {
  const { t, language } = useStrings();
  const { id } = usePerson();
  const may = useMay();
  const { sectionId, originalEdition, spikedAt } = story;
  const cell = story.cells.find((one) => one.edition === tag);
  const articleId = cell?.articleId ?? null;
  const deed = t(deedOf(cell, id));
  const mayClaim = may('claim-article', { edition: tag, sectionId }) && spikedAt === null;
  const isTranslation = articleId !== null && (cell?.headline ?? '') !== '' && originalEdition !== null && tag !== originalEdition;
  const maySwitch = isTranslation && [tag, originalEdition].every((edition) => may('publish-article', { edition, sectionId }));
  return (
    <div className={classes['deeds']}>
      {cell?.address != null && (
        <Anchor size="sm" href={cell.address} target="_blank" rel="noreferrer">
          {t('story.readers')}
        </Anchor>
      )}
      {maySwitch && spikedAt === null && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => onSwitch({ edition: tag, articleId })}
          aria-label={`${t('switch.deed')}: ${languageName(tag, language)}`}
        >
          {t('switch.deed')}
        </Button>
      )}
      {mayClaim && (
        <Button size="compact-xs" variant="default" onClick={() => onAsk(tag)} aria-label={`${deed}: ${languageName(tag, language)}`}>
          {deed}
        </Button>
      )}
    </div>
  );
}

/** What somebody can do about an edition besides writing. */
function deedOf(cell: Story['cells'][number] | undefined, personId: string): TextKey {
  const holder = cell?.claim?.personId;
  if (holder === personId) return 'start.release';
  if (holder !== undefined) return 'start.takeOver';
  return cell?.articleId == null ? 'story.begin' : 'story.claim';
}
