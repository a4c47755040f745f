import { Text } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { LanguageTag } from '../../../../core/language.ts';
import { type Reading, readingOf } from '../../../../core/reading.ts';
import { useStore } from '../../../editor/live/store.ts';
import { rest } from '../../../editor/live/use-settled-draft.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';

/** How long the text is, counted when typing pauses. */
export function LengthPart() {
  const { editor, language } = useArticleRoom();
  const { t } = useStrings();
  const reading = useReading(useStore(editor), language);
  if (reading === null) return null;
  return (
    <Text size="sm" c="dimmed" mb="xs">
      {t(`article.${reading.unit}`, { count: reading.count })} ·{' '}
      {t('article.minutes', { count: Math.max(1, Math.round(reading.seconds / 60)) })}
    </Text>
  );
}

function useReading(editor: Editor | null, language: LanguageTag): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    if (editor === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = (): void => setReading(readingOf(editor.state.doc, language));
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(count, rest);
    };
    count();
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor, language]);
  return reading;
}
