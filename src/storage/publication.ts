/** The paper's fixtures in the database. */
import type { Contributor } from '../core/contributor.ts';
import type { Edition } from '../core/edition.ts';
import type { Front } from '../core/front.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Publication } from '../core/publication.ts';
import type { NameInEdition, Section, Topic } from '../core/section.ts';
import type { Session } from './dialect.ts';
import type { PublicationReader, PublicationWriter } from './storage.ts';

/** Reads the fixtures. */
export class DatabasePublicationReader implements PublicationReader {
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async find(): Promise<Publication | null> {
    const row = await this.session.db.selectFrom('publications').selectAll().executeTakeFirst();
    if (row === undefined) return null;
    const { name, base_url, time_zone, accent, same_as, stale_notice_hours, tells_machine_help } = row;
    const notices = { staleNoticeHours: stale_notice_hours, tellsMachineHelp: tells_machine_help === 1 };
    return { name, baseUrl: base_url, timeZone: time_zone, accent, sameAs: JSON.parse(same_as), ...notices };
  }

  /** In their order. */
  async editions(): Promise<readonly Edition[]> {
    return await this.session.db.selectFrom('editions').selectAll().orderBy('position').orderBy('tag').execute();
  }

  /** In their order. */
  async sections(): Promise<readonly Section[]> {
    const { db } = this.session;
    const sections = await db.selectFrom('sections').selectAll().orderBy('position').orderBy('id').execute();
    const names = await db.selectFrom('section_names').selectAll().orderBy('edition').execute();
    const namesOf = Map.groupBy(names, (name) => name.section_id);
    return sections.map((section) => ({ ...section, names: namesByEdition(namesOf.get(section.id) ?? []) }));
  }

  /** In the order of their keys. */
  async topics(): Promise<readonly Topic[]> {
    const { db } = this.session;
    const topics = await db.selectFrom('topics').selectAll().orderBy('key').execute();
    const names = await db.selectFrom('topic_names').selectAll().orderBy('edition').execute();
    const namesOf = Map.groupBy(names, (name) => name.topic_id);
    return topics.map((topic) => ({ ...topic, names: namesByEdition(namesOf.get(topic.id) ?? []) }));
  }

  /** In the order of their slugs. */
  async contributors(): Promise<readonly Contributor[]> {
    const { db } = this.session;
    const contributors = await db.selectFrom('contributors').selectAll().orderBy('slug').execute();
    const names = await db.selectFrom('contributor_names').selectAll().orderBy('edition').execute();
    const namesOf = Map.groupBy(names, (name) => name.contributor_id);
    return contributors.map((contributor) => ({
      ...contributor,
      names: new Map((namesOf.get(contributor.id) ?? []).map(({ edition, name, about }) => [edition, { name, about }])),
    }));
  }

  async front(edition: LanguageTag): Promise<Front> {
    const pins = await this.session.db
      .selectFrom('front_pins')
      .select('story_id')
      .where('edition', '=', edition)
      .orderBy('position')
      .execute();
    return { edition, pinned: pins.map((pin) => pin.story_id) };
  }
}

/** Saves the fixtures, each whole: names that it has no more are forgotten. */
export class DatabasePublicationWriter extends DatabasePublicationReader implements PublicationWriter {
  async save({ name, baseUrl, timeZone, accent, sameAs, staleNoticeHours, tellsMachineHelp }: Publication): Promise<void> {
    const values = {
      name,
      base_url: baseUrl,
      time_zone: timeZone,
      accent,
      same_as: JSON.stringify(sameAs),
      stale_notice_hours: staleNoticeHours,
      tells_machine_help: tellsMachineHelp ? (1 as const) : (0 as const),
    };
    await this.session.db
      .insertInto('publications')
      .values({ id: 1, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
  }

  async saveEdition({ tag, name, tagline, position }: Edition): Promise<void> {
    const values = { name, tagline, position };
    await this.session.db
      .insertInto('editions')
      .values({ tag, ...values })
      .onConflict((conflict) => conflict.column('tag').doUpdateSet(values))
      .execute();
  }

  async saveSection({ id, key, position, kind, names }: Section): Promise<void> {
    const { db } = this.session;
    const values = { key, position, kind };
    await db
      .insertInto('sections')
      .values({ id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    await db.deleteFrom('section_names').where('section_id', '=', id).execute();
    const rows = [...names].map(([edition, { name, slug }]) => ({ section_id: id, edition, name, slug }));
    if (rows.length > 0) await db.insertInto('section_names').values(rows).execute();
  }

  async saveTopic({ id, key, names }: Topic): Promise<void> {
    const { db } = this.session;
    await db
      .insertInto('topics')
      .values({ id, key })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ key }))
      .execute();
    await db.deleteFrom('topic_names').where('topic_id', '=', id).execute();
    const rows = [...names].map(([edition, { name, slug }]) => ({ topic_id: id, edition, name, slug }));
    if (rows.length > 0) await db.insertInto('topic_names').values(rows).execute();
  }

  async saveContributor({ id, slug, name, names }: Contributor): Promise<void> {
    const { db } = this.session;
    await db
      .insertInto('contributors')
      .values({ id, slug, name })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ slug, name }))
      .execute();
    await db.deleteFrom('contributor_names').where('contributor_id', '=', id).execute();
    const rows = [...names].map(([edition, own]) => ({ contributor_id: id, edition, name: own.name, about: own.about }));
    if (rows.length > 0) await db.insertInto('contributor_names').values(rows).execute();
  }

  async saveFront({ edition, pinned }: Front): Promise<void> {
    const { db } = this.session;
    await db.deleteFrom('front_pins').where('edition', '=', edition).execute();
    const rows = pinned.map((storyId, position) => ({ edition, position, story_id: storyId }));
    if (rows.length > 0) await db.insertInto('front_pins').values(rows).execute();
  }
}

function namesByEdition(rows: readonly (NameInEdition & { readonly edition: LanguageTag })[]): ReadonlyMap<LanguageTag, NameInEdition> {
  return new Map(rows.map(({ edition, name, slug }) => [edition, { name, slug }]));
}
