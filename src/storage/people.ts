/** People, their links and their machines' keys in the database. */
import { type Selectable, sql } from 'kysely';
import type { PersonId } from '../core/ids.ts';
import { type Instant, instant } from '../core/instant.ts';
import type { Person } from '../core/person.ts';
import type { Session } from './dialect.ts';
import type { ApiToken, PeopleReader, PeopleWriter, SecretLink } from './newsroom.ts';
import type { Tables } from './tables.ts';

/** Reads people. */
export class DatabasePeopleReader implements PeopleReader {
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** In a transaction that writes, nobody else changes the person until it ends. */
  async find(id: PersonId): Promise<Person | null> {
    const row = await this.#people().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : await this.#withGrants(row);
  }

  async findByEmail(email: string): Promise<Person | null> {
    const row = await this.#people().where('email', '=', email.toLowerCase()).executeTakeFirst();
    return row === undefined ? null : await this.#withGrants(row);
  }

  async all(): Promise<readonly Person[]> {
    const rows = await this.#people().orderBy('name').orderBy('id').execute();
    const grants = await this.session.db.selectFrom('grants').selectAll().orderBy('person_id').orderBy('position').execute();
    const grantsOf = Map.groupBy(grants, (grant) => grant.person_id);
    return rows.map((row) => personOf(row, grantsOf.get(row.id) ?? []));
  }

  async hasOwner(): Promise<boolean> {
    const owner = await this.session.db.selectFrom('grants').select('person_id').where('role', '=', 'owner').limit(1).executeTakeFirst();
    return owner !== undefined;
  }

  /** In a transaction that writes, nobody else uses the link until it ends. */
  async secretLink(fingerprint: string): Promise<SecretLink | null> {
    const { db, locksRows } = this.session;
    const row = await db
      .selectFrom('secret_links')
      .selectAll()
      .where('fingerprint', '=', fingerprint)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    return row === undefined ? null : secretLinkOf(row);
  }

  async openLinks(kind: SecretLink['kind'], now: Instant): Promise<readonly SecretLink[]> {
    const query = this.session.db.selectFrom('secret_links').selectAll().where('kind', '=', kind);
    const open = query.where('used_at', 'is', null).where('expires_at', '>', now);
    const rows = await open.orderBy('made_at', 'desc').orderBy('fingerprint').execute();
    return rows.map(secretLinkOf);
  }

  async apiToken(fingerprint: string): Promise<ApiToken | null> {
    const row = await this.session.db.selectFrom('api_tokens').selectAll().where('fingerprint', '=', fingerprint).executeTakeFirst();
    return row === undefined ? null : apiTokenOf(row);
  }

  async apiTokens(personId: PersonId): Promise<readonly ApiToken[]> {
    const query = this.session.db.selectFrom('api_tokens').selectAll().where('person_id', '=', personId);
    const rows = await query.orderBy('created_at', 'desc').orderBy('id').execute();
    return rows.map(apiTokenOf);
  }

  #people() {
    const { db, locksRows } = this.session;
    const query = db.selectFrom('people').select(['id', 'name', 'email', 'language', 'created_at', 'suspended_at']);
    return query.$if(locksRows, (reading) => reading.forNoKeyUpdate());
  }

  async #withGrants(row: PersonRow): Promise<Person> {
    const query = this.session.db.selectFrom('grants').selectAll().where('person_id', '=', row.id);
    return personOf(row, await query.orderBy('position').execute());
  }
}

/** Enters and changes people, links and keys. */
export class DatabasePeopleWriter extends DatabasePeopleReader implements PeopleWriter {
  async save(person: Person): Promise<void> {
    const { db } = this.session;
    const values = { name: person.name, email: person.email, language: person.language, suspended_at: person.suspendedAt };
    const moment = new Date(person.createdAt).toISOString();
    await db
      .insertInto('people')
      .values({ id: person.id, ...values, email_verified: sql`false`, created_at: moment, updated_at: moment })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    await db.deleteFrom('grants').where('person_id', '=', person.id).execute();
    const grants = person.grants.map(({ role, editions, sections }, position) => ({
      person_id: person.id,
      position,
      role,
      editions: JSON.stringify(editions),
      sections: JSON.stringify(sections),
    }));
    if (grants.length > 0) await db.insertInto('grants').values(grants).execute();
  }

  async saveSecretLink({ fingerprint, kind, details, madeAt, madeById, expiresAt, usedAt }: SecretLink): Promise<void> {
    const values = {
      kind,
      details: JSON.stringify(details),
      made_at: madeAt,
      made_by_id: madeById,
      expires_at: expiresAt,
      used_at: usedAt,
    };
    await this.session.db
      .insertInto('secret_links')
      .values({ fingerprint, ...values })
      .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet(values))
      .execute();
  }

  async saveApiToken(token: ApiToken): Promise<void> {
    const values = {
      fingerprint: token.fingerprint,
      person_id: token.personId,
      name: token.name,
      scopes: JSON.stringify(token.scopes),
      created_at: token.createdAt,
      expires_at: token.expiresAt,
      last_used_at: token.lastUsedAt,
      revoked_at: token.revokedAt,
    };
    await this.session.db
      .insertInto('api_tokens')
      .values({ id: token.id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
  }
}

type PersonRow = Pick<Selectable<Tables['people']>, 'id' | 'name' | 'email' | 'language' | 'created_at' | 'suspended_at'>;
type GrantRow = Selectable<Tables['grants']>;

/** A person from a row and the rows of the roles. */
export function personOf(row: PersonRow, grants: readonly GrantRow[]): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: row.language,
    grants: grants.map(({ role, editions, sections }) => ({ role, editions: JSON.parse(editions), sections: JSON.parse(sections) })),
    createdAt: instant(new Date(row.created_at).getTime()),
    suspendedAt: row.suspended_at,
  };
}

function secretLinkOf(row: Selectable<Tables['secret_links']>): SecretLink {
  return {
    fingerprint: row.fingerprint,
    kind: row.kind,
    details: JSON.parse(row.details),
    madeAt: row.made_at,
    madeById: row.made_by_id,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  };
}

function apiTokenOf(row: Selectable<Tables['api_tokens']>): ApiToken {
  return {
    id: row.id,
    fingerprint: row.fingerprint,
    personId: row.person_id,
    name: row.name,
    scopes: JSON.parse(row.scopes),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
