/** What stands at an address of the reader site. */
import type { ReadAddress } from '../core/address-reading.ts';
import type { RedirectTarget } from '../core/redirect.ts';
import type { Reader } from '../storage/storage.ts';

/** True if the address is the site's own: of a page that it makes by itself, or of a thing that is there. */
export async function hasPage(reader: Reader, place: ReadAddress): Promise<boolean> {
  return place.kind === 'fixed' || place.kind === 'front' || (await thingAt(reader, place)) !== null;
}

/** The article, section, topic or contributor whose address this is; null for none. */
export async function thingAt(reader: Reader, place: ReadAddress): Promise<RedirectTarget | null> {
  switch (place.kind) {
    case 'article': {
      const articleId = await reader.published.at(place.edition, place.day, place.slug);
      return articleId === null ? null : { kind: 'article', articleId };
    }
    case 'section': {
      const found = (await reader.publication.sections()).find(({ names }) => names.get(place.edition)?.slug === place.slug);
      return found === undefined ? null : { kind: 'section', sectionId: found.id, edition: place.edition };
    }
    case 'topic': {
      const found = (await reader.publication.topics()).find(({ names }) => names.get(place.edition)?.slug === place.slug);
      return found === undefined ? null : { kind: 'topic', topicId: found.id, edition: place.edition };
    }
    case 'contributor': {
      const found = (await reader.publication.contributors()).find(({ slug }) => slug === place.slug);
      return found === undefined ? null : { kind: 'contributor', contributorId: found.id, edition: place.edition };
    }
    case 'front':
    case 'fixed':
    case 'other':
      return null;
  }
}
