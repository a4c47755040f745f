import { nameSection as name } from '../../../actions/name-section.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { nameSection } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentSection, wantedName } from './present.ts';

/** Names a section in an edition. */
export function nameSectionRoute(parts: ActionParts): Route {
  return route(nameSection, {
    subjects: async () => [wholePublication],
    async run({ params: { sectionId, edition }, body }) {
      const section = (await parts.storage.read(({ publication }) => publication.sections())).find(({ id }) => id === sectionId);
      if (section === undefined) return fail({ code: 'section-unknown', sectionId });
      const named = await name(parts, { key: section.key, edition, name: wantedName(body, edition) });
      return named.ok ? ok(presentSection(named.value)) : named;
    },
  });
}
