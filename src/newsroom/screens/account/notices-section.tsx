import { Radio, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { noticeMails } from '../../../core/notice.ts';
import { call } from '../../api/call.ts';
import { Failure } from '../../frame/failure.tsx';
import { noticesQuery } from '../../frame/notices-bell.tsx';
import { noticesKey } from '../../frame/refresh-stories.ts';
import { useStrings } from '../../strings/strings.tsx';
import { Section } from './section.tsx';

/** How often the person is told by mail. */
export function NoticesSection() {
  const { t } = useStrings();
  const queries = useQueryClient();
  const { data } = useQuery(noticesQuery);
  const save = useMutation({
    mutationFn: (mail: (typeof noticeMails)[number]) => call('changeNoticeMail', { body: { mail } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: noticesKey }),
  });
  if (data === undefined) return null;
  return (
    <Section title={t('notices.byMail')} about={t(data.hasMail ? 'notices.byMail.about' : 'notices.byMail.noServer')}>
      <Radio.Group
        aria-label={t('notices.byMail')}
        value={save.variables ?? data.mail}
        onChange={(value) => {
          const mail = noticeMails.find((one) => one === value);
          if (mail !== undefined) save.mutate(mail);
        }}
      >
        <Stack gap="xs" id="notices">
          {noticeMails.map((mail) => (
            <Radio key={mail} value={mail} label={t(`notices.mail.${mail}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Failure error={save.error} />
      <Text role="status" size="sm">
        {save.isSuccess ? t('account.saved') : null}
      </Text>
    </Section>
  );
}
