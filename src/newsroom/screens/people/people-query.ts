import { queryOptions } from '@tanstack/react-query';
import { type CallAnswer, call } from '../../api/call.ts';

/** Everybody, and who is invited. */
export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => call('readPeople', { signal }) });

export type ListedPerson = CallAnswer<'readPeople'>['people'][number];
export type Invitation = CallAnswer<'readPeople'>['invitations'][number];
export type Delivery = Pick<CallAnswer<'invitePerson'>, 'mail' | 'link' | 'expiresAt'>;
