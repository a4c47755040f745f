import { directionOf, type LanguageTag } from '../../../core/language.ts';
import { useStrings } from '../../strings/strings.tsx';
import type { Term } from './glossary-query.ts';
import classes from './terms.module.css';

interface TermsProps {
  readonly terms: readonly Omit<Term, 'language'>[];
  readonly language: LanguageTag;
}

/** The terms of a language: ours first and bold, what will do, and what is not ours struck through. */
export function Terms({ terms, language }: TermsProps) {
  const { t } = useStrings();
  return (
    <ul className={classes['terms']}>
      {terms.map(({ text, use, partOfSpeech, note }) => {
        const said = [
          ...(use === 'preferred' ? [] : [t(`glossary.use.${use}`)]),
          ...(partOfSpeech === null ? [] : [t(`glossary.part.${partOfSpeech}`)]),
        ];
        return (
          <li key={text} data-use={use}>
            <bdi lang={language} dir={directionOf(language)}>
              {text}
            </bdi>
            {said.length > 0 && <span className={classes['said']}> {said.join(' · ')}</span>}
            {note !== '' && (
              <div className={classes['said']}>
                <bdi>{note}</bdi>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
