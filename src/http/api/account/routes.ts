/** Everything that the API does with one's own account. */
import type { PeopleParts } from '../people/parts.ts';
import type { Route } from '../route.ts';
import { changeAccountRoute } from './change-account.ts';
import { endSignInSessionRoute } from './end-sign-in-session.ts';
import { endSignInSessionsRoute } from './end-sign-in-sessions.ts';
import { makeApiTokenRoute } from './make-api-token.ts';
import type { AccountParts } from './parts.ts';
import { readAccountRoute } from './read-account.ts';
import { readApiTokensRoute } from './read-api-tokens.ts';
import { readSessionRoute } from './read-session.ts';
import { readSignInSessionsRoute } from './read-sign-in-sessions.ts';
import { removePasskeyRoute } from './remove-passkey.ts';
import { removePasswordRoute } from './remove-password.ts';
import { requestNewAddressRoute } from './request-new-address.ts';
import { revokeApiTokenRoute } from './revoke-api-token.ts';
import { setPasswordRoute } from './set-password.ts';

/** The routes of the session, the account and its keys for programs. */
export function accountRoutes(parts: AccountParts & PeopleParts): readonly Route[] {
  return [
    readSessionRoute(parts),
    readAccountRoute(parts),
    changeAccountRoute(parts),
    setPasswordRoute(parts),
    removePasswordRoute(parts),
    requestNewAddressRoute(parts),
    removePasskeyRoute(parts),
    readSignInSessionsRoute(parts),
    endSignInSessionRoute(parts),
    endSignInSessionsRoute(parts),
    readApiTokensRoute(parts),
    makeApiTokenRoute(parts),
    revokeApiTokenRoute(parts),
  ];
}
