import { useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { call } from '../../api/call.ts';
import { arriveWithPasskey, signInWithPassword } from '../../api/sign-in.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { chosenLanguage, tagOf } from '../../strings/language-tag.ts';
import { rememberLanguage } from '../../strings/remembered.ts';
import { useStrings } from '../../strings/strings.tsx';
import { type ArrivalFacts, ArrivalForm } from '../sign-in/arrival-form.tsx';
import { ByLink } from '../sign-in/by-link.tsx';
import { Door } from '../sign-in/door.tsx';
import { enter } from '../sign-in/enter.ts';

/** Accepting an invitation. */
export function InvitationScreen() {
  const { secret } = useParams({ from: '/invitation/$secret' });
  const { t, language: spoken } = useStrings();
  const language = tagOf(spoken);
  const arrive = async ({ name, password }: ArrivalFacts): Promise<void> => {
    if (password === null) await arriveWithPasskey({ kind: 'invitation', secret, name, language });
    else {
      const { email } = await call('acceptInvitation', { params: { secret }, body: { name, password, language } });
      await signInWithPassword(email, password);
    }
    await enter(undefined);
  };
  return (
    <ByLink linkKey={['invitation', secret]} read={(signal) => call('readInvitation', { params: { secret }, signal })} isArrival>
      {({ publication, name, email, language: invitedIn }) => (
        <SpokenIn language={invitedIn}>
          <Door title={t('invitation.title', { publication })} about={t('invitation.about', { email })}>
            <ArrivalForm known={{ name, email }} submit={t('invitation.submit')} onArrive={arrive} />
          </Door>
        </SpokenIn>
      )}
    </ByLink>
  );
}

interface SpokenInProps {
  readonly language: string | null;
  readonly children: ReactNode;
}

/** What stands in it, once the newsroom speaks the language: another one loads the page anew. */
function SpokenIn({ language, children }: SpokenInProps) {
  const { t, language: spoken } = useStrings();
  const wanted = chosenLanguage(language) ?? spoken;
  useEffect(() => {
    if (wanted === spoken) return;
    rememberLanguage(wanted);
    location.reload();
  }, [wanted, spoken]);
  return wanted === spoken ? children : <Waiting for={t('app.newsroom')} />;
}
