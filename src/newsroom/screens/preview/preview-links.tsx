import { Button, Text, Title } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ArticleId } from '../../../core/ids.ts';
import { type CallAnswer, call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useTimes } from '../../strings/times.ts';
import classes from './preview.module.css';

type PreviewLink = CallAnswer<'readPreviewLinks'>['links'][number];

/** The links with which people outside see the preview of an article. */
export function linksQuery(articleId: ArticleId) {
  return queryOptions({
    queryKey: ['preview-links', articleId],
    queryFn: ({ signal }) => call('readPreviewLinks', { params: { articleId }, signal }),
  });
}

/** The links that work, each with what it shows, who made it and until when; any may be revoked. */
export function PreviewLinks({ articleId }: { readonly articleId: ArticleId }) {
  const { t } = useStrings();
  const queries = useQueryClient();
  const { data, error } = useQuery(linksQuery(articleId));
  const revoking = useMutation({
    mutationFn: ({ fingerprint }: PreviewLink) => call('revokePreviewLink', { params: { articleId, fingerprint } }),
    onSettled: () => queries.invalidateQueries({ queryKey: linksQuery(articleId).queryKey }),
  });
  const failure = error ?? revoking.error;
  return (
    <section>
      <Title order={2} size="h5">
        {t('preview.share.list')}
      </Title>
      <Failure error={failure} />
      {data?.links.length === 0 && <Text c="dimmed">{t('preview.share.none')}</Text>}
      <ul className={classes['links']}>
        {data?.links.map((link) => (
          <LinkLine key={link.fingerprint} link={link} isBusy={revoking.isPending} onRevoke={() => revoking.mutate(link)} />
        ))}
      </ul>
    </section>
  );
}

interface LinkLineProps {
  readonly link: PreviewLink;
  readonly isBusy: boolean;
  onRevoke(): void;
}

function LinkLine({ link: { recipient, revision, madeBy, expiresAt }, isBusy, onRevoke }: LinkLineProps) {
  const { t } = useStrings();
  const { full } = useTimes();
  const who = recipient === '' ? t('preview.share.somebody') : recipient;
  const revoking =
    recipient === '' ? t('preview.share.revokeNameless', { when: full(expiresAt) }) : t('preview.share.revokeOf', { who: recipient });
  const what = revision === null ? t('preview.share.newest') : t('preview.show.revision', { number: revision });
  return (
    <li>
      <div>
        <bdi>{who}</bdi> · {what}
        <Text size="sm" c="dimmed">
          {t('preview.share.until', { who: `\u2068${madeBy}\u2069`, when: full(expiresAt) })}
        </Text>
      </div>
      <Button variant="default" size="xs" disabled={isBusy} onClick={onRevoke} aria-label={revoking}>
        {t('preview.share.revoke')}
      </Button>
    </li>
  );
}
