import { Button, Group, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { call } from '../../../api/call.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { commentsQuery } from '../article-queries.ts';
import { type BegunComment, useArticleRoom } from '../article-room.ts';
import classes from './comments.module.css';

/** The field in which a comment is begun: about the selected words, or about the whole article. */
export function NewComment({ begun }: { readonly begun: BegunComment | null }) {
  const { article, begunComment, editor, sayFailure, thread } = useArticleRoom();
  const { t } = useStrings();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: () => call('addComment', { params: { articleId: article.id }, body: { anchor: begun?.anchor ?? null, text } }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: commentsQuery(article.story.id, article.id).queryKey });
      setText('');
      begunComment.set(null);
      thread.set(id);
      editor.get()?.view.focus();
    },
    onError: sayFailure,
  });
  const cancel = (): void => {
    begunComment.set(null);
    editor.get()?.view.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && text.trim() !== '') add.mutate();
    if (event.key === 'Escape' && begun !== null) {
      event.stopPropagation();
      cancel();
    }
  };
  return (
    <form
      className={classes['thread']}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Text size="sm" c="dimmed" mb={4}>
        {begun?.anchor == null ? t('comments.aboutAll') : <bdi>{t('comments.about', { quote: shortened(begun.anchor.quote) })}</bdi>}
      </Text>
      <Textarea
        aria-label={t('comments.write')}
        placeholder={t('comments.write')}
        dir="auto"
        size="sm"
        autosize={false}
        rows={begun === null ? 1 : 3}
        autoFocus={begun !== null}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {(begun !== null || text !== '') && (
        <Group gap="xs" mt={6}>
          <Button type="submit" size="compact-sm" loading={add.isPending} disabled={text.trim() === ''}>
            {t('comments.send')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={cancel}>
            {t('action.cancel')}
          </Button>
        </Group>
      )}
    </form>
  );
}

/** A quotation as long as a line or two. */
export function shortened(quote: string): string {
  return quote.length <= 120 ? quote : `${quote.slice(0, 119).toWellFormed()}…`;
}
