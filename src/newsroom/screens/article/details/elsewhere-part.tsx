/** Translating with another program: the file for it, and what came back. */
import { Button, FileButton, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CallAnswer, call } from '../../../api/call.ts';
import { Failure } from '../../../frame/failure.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useArticleRoom } from '../article-room.ts';
import { alignmentQuery } from '../original/use-alignment.ts';

export function ElsewherePart() {
  const { article, mayEdit } = useArticleRoom();
  const { t } = useStrings();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: (file: File) => call('importXliff', { params: { articleId: article.id }, body: file }),
    onSettled: () => queries.invalidateQueries({ queryKey: alignmentQuery(article.story.id, article.id).queryKey }),
  });
  return (
    <>
      <Text size="sm" mb={8}>
        {t('xliff.about')}
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" component="a" href={`/api/articles/${encodeURIComponent(article.id)}/xliff`} download>
          {t('xliff.download')}
        </Button>
        {mayEdit && (
          <FileButton accept=".xlf,.xliff,application/xliff+xml" onChange={(file) => file !== null && taking.mutate(file)}>
            {(props) => (
              <Button {...props} size="compact-sm" variant="default" loading={taking.isPending}>
                {t('xliff.upload')}
              </Button>
            )}
          </FileButton>
        )}
      </Group>
      <Failure error={taking.error} />
      {taking.data !== undefined && <Report taken={taking.data} />}
    </>
  );
}

function Report({ taken }: { readonly taken: CallAnswer<'importXliff'> }) {
  const { t } = useStrings();
  return (
    <div role="status">
      <Text size="sm" mt={8}>
        {t('xliff.written', { count: taken.written })} {taken.foreign > 0 && t('xliff.foreign', { count: taken.foreign })}
      </Text>
      {taken.refused.map(({ source, reason }) => (
        <Text key={`${source} ${reason}`} size="sm" mt={4}>
          {t(`xliff.refused.${reason}`)} <q dir="auto">{source}</q>
        </Text>
      ))}
    </div>
  );
}
