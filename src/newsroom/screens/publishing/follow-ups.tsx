/** The changes that go out, segment by segment, and whether each matters to the translations. */
import { Radio } from '@mantine/core';
import { useId } from 'react';
import { textDifference } from '../../../core/alignment/difference.ts';
import { directionOf } from '../../../core/language.ts';
import { Failure } from '../../frame/failure.tsx';
import { useLanguageName } from '../../frame/language-name.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { MarkedText } from '../history/marked-text.tsx';
import { excerpt } from './excerpt.ts';
import classes from './follow-ups.module.css';
import { canBeMinor, choiceOf, type Followed, isMinorHere, type MinorChoices, type SegmentChange } from './followed.ts';

interface FollowUpsProps {
  readonly followed: readonly Followed[];
  readonly choices: MinorChoices;
  /** True where readers are told of a mistake. */
  readonly isCorrection: boolean;
  onChange(choices: MinorChoices): void;
}

/** Nothing where no other article was made from what goes out. */
export function FollowUps({ followed, choices, isCorrection, onChange }: FollowUpsProps) {
  const { t } = useStrings();
  const hidesMistake =
    isCorrection &&
    followed.some(({ article, answer }) =>
      answer?.changes.some((change) => change.kind === 'words' && isMinorHere(article, change, choices)),
    );
  if (followed.length === 0) return null;
  return (
    <section className={classes['followUps']} aria-label={t('follows.title')}>
      <h3>{t('follows.title')}</h3>
      {followed.map((one) => (
        <OfArticle key={one.article.articleId} {...{ one, choices, onChange }} isAlone={followed.length === 1} />
      ))}
      {hidesMistake && <p className={classes['warning']}>{t('follows.correction')}</p>}
    </section>
  );
}

interface ArticleProps extends Pick<FollowUpsProps, 'choices' | 'onChange'> {
  readonly one: Followed;
  readonly isAlone: boolean;
}

function OfArticle({ one: { article, answer, error }, isAlone, choices, onChange }: ArticleProps) {
  const { t, language } = useStrings();
  const languageName = useLanguageName();
  if (answer === undefined) return error === null ? <Waiting for={t('follows.what')} /> : <Failure error={error} />;
  const told = answer.changes.filter(({ kind }) => kind !== 'formatting' && kind !== 'moved');
  const unseen = answer.changes.length - told.length;
  const languages = new Intl.ListFormat(language, { type: 'conjunction' }).format(answer.editions.map((edition) => languageName(edition)));
  return (
    <>
      {!isAlone && <h4>{languageName(article.edition)}</h4>}
      <p className={classes['quiet']}>{t(told.length === 0 ? 'follows.none' : 'follows.about', { languages })}</p>
      <ol>
        {told.map((change) => (
          <ChangeLine
            key={change.key}
            change={change}
            edition={article.edition}
            isMinor={isMinorHere(article, change, choices)}
            onChange={(isMinor) => onChange({ ...choices, [choiceOf(article, change)]: isMinor })}
          />
        ))}
      </ol>
      {unseen > 0 && <p className={classes['quiet']}>{t('follows.unseen', { count: unseen })}</p>}
    </>
  );
}

interface LineProps {
  readonly change: SegmentChange;
  readonly edition: Followed['article']['edition'];
  readonly isMinor: boolean;
  onChange(isMinor: boolean): void;
}

function ChangeLine({ change, edition, isMinor, onChange }: LineProps) {
  const { t } = useStrings();
  const name = useSegmentName()(change);
  const id = useId();
  const { kind, before, after } = change;
  const parts = excerpt(textDifference(before ?? '', after ?? '', edition), edition);
  return (
    <li data-minor={isMinor || undefined}>
      <p id={id} className={classes['name']}>
        {name}
        {kind === 'punctuation' && <span>{t('follows.punctuation')}</span>}
      </p>
      <p className={classes['words']} lang={edition} dir={directionOf(edition)}>
        <MarkedText parts={parts} />
      </p>
      {canBeMinor(change) ? (
        <Radio.Group aria-labelledby={id} value={isMinor ? 'minor' : 'matters'} onChange={(value) => onChange(value === 'minor')}>
          <div className={classes['choice']}>
            <Radio size="xs" value="matters" label={t('follows.matters')} />
            <Radio size="xs" value="minor" label={t('follows.minor')} />
          </div>
        </Radio.Group>
      ) : (
        <p className={classes['quiet']}>{t(kind === 'added' ? 'follows.added' : 'follows.removed')}</p>
      )}
    </li>
  );
}

/** The function that names a segment: a part of the head, the kind of a block, or the words beside one. */
function useSegmentName() {
  const { t, has } = useStrings();
  return ({ key, segmentKind }: SegmentChange): string => {
    const beside = key.split('/')[1];
    const name = [`field.${key}`, beside === undefined ? `history.kind.${segmentKind}` : `history.part.${beside}`].find((one) => has(one));
    return name !== undefined && has(name) ? t(name) : t('history.kind.paragraph');
  };
}
