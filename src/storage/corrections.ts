/** Corrections across stories in the database. */
import { type ExpressionBuilder, type ExpressionWrapper, type Kysely, type SqlBool, sql } from 'kysely';
import type { StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type {
  CorrectionNeighbours,
  CorrectionRange,
  CorrectionReader,
  OpenCorrection,
  OpenCorrectionQuery,
  PublishedCorrectionRecord,
} from './correction-storage.ts';
import type { Session } from './dialect.ts';
import { heads } from './published.ts';
import { publishedHeadOf } from './published-rows.ts';
import type { Tables } from './tables.ts';

/** Written into the query, because only then the databases use the index of what is open. */
const yes = sql.lit<1>(1);

/** Reads corrections of many stories. */
export class DatabaseCorrectionReader implements CorrectionReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The few tasks come first, whatever the number of stories: SQLite keeps the order of a cross join. */
  async open({ places, limit }: OpenCorrectionQuery): Promise<{ readonly tasks: readonly OpenCorrection[]; readonly total: number }> {
    if (places.length === 0) return { tasks: [], total: 0 };
    const matching = this.#session.db
      .selectFrom('correction_tasks')
      .crossJoin('stories')
      .whereRef('stories.id', '=', 'correction_tasks.story_id')
      .where('is_open', '=', yes)
      .where('stories.spiked_at', 'is', null)
      .where((builder) => builder.or(places.map((place) => isIn(builder, place))));
    const { total } = await matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    const rows = await matching
      .select(['correction_id', 'story_id', 'edition', 'opened_at'])
      .orderBy('opened_at')
      .orderBy('correction_id')
      .orderBy('edition')
      .limit(limit)
      .execute();
    const tasks = rows.map((row) => ({
      correctionId: row.correction_id,
      storyId: row.story_id,
      edition: row.edition,
      openedAt: row.opened_at,
    }));
    return { tasks, total: Number(total) };
  }

  async published(edition: LanguageTag, { from, before, limit }: CorrectionRange): Promise<readonly PublishedCorrectionRecord[]> {
    const rows = await heads(this.#session.db)
      .innerJoin('corrections', 'corrections.story_id', 'public_articles.story_id')
      .innerJoin('correction_texts', (join) =>
        join
          .onRef('correction_texts.correction_id', '=', 'corrections.id')
          .onRef('correction_texts.edition', '=', 'public_articles.edition'),
      )
      .select([
        'correction_texts.correction_id as correction_id',
        'correction_texts.text as correction_text',
        'correction_texts.published_at as correction_published_at',
        'correction_texts.changed_at as correction_changed_at',
      ])
      .where('correction_texts.edition', '=', edition)
      .$if(from !== null, (query) => query.where('correction_texts.published_at', '>=', from))
      .$if(before !== null, (query) => query.where('correction_texts.published_at', '<', before))
      .orderBy('correction_texts.published_at', 'desc')
      .orderBy('correction_texts.correction_id', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      correctionId: row.correction_id,
      text: row.correction_text,
      publishedAt: row.correction_published_at,
      changedAt: row.correction_changed_at,
      article: publishedHeadOf(row),
    }));
  }

  async beside(
    edition: LanguageTag,
    { before, from }: { readonly before: Instant; readonly from: Instant },
  ): Promise<CorrectionNeighbours> {
    const shown = shownMoments(this.#session.db, edition);
    const earlier = await shown
      .where('correction_texts.published_at', '<', before)
      .orderBy('correction_texts.published_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    const later = await shown
      .where('correction_texts.published_at', '>=', from)
      .orderBy('correction_texts.published_at')
      .limit(1)
      .executeTakeFirst();
    return { earlier: earlier?.published_at ?? null, later: later?.published_at ?? null };
  }

  async moments(storyId: StoryId, edition: LanguageTag): Promise<readonly Instant[]> {
    const rows = await this.#session.db
      .selectFrom('corrections')
      .innerJoin('correction_texts', 'correction_texts.correction_id', 'corrections.id')
      .select('correction_texts.published_at')
      .where('corrections.story_id', '=', storyId)
      .where('correction_texts.edition', '=', edition)
      .orderBy('correction_texts.published_at')
      .execute();
    return rows.map((row) => row.published_at);
  }
}

function shownMoments(db: Kysely<Tables>, edition: LanguageTag) {
  return db
    .selectFrom('correction_texts')
    .innerJoin('corrections', 'corrections.id', 'correction_texts.correction_id')
    .innerJoin('public_articles', (join) =>
      join.onRef('public_articles.story_id', '=', 'corrections.story_id').onRef('public_articles.edition', '=', 'correction_texts.edition'),
    )
    .select('correction_texts.published_at')
    .where('public_articles.is_public', '=', yes)
    .where('correction_texts.edition', '=', edition);
}

type Builder = ExpressionBuilder<Pick<Tables, 'correction_tasks' | 'stories'>, 'correction_tasks' | 'stories'>;

function isIn(builder: Builder, { editions, sections }: OpenCorrectionQuery['places'][number]) {
  const asked: ExpressionWrapper<Pick<Tables, 'correction_tasks' | 'stories'>, 'correction_tasks' | 'stories', SqlBool>[] = [];
  if (editions !== null) asked.push(builder('correction_tasks.edition', 'in', editions));
  if (sections !== null) asked.push(builder('stories.section_id', 'in', sections));
  return builder.and(asked);
}
