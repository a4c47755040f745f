/** Machine translation in the database. */
import type { Selectable } from 'kysely';
import type { ArticleId, MachineDraftId, MachineServiceId } from '../core/ids.ts';
import type { MachineDraft, MachineText } from '../core/machine/draft.ts';
import type { MachineService, MachineUsage } from '../core/machine/service.ts';
import type { Session, WritingSession } from './dialect.ts';
import type { MachineReader, MachineWriter } from './machine-storage.ts';
import type { Tables } from './tables.ts';

/** Reads services, drafts and what was sent. */
export class DatabaseMachineReader implements MachineReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async services(): Promise<readonly MachineService[]> {
    return (await this.#session.db.selectFrom('machine_services').selectAll().orderBy('position').orderBy('id').execute()).map(serviceOf);
  }

  async usage(month: string): Promise<readonly MachineUsage[]> {
    const rows = await this.#session.db.selectFrom('machine_usage').selectAll().where('month', '=', month).orderBy('service_id').execute();
    return rows.map((row) => ({
      serviceId: row.service_id,
      month: row.month,
      characters: Number(row.characters),
      tokens: Number(row.tokens),
    }));
  }

  /** In a transaction that writes, nobody else changes the draft until it ends. */
  async draft(id: MachineDraftId): Promise<MachineDraft | null> {
    const { db, locksRows } = this.#session;
    const row = await db
      .selectFrom('machine_drafts')
      .selectAll()
      .where('id', '=', id)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    return row === undefined ? null : draftOf(row);
  }

  async drafts(articleId: ArticleId, limit: number): Promise<readonly MachineDraft[]> {
    const query = this.#session.db.selectFrom('machine_drafts').selectAll().where('article_id', '=', articleId);
    return (await query.orderBy('ordered_at', 'desc').orderBy('id', 'desc').limit(limit).execute()).map(draftOf);
  }

  async texts(draftId: MachineDraftId): Promise<readonly MachineText[]> {
    const query = this.#session.db.selectFrom('machine_texts').selectAll().where('draft_id', '=', draftId);
    return (await query.orderBy('position').execute()).map(textOf);
  }

  async textsOf(articleId: ArticleId): Promise<readonly MachineText[]> {
    const rows = await this.#session.db
      .selectFrom('machine_texts')
      .innerJoin('machine_drafts', 'machine_drafts.id', 'machine_texts.draft_id')
      .selectAll('machine_texts')
      .where('machine_drafts.article_id', '=', articleId)
      .orderBy('machine_drafts.ordered_at', 'desc')
      .orderBy('machine_drafts.id', 'desc')
      .orderBy('machine_texts.position')
      .execute();
    return rows.map(textOf);
  }
}

/** Changes them; whoever looks at a draft is told. */
export class DatabaseMachineWriter extends DatabaseMachineReader implements MachineWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  async saveService({ id, kind, name, address, key, model, glossary, monthlyLimit, isOn, position }: MachineService): Promise<void> {
    const values = { kind, name, address, service_key: key, model, glossary, monthly_limit: monthlyLimit, is_on: isOn ? 1 : 0, position };
    await this.#session.db
      .insertInto('machine_services')
      .values({ id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
  }

  async removeService(id: MachineServiceId): Promise<void> {
    await this.#session.db.deleteFrom('machine_services').where('id', '=', id).execute();
  }

  async addUsage({ serviceId, month, characters, tokens }: MachineUsage): Promise<void> {
    await this.#session.db
      .insertInto('machine_usage')
      .values({ service_id: serviceId, month, characters, tokens })
      .onConflict((conflict) =>
        conflict.columns(['service_id', 'month']).doUpdateSet((row) => ({
          characters: row('machine_usage.characters', '+', characters),
          tokens: row('machine_usage.tokens', '+', tokens),
        })),
      )
      .execute();
  }

  async saveDraft(draft: MachineDraft): Promise<void> {
    const values = {
      service_id: draft.serviceId,
      service_name: draft.serviceName,
      state: draft.state,
      failure: draft.failure === null ? null : JSON.stringify(draft.failure),
      characters: draft.characters,
      tokens: draft.tokens,
      finished_at: draft.finishedAt,
    };
    await this.#session.db
      .insertInto('machine_drafts')
      .values({
        id: draft.id,
        article_id: draft.articleId,
        original_revision_id: draft.originalRevisionId,
        ordered_at: draft.orderedAt,
        ordered_by: draft.orderedBy,
        ...values,
      })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    await this.#session.announceDesk();
  }

  async saveTexts(texts: readonly MachineText[]): Promise<void> {
    for (const text of texts) {
      const values = { state: text.state, content: text.content === null ? null : JSON.stringify(text.content), lost: text.lost };
      await this.#session.db
        .insertInto('machine_texts')
        .values({
          draft_id: text.draftId,
          position: text.position,
          segment: text.segment,
          read_as: text.read,
          targets: JSON.stringify(text.targets),
          ...values,
        })
        .onConflict((conflict) => conflict.columns(['draft_id', 'position']).doUpdateSet(values))
        .execute();
    }
    if (texts.length > 0) await this.#session.announceDesk();
  }
}

function serviceOf(row: Selectable<Tables['machine_services']>): MachineService {
  const { id, kind, name, address, service_key: key, model, glossary, position } = row;
  const monthlyLimit = row.monthly_limit === null ? null : Number(row.monthly_limit);
  return { id, kind, name, address, key, model, glossary, monthlyLimit, isOn: row.is_on === 1, position };
}

function draftOf(row: Selectable<Tables['machine_drafts']>): MachineDraft {
  return {
    id: row.id,
    articleId: row.article_id,
    serviceId: row.service_id,
    serviceName: row.service_name,
    originalRevisionId: row.original_revision_id,
    orderedAt: row.ordered_at,
    orderedBy: row.ordered_by,
    state: row.state,
    failure: row.failure === null ? null : JSON.parse(row.failure),
    characters: Number(row.characters),
    tokens: Number(row.tokens),
    finishedAt: row.finished_at,
  };
}

function textOf(row: Selectable<Tables['machine_texts']>): MachineText {
  return {
    draftId: row.draft_id,
    position: row.position,
    segment: row.segment,
    read: row.read_as,
    targets: JSON.parse(row.targets),
    state: row.state,
    content: row.content === null ? null : JSON.parse(row.content),
    lost: row.lost,
  };
}
