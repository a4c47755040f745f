/** Who is signed in, for every screen inside the frame. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { may, type Permission, type Subject } from '../../core/permission.ts';
import { type CallAnswer, call } from '../api/call.ts';

export type Session = CallAnswer<'readSession'>;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call('readSession', { signal }),
  staleTime: 60_000,
});

/** The person who is signed in. Suspends until it is known; the frame has sent everybody else to sign in. */
export function usePerson(): NonNullable<Session['person']> {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data.person === null) throw new Error('nobody is signed in: the screen stands outside the frame');
  return data.person;
}

/** Whether the person may do something somewhere: what is not allowed is not offered. The server refuses it all the same. */
export function useMay(): (permission: Permission, subject: Subject) => boolean {
  const { grants } = usePerson();
  return (permission, subject) => may(grants, permission, subject);
}
