/** Who is signed in, for every screen inside the frame. */
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { may, type Permission, type Subject } from '../../core/permission.ts';
import { type CallAnswer, call } from '../api/call.ts';

export type Session = CallAnswer<'readSession'>;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call('readSession', { signal }),
  staleTime: 60_000,
  refetchOnWindowFocus: 'always',
});

const context = createContext<Session['person']>(null);

/** Says who is signed in, to every screen inside. */
export const PersonProvider = context.Provider;

/** The person who is signed in; the frame has sent everybody else to sign in. Throws outside it. */
export function usePerson(): NonNullable<Session['person']> {
  const person = useContext(context);
  if (person === null) throw new Error('nobody is signed in: the screen stands outside the frame');
  return person;
}

/** Whether the person may do something somewhere: what is not allowed is not offered. The server refuses it all the same. */
export function useMay(): (permission: Permission, subject: Subject) => boolean {
  const { grants } = usePerson();
  return (permission, subject) => may(grants, permission, subject);
}
