import { Button, Select, TextInput, VisuallyHidden } from '@mantine/core';
import { partsOfSpeech, termUses } from '../../../core/glossary/glossary.ts';
import { directionOf, type LanguageTag } from '../../../core/language.ts';
import { useLanguageChoice } from '../../frame/language-name.ts';
import { useFixtures } from '../../frame/publication.ts';
import { useMay } from '../../frame/session.tsx';
import { useStrings } from '../../strings/strings.tsx';
import classes from './glossary.module.css';
import type { Term } from './glossary-query.ts';

/** A term of which nothing is said yet but the language. */
export function emptyTerm(language: LanguageTag): Term {
  return { language, text: '', use: 'preferred', partOfSpeech: null, note: '' };
}

interface TermFieldsProps {
  readonly term: Term;
  /** Its place in the form, from 1. */
  readonly number: number;
  readonly isFirst: boolean;
  onChange(term: Term): void;
  /** Null for one that must stay. */
  readonly onRemove: (() => void) | null;
}

/** The fields of one term. A term of an edition that is not the person’s own is shown and cannot be changed. */
export function TermFields({ term, number, isFirst, onChange, onRemove }: TermFieldsProps) {
  const { t } = useStrings();
  const may = useMay();
  const languageChoice = useLanguageChoice();
  const { editions } = useFixtures();
  const isMine = (edition: LanguageTag): boolean => may('edit-glossary', { edition, sectionId: null });
  const isLocked = !isMine(term.language);
  return (
    <fieldset className={classes['term']} disabled={isLocked}>
      <VisuallyHidden component="legend">{t('glossary.term', { number })}</VisuallyHidden>
      <div className={classes['fields']}>
        <TextInput
          label={t('glossary.text')}
          value={term.text}
          onChange={({ currentTarget }) => onChange({ ...term, text: currentTarget.value })}
          lang={term.language}
          dir={directionOf(term.language)}
          data-autofocus={isFirst || undefined}
        />
        <Select
          label={t('glossary.language')}
          data={editions
            .filter(({ tag }) => tag === term.language || isMine(tag))
            .map(({ tag }) => ({ value: tag, label: languageChoice(tag) }))}
          value={term.language}
          onChange={(value) => onChange({ ...term, language: editions.find(({ tag }) => tag === value)?.tag ?? term.language })}
          allowDeselect={false}
        />
        <Select
          label={t('glossary.use')}
          data={termUses.map((use) => ({ value: use, label: t(`glossary.use.${use}`) }))}
          value={term.use}
          onChange={(value) => onChange({ ...term, use: termUses.find((use) => use === value) ?? term.use })}
          allowDeselect={false}
        />
        <Select
          label={t('glossary.part')}
          data={partsOfSpeech.map((part) => ({ value: part, label: t(`glossary.part.${part}`) }))}
          value={term.partOfSpeech}
          onChange={(value) => onChange({ ...term, partOfSpeech: partsOfSpeech.find((part) => part === value) ?? null })}
          clearable
        />
        <TextInput
          label={t('glossary.termNote')}
          value={term.note}
          onChange={({ currentTarget }) => onChange({ ...term, note: currentTarget.value })}
          dir="auto"
        />
        {onRemove !== null && (
          <div>
            <Button size="compact-sm" variant="subtle" onClick={onRemove} aria-label={t('glossary.removeTerm', { number })}>
              {t('glossary.takeAway')}
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}
