/** The library of pictures: what is there, and which articles show it. */
import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Article } from '../core/article.ts';
import type { PictureId } from '../core/ids.ts';
import { articleColumns, articleOf } from './article-rows.ts';
import type { PicturePage, PictureQuery } from './newsroom.ts';
import { DatabasePictureReader } from './pictures.ts';
import { containsWord } from './search-words.ts';
import type { Tables } from './tables.ts';

/** A page of the library, newest first. */
export async function readLibrary(db: Kysely<Tables>, { words, after, limit }: PictureQuery): Promise<PicturePage> {
  let matching: SelectQueryBuilder<Tables, 'pictures', object> = db.selectFrom('pictures');
  for (const word of words) matching = matching.where(containsWord('pictures.search_words', word));
  const { total } = await matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rest =
    after === null
      ? matching
      : matching.where((row) => row(row.refTuple('added_at', 'id'), '<', row.tuple(after.addedAt, after.pictureId)));
  const found = await rest
    .select(['id', 'added_at'])
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  const addedAt = new Map(page.map(({ id, added_at }) => [id, added_at]));
  const pictures = await new DatabasePictureReader({ db, locksRows: false }).findAll([...addedAt.keys()]);
  return {
    pictures: pictures.flatMap((picture) => {
      const moment = addedAt.get(picture.id);
      return moment === undefined ? [] : { picture, addedAt: moment };
    }),
    total: Number(total),
    next: last === undefined ? null : { addedAt: last.added_at, pictureId: last.id },
  };
}

/** The articles whose newest revision shows the picture, in the order of their ids. */
export async function articlesShowing(db: Kysely<Tables>, id: PictureId): Promise<readonly Article[]> {
  const rows = await db
    .selectFrom('revision_pictures')
    .innerJoin('articles', 'articles.draft_id', 'revision_pictures.revision_id')
    .select(articleColumns)
    .where('revision_pictures.picture_id', '=', id)
    .orderBy('articles.id')
    .execute();
  return rows.map(articleOf);
}
