/** The comments on the article, in the order of the text; resolved ones on demand. */
import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rangeOf } from '../../../editor/comments/anchors.ts';
import { useStore } from '../../../editor/live/store.ts';
import { keyName } from '../../../editor/menus/key-names.ts';
import { Problem } from '../../../frame/problem.tsx';
import { Waiting } from '../../../frame/waiting.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { commentsQuery } from '../article-queries.ts';
import { type ArticleRoom, useArticleRoom } from '../article-room.ts';
import { NewComment } from './new-comment.tsx';
import { type Thread, ThreadCard } from './thread-card.tsx';

export function CommentsPanel() {
  const room = useArticleRoom();
  const { t } = useStrings();
  const begun = useStore(room.begunComment);
  const [showsResolved, showResolved] = useState(false);
  const { data, error, refetch } = useQuery(commentsQuery(room.article.story.id, room.article.id));
  if (data === undefined && error !== null) return <Problem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Waiting for={t('comments.title')} />;
  const open = inOrder(
    data.threads.filter(({ resolved }) => resolved === null),
    room,
  );
  const settled = data.threads.filter(({ resolved }) => resolved !== null);
  return (
    <>
      {room.may('comment') && <NewComment key={begun?.anchor?.from ?? ''} begun={begun} />}
      {open.length === 0 && begun === null && <Text c="dimmed">{t('comments.none', { key: keyName('Mod-Alt-m') })}</Text>}
      {open.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {settled.length > 0 && !showsResolved && (
        <Anchor component="button" type="button" size="sm" mt="md" onClick={() => showResolved(true)}>
          {t('comments.showResolved', { count: settled.length })}
        </Anchor>
      )}
      {showsResolved && settled.map((thread) => <ThreadCard key={thread.id} thread={thread} />)}
    </>
  );
}

/** As their words stand in the text; those about the whole article first, those whose words are gone last. */
function inOrder(threads: readonly Thread[], { editor }: ArticleRoom): readonly Thread[] {
  const state = editor.get()?.state;
  const place = ({ anchor }: Thread): number => {
    if (anchor === null) return -1;
    return (state === undefined ? null : rangeOf(anchor, state))?.from ?? Number.MAX_SAFE_INTEGER;
  };
  return threads.toSorted((one, other) => place(one) - place(other));
}
