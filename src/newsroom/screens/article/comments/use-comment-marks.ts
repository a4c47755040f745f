import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { showThreads } from '../../../editor/comments/anchors.ts';
import { useStore } from '../../../editor/live/store.ts';
import { commentsQuery } from '../article-queries.ts';
import type { ArticleRoom } from '../article-room.ts';

/** Keeps the open threads marked in the text, and the one that is looked at more than the others. */
export function useCommentMarks({ article, editor, thread }: ArticleRoom): void {
  const { data } = useQuery(commentsQuery(article.story.id, article.id));
  const opened = useStore(editor);
  const active = useStore(thread);
  useEffect(() => {
    if (opened === null || data === undefined) return;
    showThreads(
      opened.view,
      data.threads.filter(({ resolved }) => resolved === null),
      active,
    );
  }, [opened, data, active]);
}
