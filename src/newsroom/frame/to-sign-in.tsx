import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useStrings } from '../strings/strings.tsx';
import { Waiting } from './waiting.tsx';

/** Sends somebody who is not signed in to sign in, once, and back to where it was wanted afterwards. */
export function ToSignIn() {
  const { t } = useStrings();
  const navigate = useNavigate();
  const router = useRouter();
  const [to] = useState(() => router.state.location.href);
  useEffect(() => {
    void navigate({ to: '/sign-in', search: { to }, replace: true });
  }, [navigate, to]);
  return <Waiting for={t('signIn.title')} />;
}
