import type { ActionParts } from '../../../actions/parts.ts';
import type { Taken } from '../../../contract/operation.ts';
import { readPublication } from '../../../contract/publication.ts';
import { namesakesAmong } from '../../../core/contributor.ts';
import type { SectionId } from '../../../core/ids.ts';
import type { Instant } from '../../../core/instant.ts';
import { wholePublication } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Reader } from '../../../storage/storage.ts';
import { type Route, route } from '../route.ts';
import { presentContributor, presentSection, presentTopic } from './present.ts';

/** Contributors of one name, with the newest public article of each in any edition. They are few, and so are the editions. */
async function namesakes({ publication, published }: Reader) {
  const editions = await publication.editions();
  const found: Taken<typeof readPublication, 'answer'>['namesakes'] = [];
  for (const { id: contributorId } of namesakesAmong(await publication.contributors())) {
    const dated: { readonly at: Instant; readonly sectionId: SectionId }[] = [];
    for (const { tag: edition } of editions) {
      const [head] = await published.newest({ edition, contributorId }, 1);
      const at = head?.article.firstPublishedAt ?? null;
      if (head !== undefined && at !== null) dated.push({ at, sectionId: head.facts.sectionId });
    }
    found.push({ contributorId, lastNamed: dated.sort((one, other) => other.at - one.at)[0] ?? null });
  }
  return found;
}

/** Gives the publication with its fixtures. */
export function readPublicationRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readPublication, {
    subjects: async () => [wholePublication],
    async run() {
      return await storage.read(async (reader) => {
        const { publication, desk } = reader;
        const found = await publication.find();
        if (found === null) return fail({ code: 'not-found' });
        return ok({
          publication: { ...found, sameAs: [...found.sameAs] },
          editions: [...(await publication.editions())],
          sections: (await publication.sections()).map(presentSection),
          topics: (await publication.topics()).map(presentTopic),
          contributors: (await publication.contributors()).map(presentContributor),
          namesakes: await namesakes(reader),
          desks: [...(await desk.desks())],
        });
      });
    },
  });
}
