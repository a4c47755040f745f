/** The tables of the library for sign-in, as far as we read and change them ourselves. */
import { sql } from 'kysely';
import type { ApiTokenId, PersonId } from '../core/ids.ts';
import { type Instant, instant } from '../core/instant.ts';
import type { AccountReader, AccountWriter, NewPassword, SignInSession, WaysIn } from './account-storage.ts';
import type { Session } from './dialect.ts';
import { personOf } from './people.ts';

/** How the library calls a password among the ways to sign in. */
const passwordProvider = 'credential';

/** Reads what sign-in keeps. */
export class DatabaseAccountReader implements AccountReader {
  protected readonly database: Session;

  constructor(session: Session) {
    this.database = session;
  }

  async session(token: string) {
    const rows = await this.database.db
      .selectFrom('sign_in_sessions as session')
      .innerJoin('people as person', 'person.id', 'session.person_id')
      .leftJoin('grants', 'grants.person_id', 'person.id')
      .select(['session.id as databaseid', 'session.expires_at'])
      .select(['person.id', 'person.name', 'person.email', 'person.language', 'person.created_at', 'person.suspended_at'])
      .select(['grants.position', 'grants.role', 'grants.editions', 'grants.sections'])
      .where('session.token', '=', token)
      .orderBy('grants.position')
      .execute();
    const [first] = rows;
    if (first === undefined) return null;
    const grants = rows.flatMap(({ id, position, role, editions, sections }) =>
      position === null || role === null || editions === null || sections === null
        ? []
        : [{ person_id: id, position, role, editions, sections }],
    );
    return { id: first.databaseid, person: personOf(first, grants), expiresAt: momentOf(first.expires_at) };
  }

  async sessions(personId: PersonId): Promise<readonly SignInSession[]> {
    const query = this.database.db.selectFrom('sign_in_sessions').selectAll().where('person_id', '=', personId);
    const rows = await query.orderBy('created_at', 'desc').orderBy('id').execute();
    return rows.map((row) => ({
      id: row.id,
      token: row.token,
      userAgent: row.user_agent ?? '',
      createdAt: momentOf(row.created_at),
      usedAt: momentOf(row.updated_at),
      expiresAt: momentOf(row.expires_at),
    }));
  }

  async waysIn(personId: PersonId): Promise<WaysIn> {
    const { db } = this.database;
    const passwords = db.selectFrom('sign_in_accounts').select('id').where('person_id', '=', personId);
    const password = await passwords.where('provider_id', '=', passwordProvider).where('password', 'is not', null).executeTakeFirst();
    const person = await db.selectFrom('people').select('two_factor_enabled').where('id', '=', personId).executeTakeFirst();
    const passkeys = await db.selectFrom('passkeys').select(['id', 'name', 'created_at']).where('person_id', '=', personId).execute();
    return {
      hasPassword: password !== undefined,
      hasTwoFactor: Boolean(person?.two_factor_enabled),
      passkeys: passkeys.map(({ id, name, created_at }) => ({ id, name, createdAt: created_at === null ? null : momentOf(created_at) })),
    };
  }
}

/** Changes what sign-in keeps. */
export class DatabaseAccountWriter extends DatabaseAccountReader implements AccountWriter {
  async setPassword(personId: PersonId, { id, hash, at }: NewPassword): Promise<void> {
    const { db } = this.database;
    const moment = new Date(at).toISOString();
    const updated = await db
      .updateTable('sign_in_accounts')
      .set({ password: hash, updated_at: moment })
      .where('person_id', '=', personId)
      .where('provider_id', '=', passwordProvider)
      .executeTakeFirst();
    if (updated.numUpdatedRows > 0n) return;
    const account = { id, account_id: personId, provider_id: passwordProvider, person_id: personId, password: hash };
    await db
      .insertInto('sign_in_accounts')
      .values({ ...account, created_at: moment, updated_at: moment })
      .execute();
  }

  async removePassword(personId: PersonId): Promise<void> {
    const query = this.database.db.deleteFrom('sign_in_accounts').where('person_id', '=', personId);
    await query.where('provider_id', '=', passwordProvider).execute();
  }

  async endSession(personId: PersonId, sessionId: string): Promise<boolean> {
    const query = this.database.db.deleteFrom('sign_in_sessions').where('person_id', '=', personId).where('id', '=', sessionId);
    return (await query.executeTakeFirst()).numDeletedRows > 0n;
  }

  async endSessions(personId: PersonId): Promise<void> {
    await this.database.db.deleteFrom('sign_in_sessions').where('person_id', '=', personId).execute();
  }

  async removePasskey(personId: PersonId, passkeyId: string): Promise<void> {
    await this.database.db.deleteFrom('passkeys').where('person_id', '=', personId).where('id', '=', passkeyId).execute();
  }

  async removeTwoFactor(personId: PersonId): Promise<void> {
    const { db } = this.database;
    await db.deleteFrom('two_factors').where('person_id', '=', personId).execute();
    await db.updateTable('people').set({ two_factor_enabled: sql`false` }).where('id', '=', personId).execute();
  }

  async noteTokenUse(id: ApiTokenId, at: Instant): Promise<void> {
    await this.database.db.updateTable('api_tokens').set({ last_used_at: at }).where('id', '=', id).execute();
  }
}

function momentOf(stored: string | Date): Instant {
  return instant(new Date(stored).getTime());
}
