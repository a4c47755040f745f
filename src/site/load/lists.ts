/** Fronts and the lists that follow a section, a topic or a contributor. Each shows a bounded number of articles. */
import { contributorPath, encodedPath, frontPath } from '../../core/addresses.ts';
import { nameIn } from '../../core/contributor.ts';
import type { ContributorId, SectionId, TopicId } from '../../core/ids.ts';
import { dayOf, hour, type Instant, later, nextMidnight, type TimeZone } from '../../core/instant.ts';
import type { LanguageTag } from '../../core/language.ts';
import type { RedirectTarget } from '../../core/redirect.ts';
import type { FrontPage, ListPage } from '../../render/published.ts';
import type { PublishedHead, PublishedList } from '../../storage/storage.ts';
import { earliest } from './expiry.ts';
import { type Loaded, nothing, pageAlone } from './loaded.ts';
import type { Shelf, Summaries } from './shelf.ts';

const topLength = 5;
const recentLength = 20;
const sectionLength = 5;
const listLength = 40;

/** The front of an edition. Its date changes at midnight in the publication's zone; nothing on it is finer than a day. */
export async function loadFront(shelf: Shelf, edition: LanguageTag): Promise<Loaded> {
  const { paper, reader, now } = shelf;
  const { timeZone } = paper.publication;
  const { pinned } = await reader.publication.front(edition);
  const placed = pinned.length === 0 ? [] : await reader.published.ofStories(pinned, edition);
  const newest = await shelf.newest({ edition }, 2 * topLength + recentLength);
  const top = distinct([...placed, ...newest]).slice(0, topLength);
  const isOnTop = new Set(top.map(({ article }) => article.id));
  const recent = newest.filter(({ article }) => !isOnTop.has(article.id)).slice(0, recentLength);
  const sections = await frontSections(shelf, edition, isOnTop);
  const shownTop = await shelf.summaries(top);
  const shownRecent = await shelf.summaries(recent);
  const page: FrontPage = {
    kind: 'front',
    frame: paper.frame(edition),
    now: startOfDay(now, timeZone),
    top: shownTop.articles,
    recent: shownRecent.articles,
    sections: sections.map(({ section, shown }) => ({ section, articles: shown.articles })),
  };
  const ends = [shownTop, shownRecent, ...sections.map(({ shown }) => shown)].map(({ expiresAt }) => expiresAt);
  return { ...nothing, page, expiresAt: earliest([nextMidnight(now, timeZone), ...ends]) };
}

async function frontSections(shelf: Shelf, edition: LanguageTag, isOnTop: ReadonlySet<string>) {
  const sections: { readonly section: FrontPage['sections'][number]['section']; readonly shown: Summaries }[] = [];
  for (const { id } of shelf.paper.sections) {
    const section = shelf.paper.section(id, edition);
    if (section === null) continue;
    const newest = await shelf.newest({ edition, sectionId: id }, topLength + sectionLength);
    const shown = await shelf.summaries(newest.filter(({ article }) => !isOnTop.has(article.id)).slice(0, sectionLength));
    if (shown.articles.length > 0) sections.push({ section, shown });
  }
  return sections;
}

/** A section's page: there as long as the edition has a name for the section. */
export async function loadSection(shelf: Shelf, edition: LanguageTag, sectionId: SectionId): Promise<Loaded> {
  const section = shelf.paper.section(sectionId, edition);
  if (section === null) return nothing;
  return loadList(shelf, {
    page: { kind: 'section', path: section.path, name: section.name, about: '' },
    list: { edition, sectionId },
    alternates: shelf.paper.editions.map(({ tag }) => ({ tag, path: shelf.paper.section(sectionId, tag)?.path })),
    isTarget: (to) => to.kind === 'section' && to.sectionId === sectionId && to.edition === edition,
    mayBeEmpty: true,
  });
}

/** A topic's page: there as long as a public article of the edition has the topic. */
export async function loadTopic(shelf: Shelf, edition: LanguageTag, topicId: TopicId): Promise<Loaded> {
  const topic = shelf.paper.topic(topicId, edition);
  if (topic === null) return nothing;
  const editions = await shelf.reader.published.editionsOf({ topicId });
  return loadList(shelf, {
    page: { kind: 'topic', path: topic.path, name: topic.name, about: '' },
    list: { edition, topicId },
    alternates: editions.map((tag) => ({ tag, path: shelf.paper.topic(topicId, tag)?.path })),
    isTarget: (to) => to.kind === 'topic' && to.topicId === topicId && to.edition === edition,
    mayBeEmpty: false,
  });
}

/** A contributor's page: there as long as a public article of the edition names the person. */
export async function loadContributor(shelf: Shelf, edition: LanguageTag, contributorId: ContributorId): Promise<Loaded> {
  const contributor = shelf.paper.contributor(contributorId);
  if (contributor === null) return nothing;
  const editions = await shelf.reader.published.editionsOf({ contributorId });
  const about = contributor.names.get(edition)?.about ?? '';
  return loadList(shelf, {
    page: { kind: 'contributor', path: contributorPath(edition, contributor.slug), name: nameIn(contributor, edition), about },
    list: { edition, contributorId },
    alternates: editions.map((tag) => ({ tag, path: contributorPath(tag, contributor.slug) })),
    isTarget: (to) => to.kind === 'contributor' && to.contributorId === contributorId && to.edition === edition,
    mayBeEmpty: false,
  });
}

interface ListParts {
  readonly page: Pick<ListPage, 'kind' | 'path' | 'name' | 'about'>;
  readonly list: PublishedList;
  readonly alternates: readonly { readonly tag: LanguageTag; readonly path: string | undefined }[];
  readonly isTarget: (to: RedirectTarget) => boolean;
  readonly mayBeEmpty: boolean;
}

async function loadList(shelf: Shelf, { page, list, alternates, isTarget, mayBeEmpty }: ListParts): Promise<Loaded> {
  const heads = await shelf.newest(list, listLength);
  if (heads.length === 0 && !mayBeEmpty) return nothing;
  const { articles, expiresAt } = await shelf.summaries(heads);
  const frame = shelf.paper.frame(list.edition);
  const places = alternates.flatMap(({ tag, path }) => (path === undefined ? [] : [{ edition: shelf.paper.frame(tag).edition, path }]));
  const old = (await shelf.otherRedirects()).filter(({ from, to }) => isTarget(to) && from !== page.path);
  const redirects = old.map(({ from }) => ({ from, location: encodedPath(page.path) }));
  return { page: { ...page, frame, articles, alternates: places }, languages: [], redirects, expiresAt };
}

/** The page on which a reader chooses an edition; the server may choose by the languages that the reader's browser names. */
export function loadChooser({ paper }: Shelf): Loaded {
  const { publication, editions } = paper;
  const languages = editions.map(({ tag, name }) => ({ edition: tag, path: frontPath(tag), headline: name }));
  return { ...nothing, page: { kind: 'chooser', publication, editions }, languages };
}

/** The mark of the publication. */
export function loadIcon({ paper: { publication } }: Shelf): Loaded {
  return pageAlone({ kind: 'icon', name: publication.name, accent: publication.accent });
}

function distinct(heads: readonly PublishedHead[]): readonly PublishedHead[] {
  return [...new Map(heads.map((head) => [head.article.id, head])).values()];
}

function startOfDay(moment: Instant, zone: TimeZone): Instant {
  const midnight = nextMidnight(later(moment, -26 * hour), zone);
  return dayOf(midnight, zone) === dayOf(moment, zone) ? midnight : nextMidnight(midnight, zone);
}
