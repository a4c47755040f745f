/** Which addresses of the own site lead nowhere. */
import { readAddress } from '../../../core/address-reading.ts';
import { isPublic } from '../../../core/article.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { Slug } from '../../../core/slug.ts';
import type { Reader } from '../../../storage/storage.ts';

/** Those of the paths, percent-decoded, at which readers find neither a page nor a redirect. */
export async function deadPaths(reader: Reader, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const dead = new Set<string>();
  const editions = (await reader.publication.editions()).map(({ tag }) => tag);
  for (const path of new Set(paths)) {
    const whole = path.endsWith('/') ? path : `${path}/`;
    const isThere = (await hasPage(reader, editions, path)) || (await hasPage(reader, editions, whole));
    const leadsOn = isThere || (await reader.published.redirect(path)) !== null || (await reader.published.redirect(whole)) !== null;
    if (!leadsOn) dead.add(path);
  }
  return dead;
}

async function hasPage(reader: Reader, editions: readonly LanguageTag[], path: string): Promise<boolean> {
  const address = readAddress(path, editions);
  switch (address.kind) {
    case 'fixed':
    case 'front':
      return true;
    case 'article': {
      const id = await reader.published.at(address.edition, address.day, address.slug);
      const article = id === null ? null : await reader.articles.find(id);
      return article !== null && isPublic(article);
    }
    case 'section':
    case 'topic':
    case 'contributor':
      return await hasList(reader, address);
    case 'other':
      return false;
  }
}

interface ListAddress {
  readonly kind: 'section' | 'topic' | 'contributor';
  readonly edition: LanguageTag;
  readonly slug: Slug;
}

/** A section has a page from the day that it has a name; topics and contributors, from their first article. */
async function hasList({ publication, published }: Reader, { kind, edition, slug }: ListAddress): Promise<boolean> {
  switch (kind) {
    case 'section':
      return (await publication.sections()).some(({ names }) => names.get(edition)?.slug === slug);
    case 'topic': {
      const topic = (await publication.topics()).find(({ names }) => names.get(edition)?.slug === slug);
      return topic !== undefined && (await published.editionsOf({ topicId: topic.id })).includes(edition);
    }
    case 'contributor': {
      const contributor = (await publication.contributors()).find((one) => one.slug === slug);
      return contributor !== undefined && (await published.editionsOf({ contributorId: contributor.id })).includes(edition);
    }
  }
}
