/** The page in a frame, as wide as a telephone or a desk. A newer state is loaded behind the one in sight and takes its place when it is ready. */
import { Button, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, useRef, useState } from 'react';
import type { ArticleId } from '../../../core/ids.ts';
import { addressOf, call } from '../../api/call.ts';
import { useSaid } from '../../strings/said.ts';
import { useStrings } from '../../strings/strings.tsx';
import classes from './preview.module.css';
import { deskWidth, fitted, telephoneWidth } from './widths.ts';

/** What of the article is in sight. */
export type Shown = { readonly show: 'draft' | 'scheduled' | 'public' } | { readonly revision: string };

interface PreviewFrameProps {
  readonly articleId: ArticleId;
  readonly shown: Shown;
  /** Another one loads the page again. */
  readonly version: string | number;
  readonly width: 'telephone' | 'desk';
  readonly title: string;
  /** Called where somebody wants to try again after a failure. */
  onRetry(): void;
}

export function PreviewFrame({ articleId, shown, version, width, title, onRetry }: PreviewFrameProps) {
  const { ref, ...room } = useElementSize();
  const address = addressOf('previewArticle', { params: { articleId }, query: shown });
  const wanted = `${address}#${version}`;
  const [inSight, setInSight] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const frames = useRef(new Map<string, HTMLIFrameElement>());
  const { scale, blockSize, inlineSize } = fitted(width === 'desk' ? deskWidth : telephoneWidth, room);
  const size: CSSProperties = { inlineSize, blockSize, transform: `scale(${scale})` };
  const arrive = (key: string, frame: HTMLIFrameElement): void => {
    const page = pageIn(frame);
    if (page === null) {
      setFailed(key);
      return;
    }
    const before = inSight === null ? undefined : frames.current.get(inSight)?.contentWindow;
    if (inSight?.startsWith(`${address}#`) === true) frame.contentWindow?.scrollTo(0, before?.scrollY ?? 0);
    openLinksElsewhere(page);
    setFailed(null);
    setInSight(key);
  };
  return (
    <div ref={ref} className={classes['stage']} dir="ltr">
      {(inSight === null || inSight === wanted ? [wanted] : [inSight, wanted]).map((key) => (
        <iframe
          key={key}
          ref={(frame) => {
            if (frame === null) frames.current.delete(key);
            else frames.current.set(key, frame);
          }}
          className={classes['page']}
          data-width={width}
          style={size}
          src={key.slice(0, key.lastIndexOf('#'))}
          title={title}
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          data-is-hidden={key !== inSight}
          aria-hidden={key !== inSight}
          tabIndex={key === inSight ? 0 : -1}
          onLoad={({ currentTarget }) => arrive(key, currentTarget)}
        />
      ))}
      {failed === wanted && <Failure articleId={articleId} shown={shown} attempt={wanted} onRetry={onRetry} />}
    </div>
  );
}

/** The document in a frame; null if the server refused it or could not be reached. */
function pageIn(frame: HTMLIFrameElement): Document | null {
  const page = frame.contentDocument;
  return page?.contentType === 'text/html' && page.URL !== 'about:blank' ? page : null;
}

/** Links lead to public pages, which allow no frame around them. */
function openLinksElsewhere(page: Document): void {
  for (const link of page.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#') === false) link.setAttribute('target', '_blank');
  }
}

interface FailureProps extends Pick<PreviewFrameProps, 'articleId' | 'shown' | 'onRetry'> {
  readonly attempt: string;
}

/** A frame does not say why it stayed empty, so the page is asked for once more. */
function Failure({ articleId, shown, attempt, onRetry }: FailureProps) {
  const { t } = useStrings();
  const said = useSaid();
  const { error } = useQuery({
    queryKey: ['preview-failure', attempt],
    queryFn: async () => await call('previewArticle', { params: { articleId }, query: shown }),
    retry: false,
    networkMode: 'always',
  });
  return (
    <div className={classes['failure']} dir="auto" role="alert">
      {error !== null && <Text>{said(error)}</Text>}
      <Button variant="default" onClick={onRetry}>
        {t('action.retry')}
      </Button>
    </div>
  );
}
