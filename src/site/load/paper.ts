/** What many pages share: the publication, its editions, sections, topics and contributors. Read once for a refresh. */
import { contributorPath, sectionPath, topicPath } from '../../core/addresses.ts';
import { type BylineEntry, type Contributor, nameIn } from '../../core/contributor.ts';
import type { ContributorId, SectionId, TopicId } from '../../core/ids.ts';
import { hour } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { Section, Topic } from '../../core/section.ts';
import type { EditionFrame, PublishedCredit, PublishedEdition, PublishedSection, PublishedTopic } from '../../render/published.ts';
import type { Reader } from '../../storage/storage.ts';

export interface Paper {
  readonly publication: EditionFrame['publication'];
  /** So many milliseconds a passage may be stale before its page says so; null for never saying it. */
  readonly silence: number | null;
  readonly editions: readonly PublishedEdition[];
  readonly sections: readonly Section[];
  /** The frame of an edition; throws if there is no such edition. */
  frame(edition: LanguageTag): EditionFrame;
  findEdition(tag: LanguageTag): PublishedEdition | null;
  /** Null where the edition has no name for it. */
  section(id: SectionId, edition: LanguageTag): PublishedSection | null;
  topic(id: TopicId, edition: LanguageTag): PublishedTopic | null;
  contributor(id: ContributorId): Contributor | null;
  credits(byline: readonly BylineEntry[], edition: LanguageTag): readonly PublishedCredit[];
}

/** Reads the paper; null before the publication was made. */
export async function loadPaper(reader: Reader): Promise<Paper | null> {
  const found = await reader.publication.find();
  if (found === null) return null;
  const { name, baseUrl, timeZone, accent, sameAs, tellsMachineHelp, staleNoticeHours } = found;
  const publication = { name, baseUrl, timeZone, accent, sameAs, tellsMachineHelp };
  const editions = (await reader.publication.editions()).map(publishedEdition);
  const sections = await reader.publication.sections();
  const topics = await reader.publication.topics();
  const contributors = new Map((await reader.publication.contributors()).map((contributor) => [contributor.id, contributor]));
  const sectionsById = new Map(sections.map((section) => [section.id, section]));
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
  const frames = new Map(
    editions.map((edition) => {
      const named = sections.map((section) => sectionIn(section, edition.tag)).filter((section) => section !== null);
      return [edition.tag, { publication, edition, editions, sections: named }] as const;
    }),
  );
  return {
    publication,
    silence: staleNoticeHours === null ? null : staleNoticeHours * hour,
    editions,
    sections,
    frame(edition) {
      const frame = frames.get(edition);
      if (frame === undefined) throw new Error(`There is no edition ${edition}`);
      return frame;
    },
    findEdition: (tag) => frames.get(tag)?.edition ?? null,
    section: (id, edition) => sectionIn(sectionsById.get(id), edition),
    topic: (id, edition) => topicIn(topicsById.get(id), edition),
    contributor: (id) => contributors.get(id) ?? null,
    credits: (byline, edition) =>
      byline.flatMap(({ contributorId, role }) => {
        const contributor = contributors.get(contributorId);
        if (contributor === undefined) return [];
        return [{ name: nameIn(contributor, edition), path: contributorPath(edition, contributor.slug), role }];
      }),
  };
}

function publishedEdition({ tag, name, tagline }: { tag: LanguageTag; name: string; tagline: string }): PublishedEdition {
  return { tag, name, tagline };
}

function sectionIn(section: Section | undefined, edition: LanguageTag): PublishedSection | null {
  const named = section?.names.get(edition);
  if (section === undefined || named === undefined) return null;
  return { key: section.key, name: named.name, path: sectionPath(edition, named.slug), kind: section.kind };
}

function topicIn(topic: Topic | undefined, edition: LanguageTag): PublishedTopic | null {
  const named = topic?.names.get(edition);
  return named === undefined ? null : { name: named.name, path: topicPath(edition, named.slug) };
}
