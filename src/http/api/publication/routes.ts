/** The operations on the publication's fixtures. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { addContributorRoute } from './add-contributor.ts';
import { addDeskRoute } from './add-desk.ts';
import { addSectionRoute } from './add-section.ts';
import { addTopicRoute } from './add-topic.ts';
import { arrangeFrontRoute } from './arrange-front.ts';
import { changeDeskRoute } from './change-desk.ts';
import { changePublicationRoute } from './change-publication.ts';
import { nameSectionRoute } from './name-section.ts';
import { nameTopicRoute } from './name-topic.ts';
import { readFrontRoute } from './read-front.ts';
import { readPublicationRoute } from './read-publication.ts';
import { removeDeskRoute } from './remove-desk.ts';
import { renameContributorRoute } from './rename-contributor.ts';
import { saveEditionRoute } from './save-edition.ts';

/** All of them. */
export function publicationRoutes(parts: ActionParts): readonly Route[] {
  return [
    readPublicationRoute(parts),
    changePublicationRoute(parts),
    saveEditionRoute(parts),
    addSectionRoute(parts),
    nameSectionRoute(parts),
    addTopicRoute(parts),
    nameTopicRoute(parts),
    addContributorRoute(parts),
    renameContributorRoute(parts),
    addDeskRoute(parts),
    changeDeskRoute(parts),
    removeDeskRoute(parts),
    readFrontRoute(parts),
    arrangeFrontRoute(parts),
  ];
}
