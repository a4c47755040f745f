import { useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { arriveWithPasskey, signInWithPassword } from '../../api/sign-in.ts';
import { tagOf } from '../../strings/language-tag.ts';
import { useStrings } from '../../strings/strings.tsx';
import { type ArrivalFacts, ArrivalForm } from '../sign-in/arrival-form.tsx';
import { ByLink } from '../sign-in/by-link.tsx';
import { Door } from '../sign-in/door.tsx';
import { enter } from '../sign-in/enter.ts';

/** The first run: the holder of the link becomes the owner. */
export function WelcomeScreen() {
  const { secret } = useParams({ from: '/welcome/$secret' });
  const { t, language: spoken } = useStrings();
  const language = tagOf(spoken);
  const arrive = async ({ name, email, password }: ArrivalFacts): Promise<void> => {
    if (password === null) await arriveWithPasskey({ kind: 'owner', secret, name, email, language });
    else {
      await call('becomeOwner', { params: { secret }, body: { name, email, password, language } });
      await signInWithPassword(email, password);
    }
    await enter(undefined);
  };
  return (
    <ByLink linkKey={['owner', secret]} read={(signal) => call('readOwnerLink', { params: { secret }, signal })} isArrival>
      {({ publication }) => (
        <Door title={t('welcome.title', { publication })} about={t('welcome.about')}>
          <ArrivalForm known={null} submit={t('welcome.submit')} onArrive={arrive} />
        </Door>
      )}
    </ByLink>
  );
}
