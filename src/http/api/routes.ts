/** Every route of the API. */
import type { ActionParts } from '../../actions/parts.ts';
import type { AccountParts } from './account/parts.ts';
import { accountRoutes } from './account/routes.ts';
import { alignmentRoutes } from './alignment/routes.ts';
import { articlesRoutes } from './articles/routes.ts';
import { boardRoutes } from './board/routes.ts';
import { commentsRoutes } from './comments/routes.ts';
import { correctionRoutes } from './corrections/routes.ts';
import { glossaryRoutes } from './glossary/routes.ts';
import { historyRoutes } from './history/routes.ts';
import { type MachineParts, machineRoutes } from './machine/routes.ts';
import { memoryRoutes } from './memory/routes.ts';
import { minorChangesRoutes } from './minor-changes/routes.ts';
import { noticesRoutes } from './notices/routes.ts';
import { originalRoutes } from './original/routes.ts';
import type { PeopleParts } from './people/parts.ts';
import { peopleRoutes } from './people/routes.ts';
import type { PictureParts } from './pictures/parts.ts';
import { pictureRoutes } from './pictures/routes.ts';
import { previewsRoutes } from './previews/routes.ts';
import { publicationRoutes } from './publication/routes.ts';
import { publishingRoutes } from './publishing/routes.ts';
import type { Route } from './route.ts';
import { storiesRoutes } from './stories/routes.ts';
import { workflowRoutes } from './workflow/routes.ts';
import { xliffRoutes } from './xliff/routes.ts';

/** What the routes of the API need between them; each resource takes its share. */
export type RouteParts = ActionParts & AccountParts & PeopleParts & PictureParts & MachineParts;

/** The routes of all resources. */
export function allRoutes(parts: RouteParts): readonly Route[] {
  return [
    ...accountRoutes(parts),
    ...peopleRoutes(parts),
    ...boardRoutes(parts),
    ...storiesRoutes(parts),
    ...publicationRoutes(parts),
    ...articlesRoutes(parts),
    ...workflowRoutes(parts),
    ...publishingRoutes(parts),
    ...correctionRoutes(parts),
    ...historyRoutes(parts),
    ...alignmentRoutes(parts),
    ...minorChangesRoutes(parts),
    ...originalRoutes(parts),
    ...memoryRoutes(parts),
    ...noticesRoutes(parts),
    ...xliffRoutes(parts),
    ...glossaryRoutes(parts),
    ...machineRoutes(parts),
    ...previewsRoutes(parts),
    ...commentsRoutes(parts),
    ...pictureRoutes(parts),
  ];
}
