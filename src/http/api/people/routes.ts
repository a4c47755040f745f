/** Everything that the API does with people. */
import type { Route } from '../route.ts';
import { acceptInvitationRoute } from './accept-invitation.ts';
import { becomeOwnerRoute } from './become-owner.ts';
import { changePersonRoute } from './change-person.ts';
import { confirmNewAddressRoute } from './confirm-new-address.ts';
import { invitePersonRoute } from './invite-person.ts';
import { makePersonAddressRoute } from './make-person-address.ts';
import type { PeopleParts } from './parts.ts';
import { readInvitationRoute } from './read-invitation.ts';
import { readNewAddressRoute } from './read-new-address.ts';
import { readOwnerLinkRoute } from './read-owner-link.ts';
import { readPasswordResetRoute } from './read-password-reset.ts';
import { readPeopleRoute } from './read-people.ts';
import { requestPasswordResetRoute } from './request-password-reset.ts';
import { resetPasswordRoute } from './reset-password.ts';
import { resetPersonPasswordRoute } from './reset-person-password.ts';
import { withdrawInvitationRoute } from './withdraw-invitation.ts';

/** The routes of people, invitations and new passwords. */
export function peopleRoutes(parts: PeopleParts): readonly Route[] {
  return [
    readOwnerLinkRoute(parts),
    becomeOwnerRoute(parts),
    readInvitationRoute(parts),
    acceptInvitationRoute(parts),
    requestPasswordResetRoute(parts),
    readPasswordResetRoute(parts),
    resetPasswordRoute(parts),
    readNewAddressRoute(parts),
    confirmNewAddressRoute(parts),
    readPeopleRoute(parts),
    invitePersonRoute(parts),
    withdrawInvitationRoute(parts),
    changePersonRoute(parts),
    resetPersonPasswordRoute(parts),
    makePersonAddressRoute(parts),
  ];
}
