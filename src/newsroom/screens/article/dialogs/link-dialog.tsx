import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { linkAt, setLink } from '../../../editor/writing/spans.ts';
import { readTyped } from '../../../editor/writing/typed-address.ts';
import { type TextKey, useStrings } from '../../../strings/strings.tsx';
import { articleSearchQuery } from '../article-queries.ts';
import { useArticleRoom } from '../article-room.ts';
import { FoundArticles, lineId } from './found-articles.tsx';

/** A pause in typing before stories are searched. */
const pause = 200;

/** Asks where the selected words lead: to a story that is found by its words, or to an address. */
export function LinkDialog({ onDone }: { readonly onDone: () => void }) {
  const { editor } = useArticleRoom();
  const { t } = useStrings();
  const view = editor.get()?.view;
  const present = view === undefined ? null : linkAt(view.state);
  const save = (href: string | null, text?: string): void => {
    if (view !== undefined) setLink(href, text)(view.state, view.dispatch, view);
    onDone();
  };
  const field = useLinkField(present ?? '', save);
  const listId = useId();
  const { found, chosen, isSearching } = field;
  const isOpen = found.length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        field.submit();
      }}
    >
      <TextInput
        label={t('editor.linkTo')}
        description={t('editor.linkHint')}
        value={field.typed}
        dir="auto"
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && chosen >= 0 ? lineId(listId, chosen) : undefined}
        error={field.problem === null ? undefined : t(field.problem)}
        onChange={({ currentTarget }) => field.type(currentTarget.value)}
        onKeyDown={field.onKeyDown}
      />
      <FoundArticles id={listId} articles={found} chosen={chosen} onChoose={field.choose} words={field.words} isSearching={isSearching} />
      <Group mt="md" gap="xs">
        <Button type="submit">{t(present === null ? 'editor.linkSet' : 'action.save')}</Button>
        {present !== null && (
          <Button variant="subtle" onClick={() => save(null)}>
            {t('editor.linkRemove')}
          </Button>
        )}
      </Group>
    </form>
  );
}

/** What is typed, what it finds, and which line of that is chosen: the first of what words find, once it is found. */
function useLinkField(present: string, save: (href: string, text?: string) => void) {
  const { article } = useArticleRoom();
  const [typed, setTyped] = useState(present);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const meant = readTyped(typed, article.baseUrl);
  const words = meant.kind === 'words' ? meant.words : null;
  const [searched] = useDebouncedValue(words, pause);
  const { data, isFetching } = useQuery({
    ...articleSearchQuery(searched ?? '', article.edition),
    enabled: searched !== null,
    placeholderData: keepPreviousData,
  });
  const found = words === null ? [] : (data?.articles ?? []).filter(({ id }) => id !== article.id);
  const isSearching = words !== null && (searched !== words || isFetching);
  const chosen = Math.min(picked ?? (words === '' || isSearching ? -1 : 0), found.length - 1);
  const choose = (at: number): void => {
    const one = found[at];
    if (one !== undefined) save(one.path, one.headline);
  };
  return {
    typed,
    problem,
    words,
    found,
    chosen,
    isSearching,
    choose,
    type(text: string): void {
      setTyped(text);
      setProblem(null);
      setPicked(null);
    },
    submit(): void {
      if (meant.kind === 'address') save(meant.href, typed.trim());
      else if (meant.kind === 'wrong') setProblem(`editor.linkWrong.${meant.why}`);
      else if (chosen >= 0) choose(chosen);
      else if (!isSearching) setProblem('editor.linkWrong.words');
    },
    onKeyDown(event: KeyboardEvent): void {
      const next = { ArrowDown: chosen + 1, ArrowUp: chosen <= 0 ? found.length - 1 : chosen - 1 }[event.key];
      if (next === undefined || found.length === 0 || event.nativeEvent.isComposing) return;
      event.preventDefault();
      setPicked(next % found.length);
    },
  };
}
