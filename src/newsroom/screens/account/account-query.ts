import { queryOptions } from '@tanstack/react-query';
import { type CallAnswer, call } from '../../api/call.ts';

/** How one signs in. */
export const accountQuery = queryOptions({ queryKey: ['account'], queryFn: ({ signal }) => call('readAccount', { signal }) });

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => call('readSignInSessions', { signal }),
});

/** The own keys for programs. */
export const tokensQuery = queryOptions({ queryKey: ['account', 'tokens'], queryFn: ({ signal }) => call('readApiTokens', { signal }) });

export type Passkey = CallAnswer<'readAccount'>['passkeys'][number];
export type SignInSession = CallAnswer<'readSignInSessions'>['sessions'][number];
export type ApiToken = CallAnswer<'readApiTokens'>['tokens'][number];
