/** Searching the translation memory by words. */
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { directionOf, type LanguageTag } from '../../../../core/language.ts';
import { call } from '../../../api/call.ts';
import { Failure } from '../../../frame/failure.tsx';
import { languageName } from '../../../frame/language-name.ts';
import { useMay } from '../../../frame/session.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import classes from '../original/memory.module.css';
import { MemoryUse } from '../original/memory-use.tsx';
import { useAlignment } from '../original/use-alignment.ts';

export function MemoryDialog({ words: given }: { readonly words: string }) {
  const { article } = useArticleRoom();
  const { data } = useAlignment();
  const { t, language } = useStrings();
  const [typed, setTyped] = useState(given);
  const [words, setWords] = useState(given);
  const from = data?.original.edition;
  const search = (event: { preventDefault(): void }): void => {
    event.preventDefault();
    setWords(typed.trim());
  };
  return (
    <>
      <form onSubmit={search}>
        <Group align="end" gap="xs" wrap="nowrap">
          <TextInput
            style={{ flex: 1 }}
            label={t('memory.words', { language: from === undefined ? '' : languageName(from, language) })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
            dir="auto"
          />
          <Button type="submit">{t('memory.find')}</Button>
        </Group>
      </form>
      {from !== undefined && words !== '' && <Found words={words} from={from} to={article.edition} />}
    </>
  );
}

interface FoundProps {
  readonly words: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

function Found({ words, from, to }: FoundProps) {
  const { t } = useStrings();
  const { data, error, refetch } = useQuery({
    queryKey: ['memory', from, to, words],
    queryFn: ({ signal }) => call('searchMemory', { query: { words, from, to }, signal }),
  });
  const forgetting = useMutation({
    mutationFn: (number: number) => call('forgetMemory', { params: { memoryNumber: `${number}` } }),
    onSuccess: () => refetch(),
  });
  const may = useMay();
  if (data === undefined) return <Failure error={error} />;
  if (data.entries.length === 0) {
    return (
      <Text size="sm" mt="md" role="status">
        {t('memory.nothing')}
      </Text>
    );
  }
  return (
    <>
      <Failure error={forgetting.error} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keyboard too */}
      <ol className={classes['found']} aria-label={t('memory.matches')} tabIndex={0}>
        {data.entries.map(({ source, target, use }) => (
          <li key={use.number} className={classes['match']}>
            <p className={classes['source']} lang={from} dir={directionOf(from)}>
              {source}
            </p>
            <p className={classes['target']} lang={to} dir={directionOf(to)}>
              {target}
            </p>
            <Group gap="xs" justify="space-between">
              <p className={classes['head']}>
                <MemoryUse use={use} />
              </p>
              {may('edit-memory', { edition: to, sectionId: null }) && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  title={t('memory.forget.about')}
                  onClick={() => forgetting.mutate(use.number)}
                  disabled={forgetting.isPending}
                >
                  {t('memory.forget')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ol>
    </>
  );
}
