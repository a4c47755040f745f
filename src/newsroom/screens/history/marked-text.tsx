import { VisuallyHidden } from '@mantine/core';
import { useStrings } from '../../strings/strings.tsx';
import classes from './history.module.css';
import type { Comparison } from './queries.ts';

export type Parts = Comparison['fields'][number]['parts'];

/** Words with what is gone struck and what is new underlined, said aloud too. */
export function MarkedText({ parts }: { readonly parts: Parts }) {
  const { t, language } = useStrings();
  const placed = parts.map((part, at) => ({ ...part, at }));
  return placed.map(({ kind, text, at }) => {
    if (kind === 'same') return <span key={at}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at} className={classes[kind]}>
        <VisuallyHidden lang={language}>{t(`history.${kind}.start`)}</VisuallyHidden>
        {text}
      </Mark>
    );
  });
}
