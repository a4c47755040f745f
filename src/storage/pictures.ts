/** Pictures in the database. */
import type { Selectable } from 'kysely';
import type { PictureId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Crop, Picture, PictureWords } from '../core/picture.ts';
import type { Session } from './dialect.ts';
import { inPortions } from './in-portions.ts';
import { keepPictureWords } from './search-words.ts';
import type { PictureReader, PictureWriter } from './storage.ts';
import type { Tables } from './tables.ts';

/** Reads pictures with their crops and words. */
export class DatabasePictureReader implements PictureReader {
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async find(id: PictureId): Promise<Picture | null> {
    return (await this.findAll([id]))[0] ?? null;
  }

  async findAll(ids: readonly PictureId[]): Promise<readonly Picture[]> {
    const { db } = this.session;
    const rows = await inPortions(ids, (some) => db.selectFrom('pictures').selectAll().where('id', 'in', some).execute());
    const crops = await inPortions(ids, (some) =>
      db.selectFrom('picture_crops').selectAll().where('picture_id', 'in', some).orderBy('position').execute(),
    );
    const words = await inPortions(ids, (some) =>
      db.selectFrom('picture_words').selectAll().where('picture_id', 'in', some).orderBy('edition').execute(),
    );
    const cropsOf = Map.groupBy(crops, (crop) => crop.picture_id);
    const wordsOf = Map.groupBy(words, (own) => own.picture_id);
    const pictures = new Map(rows.map((row) => [row.id, pictureOf(row, cropsOf.get(row.id) ?? [], wordsOf.get(row.id) ?? [])]));
    return ids.flatMap((id) => pictures.get(id) ?? []);
  }

  async findByFingerprint(fingerprint: string): Promise<Picture | null> {
    const row = await this.session.db.selectFrom('pictures').select('id').where('fingerprint', '=', fingerprint).executeTakeFirst();
    return row === undefined ? null : await this.find(row.id);
  }
}

/** Saves pictures with their crops and words. */
export class DatabasePictureWriter extends DatabasePictureReader implements PictureWriter {
  /** Saves the picture with its crops and its words. */
  async save(picture: Picture, at: Instant): Promise<void> {
    const { db } = this.session;
    const { id, crops, words } = picture;
    const values = pictureValues(picture);
    await db
      .insertInto('pictures')
      .values({ id, ...values, added_at: at })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    await db.deleteFrom('picture_crops').where('picture_id', '=', id).execute();
    await db.deleteFrom('picture_words').where('picture_id', '=', id).execute();
    const cropRows = crops.map(({ width, height, format, file, bytes }, position) => ({
      picture_id: id,
      position,
      width,
      height,
      format,
      file,
      bytes,
    }));
    if (cropRows.length > 0) await db.insertInto('picture_crops').values(cropRows).execute();
    const wordRows = [...words].map(([edition, { caption, altText }]) => ({ picture_id: id, edition, caption, alt_text: altText }));
    if (wordRows.length > 0) await db.insertInto('picture_words').values(wordRows).execute();
    await keepPictureWords(db, id);
  }

  async saveWords(id: PictureId, edition: LanguageTag, { caption, altText }: PictureWords): Promise<void> {
    const values = { caption, alt_text: altText };
    const { db } = this.session;
    await db
      .insertInto('picture_words')
      .values({ picture_id: id, edition, ...values })
      .onConflict((conflict) => conflict.columns(['picture_id', 'edition']).doUpdateSet(values))
      .execute();
    await keepPictureWords(db, id);
  }
}

type PictureRow = Selectable<Tables['pictures']>;
type CropRow = Selectable<Tables['picture_crops']>;
type WordsRow = Selectable<Tables['picture_words']>;

function pictureOf(row: PictureRow, crops: readonly CropRow[], words: readonly WordsRow[]): Picture {
  return {
    id: row.id,
    fingerprint: row.fingerprint,
    fileName: row.file_name,
    width: row.width,
    height: row.height,
    focus: { x: row.focus_x, y: row.focus_y },
    creator: row.creator,
    credit: row.credit,
    copyright: row.copyright,
    place: row.place,
    takenAt: row.taken_at,
    licence: row.licence,
    licenceExpiresAt: row.licence_expires_at,
    crops: crops.map(({ width, height, format, file, bytes }): Crop => ({ width, height, format, file, bytes })),
    words: new Map(words.map(({ edition, caption, alt_text }) => [edition, { caption, altText: alt_text }])),
  };
}

function pictureValues(picture: Picture): Omit<PictureRow, 'id' | 'added_at' | 'search_words'> {
  return {
    fingerprint: picture.fingerprint,
    file_name: picture.fileName,
    width: picture.width,
    height: picture.height,
    focus_x: picture.focus.x,
    focus_y: picture.focus.y,
    creator: picture.creator,
    credit: picture.credit,
    copyright: picture.copyright,
    place: picture.place,
    taken_at: picture.takenAt,
    licence: picture.licence,
    licence_expires_at: picture.licenceExpiresAt,
  };
}
