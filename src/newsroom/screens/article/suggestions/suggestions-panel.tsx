/** What is suggested, in the order of the text, with the means to settle it. */
import { ActionIcon, Button, Group, Text } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { mayReviewSuggestions } from '../../../../core/board-state.ts';
import { colourOf } from '../../../editor/live/people-here.ts';
import { useStore } from '../../../editor/live/store.ts';
import { goToSuggestion, type Suggestion, settle, suggestionsIn } from '../../../editor/suggestions/review.ts';
import { usePerson } from '../../../frame/session.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useTimes } from '../../../strings/times.ts';
import { useArticleRoom } from '../article-room.ts';
import classes from './suggestions.module.css';

export function SuggestionsPanel() {
  const editor = useStore(useArticleRoom().editor);
  return editor === null ? null : <Suggestions editor={editor} />;
}

function Suggestions({ editor }: { readonly editor: Editor }) {
  const { may, mayEdit, article } = useArticleRoom();
  const isMine = article.claimedById === usePerson().id;
  const { t } = useStrings();
  const suggestions = useEditorState({ editor, selector: ({ editor: now }) => suggestionsIn(now.state.doc) });
  const mayReview = mayEdit && mayReviewSuggestions({ state: article.cellState, isMine }, may);
  const run = (command: Command): void => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  if (suggestions.length === 0) return <Text c="dimmed">{t('suggestions.none')}</Text>;
  const all = new Set(suggestions.map(({ id }) => id));
  return (
    <>
      <Group gap={6} mb="sm">
        <ActionIcon variant="default" aria-label={t('suggestions.previous')} onClick={() => run(goToSuggestion(-1))}>
          ↑
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t('suggestions.next')} onClick={() => run(goToSuggestion(1))}>
          ↓
        </ActionIcon>
        {mayReview && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => run(settle(all, 'accept'))}>
              {t('suggestions.acceptAll')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => run(settle(all, 'reject'))}>
              {t('suggestions.rejectAll')}
            </Button>
          </>
        )}
      </Group>
      {!mayReview && (
        <Text size="xs" c="dimmed" mb="sm">
          {t('suggestions.editorsOnly')}
        </Text>
      )}
      <ol className={classes['list']}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.id}>
            <SuggestionCard suggestion={suggestion} run={run} mayReview={mayReview} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface CardProps {
  readonly suggestion: Suggestion;
  readonly run: (command: Command) => void;
  readonly mayReview: boolean;
}

function SuggestionCard({ suggestion, run, mayReview }: CardProps) {
  const { language, direction, article } = useArticleRoom();
  const { t } = useStrings();
  const { brief } = useTimes();
  const { id, by, at, from, inserted, deleted, blocks } = suggestion;
  const name = article.people.find((person) => person.id === by)?.name ?? t('suggestions.somebody');
  const goThere: Command = ({ tr, doc }, dispatch) => {
    dispatch?.(tr.setSelection(TextSelection.near(doc.resolve(Math.min(from + 1, doc.content.size)))).scrollIntoView());
    return true;
  };
  const ids = new Set([id]);
  return (
    <div className={`${classes['card']} person-${colourOf(by)}`}>
      <Text size="xs" c="dimmed">
        {t('suggestions.byWhen', { name, when: brief(at) })}
      </Text>
      <button type="button" className={classes['words']} lang={language} dir={direction} onClick={() => run(goThere)}>
        {blocks.map((kind) => (
          <em key={kind}>{t(`suggestions.${kind}`)} </em>
        ))}
        {deleted !== '' && <del>{deleted.slice(0, 200)}</del>} {inserted !== '' && <ins>{inserted.slice(0, 200)}</ins>}
      </button>
      {mayReview && (
        <Group gap={6} mt={4}>
          <Button size="compact-xs" onClick={() => run(settle(ids, 'accept'))}>
            {t('suggestions.accept')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => run(settle(ids, 'reject'))}>
            {t('suggestions.reject')}
          </Button>
        </Group>
      )}
    </div>
  );
}
