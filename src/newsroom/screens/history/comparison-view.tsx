/** What changed, in the article's own language and direction: the head first, then the blocks in reading order. */
import type { ReactNode } from 'react';
import { directionOf } from '../../../core/language.ts';
import { useStrings } from '../../strings/strings.tsx';
import { ComparedBlocks } from './compared-blocks.tsx';
import classes from './history.module.css';
import { MarkedText, type Parts } from './marked-text.tsx';
import { PictureChange } from './picture-change.tsx';
import type { Comparison } from './queries.ts';

interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Shows unchanged blocks too. */
  readonly isWhole: boolean;
}

export function ComparisonView({ comparison, isWhole }: ComparisonViewProps) {
  const { t } = useStrings();
  const { edition, fields, byline, leadPicture, blocks, pictures } = comparison;
  return (
    <>
      {(fields.length > 0 || byline !== null || leadPicture !== null) && (
        <dl className={classes['fields']}>
          {fields.map(({ field, parts }) => (
            <Field key={field} name={t(`field.${field}`)}>
              <Words parts={parts} edition={edition} />
            </Field>
          ))}
          {byline !== null && (
            <Field name={t('details.byline')}>
              <Byline byline={byline} edition={edition} />
            </Field>
          )}
          {leadPicture !== null && (
            <Field name={t('details.lead')}>
              {leadPicture.before?.pictureId !== leadPicture.after?.pictureId && (
                <PictureChange before={leadPicture.before} after={leadPicture.after} />
              )}
              <PictureWords name={t('history.part.caption')} parts={leadPicture.caption} edition={edition} />
              <PictureWords name={t('history.part.alt')} parts={leadPicture.altText} edition={edition} />
            </Field>
          )}
        </dl>
      )}
      <ComparedBlocks blocks={blocks} pictures={pictures} edition={edition} isWhole={isWhole} />
    </>
  );
}

type Edition = Comparison['edition'];

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={classes['field']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Words({ parts, edition }: { readonly parts: Parts; readonly edition: Edition }) {
  return (
    <p className={classes['words']} lang={edition} dir={directionOf(edition)}>
      <MarkedText parts={parts} />
    </p>
  );
}

function PictureWords({ name, parts, edition }: { readonly name: string; readonly parts: Parts; readonly edition: Edition }) {
  if (parts.length === 0) return null;
  return (
    <>
      <span className={classes['part']}>{name}</span>
      <Words parts={parts} edition={edition} />
    </>
  );
}

function Byline({ byline, edition }: { readonly byline: NonNullable<Comparison['byline']>; readonly edition: Edition }) {
  const { t } = useStrings();
  const placed = byline.map((entry, at) => ({ ...entry, at }));
  return (
    <ul className={classes['byline']}>
      {placed.map(({ kind, name, role, at }) => (
        <li key={at}>
          <span lang={edition} dir={directionOf(edition)}>
            <MarkedText parts={[{ kind, text: name }]} />
          </span>{' '}
          <span className={classes['part']}>{t(`history.role.${role}`)}</span>
        </li>
      ))}
    </ul>
  );
}
