/** Publishing beside an article's page: what is typed here is saved first and goes with the rest, and the check list leads to the places on the page. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { BlockId } from '../../../core/ids.ts';
import { wordsOf } from '../../../core/words.ts';
import { contentOf } from '../../../draft/content.ts';
import { CallError } from '../../api/call.ts';
import { useSettledDraft } from '../../editor/live/use-settled-draft.ts';
import { type ArticleRoom, useArticleRoom } from '../article/article-room.ts';
import { PublishingPanel } from './publishing-panel.tsx';
import { type Check, publishingQuery, type ShownChecks } from './publishing-queries.ts';

type Place = NonNullable<Check['where']>;

/** So long it is waited for the last words to be saved, before the person is told that they are not. */
const patience = 10_000;

const onPage: readonly string[] = ['kicker', 'headline', 'standfirst', 'dateline'];

export function ArticlePublishing() {
  const room = useArticleRoom();
  const { id, story } = room.article;
  useLookAgain(room);
  return (
    <PublishingPanel
      storyId={story.id}
      articleId={id}
      whenSaved={() => whenSaved(room)}
      seenWords={(shown) => seenWords(room, shown)}
      goTo={(place) => goTo(room, place)}
    />
  );
}

/**
 * The words of the check list; where the person alone has typed since it was asked for, those with what was typed: nobody has to read what is
 * their own.
 */
function seenWords({ article, language, session }: ArticleRoom, { words, askedAt }: ShownChecks): ShownChecks['words'] {
  const { own, others } = session.changedAt();
  if (others >= askedAt || own < askedAt) return words;
  const newBlockId = () => '' as BlockId;
  return wordsOf(contentOf(session.doc, { language, publicSlug: article.place?.slug ?? null, newBlockId }));
}

/** Looks at the checks and at where the story stands again as soon as nobody types any more. */
function useLookAgain({ session, article }: ArticleRoom): void {
  const queries = useQueryClient();
  const version = useSettledDraft(session);
  const storyId = article.story.id;
  useEffect(() => {
    if (version === 0) return;
    void queries.invalidateQueries({ queryKey: ['story', storyId, 'checks'] });
    void queries.invalidateQueries({ queryKey: publishingQuery(storyId).queryKey });
  }, [queries, storyId, version]);
}

/** Resolves when the server has every word; rejects as a call does that does not get through. */
function whenSaved({ session: { saveState } }: ArticleRoom): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (saveState.get() === 'saved') end(resolve);
      else if (saveState.get() === 'closed') end(() => reject(new CallError('draft-closed')));
    };
    const end = (settle: () => void): void => {
      endWatching();
      clearTimeout(timer);
      settle();
    };
    const endWatching = saveState.subscribe(look);
    const timer = setTimeout(() => end(() => reject(new CallError('offline'))), patience);
    look();
  });
}

function goTo(room: ArticleRoom, place: Place): void {
  if (place.kind === 'block') goToBlock(room, place.blockId);
  else if (place.field === 'body') room.editor.get()?.commands.focus('start');
  else {
    if (!onPage.includes(place.field)) room.panel.set('details');
    focusWhenThere(`field-${place.field}`, 20);
  }
}

function goToBlock({ editor }: ArticleRoom, blockId: string): void {
  const opened = editor.get();
  let found: number | null = null;
  opened?.state.doc.descendants((node, position) => {
    if (found === null && node.attrs['id'] === blockId) found = position;
    return found === null;
  });
  if (found !== null)
    opened
      ?.chain()
      .focus()
      .setTextSelection(found + 1)
      .scrollIntoView()
      .run();
}

/** Panels are loaded when they are opened, so a field may come a moment later. */
function focusWhenThere(id: string, tries: number): void {
  const field = document.getElementById(id);
  if (field !== null) {
    field.scrollIntoView({ block: 'center' });
    field.focus();
  } else if (tries > 0) setTimeout(() => focusWhenThere(id, tries - 1), 50);
}
