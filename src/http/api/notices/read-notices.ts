import { readNotices } from '../../../contract/notices.ts';
import { readableSections, wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import type { PeopleParts } from '../people/parts.ts';
import { type Route, route } from '../route.ts';

/** So many are listed. */
const most = 50;

/** Lists what whoever asks was told. */
export function readNoticesRoute({ storage, mailer }: Pick<PeopleParts, 'storage' | 'mailer'>): Route {
  return route(readNotices, {
    subjects: async () => [wholePublication],
    async run({ visitor: { person } }) {
      const sections = readableSections(person.grants);
      const readable = sections === 'all' ? null : sections;
      return await storage.read(async (reader) => {
        const { notices, unread } = await reader.notices.ofPerson(person.id, { readable, limit: most });
        const { mail } = await reader.notices.mailOf(person.id);
        return ok({ notices: notices.map(({ personId, ...notice }) => notice), unread, mail, hasMail: mailer !== null });
      });
    },
  });
}
