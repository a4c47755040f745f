/** The preview beside the text: follows what is typed, whoever types it. */
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSettledDraft } from '../../editor/live/use-settled-draft.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useArticleRoom } from '../article/article-room.ts';
import classes from './preview.module.css';
import { PreviewFrame } from './preview-frame.tsx';
import { type Width, WidthChoice } from './preview-tools.tsx';

export function PreviewPanel() {
  const { article, session } = useArticleRoom();
  const { t } = useStrings();
  const version = useSettledDraft(session);
  const [width, setWidth] = useState<Width>('telephone');
  const [attempts, setAttempts] = useState(0);
  return (
    <div className={classes['panel']} data-preview-width={width}>
      <div className={classes['tools']}>
        <WidthChoice width={width} onChange={setWidth} />
        <Anchor size="sm" renderRoot={(props) => <Link to="/articles/$articleId/preview" params={{ articleId: article.id }} {...props} />}>
          {t('preview.full')}
        </Anchor>
      </div>
      <PreviewFrame
        articleId={article.id}
        shown={{ show: 'draft' }}
        version={`${attempts}-${version}`}
        width={width}
        title={t('preview.frame')}
        onRetry={() => setAttempts(attempts + 1)}
      />
    </div>
  );
}
