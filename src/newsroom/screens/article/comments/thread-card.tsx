import { Button, Group, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type CallAnswer, call } from '../../../api/call.ts';
import { areWordsGone, rangeOf } from '../../../editor/comments/anchors.ts';
import { useStore } from '../../../editor/live/store.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useTimes } from '../../../strings/times.ts';
import { commentsQuery } from '../article-queries.ts';
import { type ArticleRoom, useArticleRoom } from '../article-room.ts';
import classes from './comments.module.css';
import { shortened } from './new-comment.tsx';

export type Thread = CallAnswer<'readComments'>['threads'][number];

/** A thread: its words, what was said about them, and what can be done with it. */
export function ThreadCard({ thread }: { readonly thread: Thread }) {
  const room = useArticleRoom();
  const { t } = useStrings();
  const isActive = useStore(room.thread) === thread.id;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <section
      ref={ref}
      className={classes['thread']}
      data-active={isActive || undefined}
      data-resolved={thread.resolved !== null || undefined}
    >
      {thread.anchor !== null && <Quote thread={thread} room={room} />}
      {thread.remarks.map((remark) => (
        <Remark key={remark.id} remark={remark} />
      ))}
      {thread.resolved !== null && (
        <Text size="xs" c="dimmed">
          {t('comments.resolvedBy', { name: thread.resolved.by.name })}
        </Text>
      )}
      {room.may('comment') && <Actions thread={thread} />}
    </section>
  );
}

function Quote({ thread, room }: { readonly thread: Thread; readonly room: ArticleRoom }) {
  const { t } = useStrings();
  const editor = useStore(room.editor);
  const isGone = useSyncExternalStore(
    (tell) => {
      editor?.on('transaction', tell);
      return () => void editor?.off('transaction', tell);
    },
    () => editor !== null && areWordsGone(thread, editor.state),
  );
  const goThere = (): void => {
    const view = editor?.view;
    const range = thread.anchor === null || view === undefined ? null : rangeOf(thread.anchor, view.state);
    if (view !== undefined && range !== null) {
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, range.from, range.to)).scrollIntoView());
      view.focus();
    }
    room.thread.set(thread.id);
  };
  return (
    <>
      <button
        type="button"
        className={classes['quote']}
        lang={room.language}
        dir={room.direction}
        onClick={goThere}
        data-gone={isGone || undefined}
      >
        {shortened(thread.anchor?.quote ?? '')}
      </button>
      {isGone && (
        <Text size="xs" c="dimmed">
          {t('comments.gone')}
        </Text>
      )}
    </>
  );
}

function Remark({ remark: { by, at, text } }: { readonly remark: Thread['remarks'][number] }) {
  const { brief } = useTimes();
  return (
    <div className={classes['remark']}>
      <strong dir="auto">{by.name}</strong> <time dateTime={at}>{brief(at)}</time>
      <p dir="auto">{text}</p>
    </div>
  );
}

function Actions({ thread: { id, resolved } }: { readonly thread: Thread }) {
  const { article, sayFailure } = useArticleRoom();
  const { t } = useStrings();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const params = { articleId: article.id, commentId: id };
  const options = {
    onSuccess: () => {
      setText('');
      return queries.invalidateQueries({ queryKey: commentsQuery(article.story.id, article.id).queryKey });
    },
    onError: sayFailure,
  };
  const answer = useMutation({ mutationFn: () => call('answerComment', { params, body: { text } }), ...options });
  const settle = useMutation({ mutationFn: () => call('resolveComment', { params, body: { resolved: resolved === null } }), ...options });
  const isEmpty = text.trim() === '';
  return (
    <>
      {resolved === null && (
        <Textarea
          size="xs"
          mt={6}
          rows={1}
          dir="auto"
          aria-label={t('comments.answer')}
          placeholder={t('comments.answer')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !isEmpty) answer.mutate();
          }}
        />
      )}
      <Group gap="xs" mt={6}>
        {!isEmpty && (
          <Button size="compact-xs" loading={answer.isPending} onClick={() => answer.mutate()}>
            {t('comments.answer')}
          </Button>
        )}
        <Button size="compact-xs" variant="default" loading={settle.isPending} onClick={() => settle.mutate()}>
          {t(resolved === null ? 'comments.resolve' : 'comments.reopen')}
        </Button>
      </Group>
    </>
  );
}
