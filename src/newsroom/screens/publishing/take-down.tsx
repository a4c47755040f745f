import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useLanguageName } from '../../frame/language-name.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './publishing.module.css';
import type { StoryLanguage } from './publishing-queries.ts';
import { useMayHere, usePublishingRoom } from './publishing-room.ts';
import { StepButton } from './step-button.tsx';
import { WordsDialog } from './words-dialog.tsx';

/** Takes the article from readers, with the reason that they are told. */
export function TakeDown({ article }: { readonly article: StoryLanguage }) {
  const { t, language } = useStrings();
  const { story, act } = usePublishingRoom();
  const { mayIn } = useMayHere();
  const languageName = useLanguageName();
  const [isOpen, setOpen] = useState(false);
  const { articleId, edition, isPublic } = article;
  if (!isPublic || !mayIn('take-down-article', edition)) return null;
  const staying = story.articles.filter((other) => other.isPublic && other.edition !== edition).map((other) => languageName(other.edition));
  const others =
    staying.length === 0 ? t('takeDown.noOthers') : t('takeDown.others', { others: new Intl.ListFormat(language).format(staying) });
  return (
    <div className={classes['steps']}>
      <StepButton letter="X" label={t('step.takeDown')} onClick={() => setOpen(true)} />
      {isOpen && (
        <WordsDialog
          title={t('takeDown.title', { language: languageName(edition) })}
          about={[t('takeDown.about'), t('takeDown.previews'), others].join(' ')}
          label={t('takeDown.reason')}
          needed={t('error.reason-missing')}
          submit={t('takeDown.submit')}
          language={edition}
          onSubmit={(reason) => act(() => call('takeDownArticle', { params: { articleId }, body: { reason } }), 'done.takenDown')}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
