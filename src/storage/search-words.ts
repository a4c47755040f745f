/** Words by which stories and pictures are found, in one form for every case and both databases. */
import { type Kysely, type SqlBool, sql } from 'kysely';
import type { PictureId, StoryId } from '../core/ids.ts';
import type { Dialect, Session } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Accents of European alphabets, Hebrew points, Arabic vowel signs and the stroke that lengthens Arabic words. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640]/g;

/** The text without differences of case, width and accents: what is looked for and what is looked through are both brought to this form. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

/** One column's text that holds all of these. */
function joined(texts: readonly string[]): string {
  return folded(texts.filter((text) => text !== '').join('\n'));
}

/** True for rows whose `search_words` contain the word somewhere. */
export function containsWord(column: 's.search_words' | 'pictures.search_words', word: string) {
  const pattern = `%${folded(word).replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`${sql.ref(column)} like ${pattern} escape '\\'`;
}

/** Gathers the words of stories and pictures that an older Courant wrote, so many in each transaction that nobody waits long. */
export async function gatherMissingWords(dialect: Pick<Dialect, 'read' | 'transact'>): Promise<void> {
  for (;;) {
    const { stories, pictures } = await dialect.read(missingWords);
    if (stories.length + pictures.length === 0) return;
    await dialect.transact(async (session) => {
      for (const { id } of stories) await keepStoryWords(session, id);
      for (const { id } of pictures) await keepPictureWords(session.db, id);
    });
  }
}

const gatheredAtOnce = 200;

async function missingWords({ db }: Session) {
  return {
    stories: await db.selectFrom('stories').select('id').where('search_words', 'is', null).limit(gatheredAtOnce).execute(),
    pictures: await db.selectFrom('pictures').select('id').where('search_words', 'is', null).limit(gatheredAtOnce).execute(),
  };
}

/** Brings a story's words up to date: its slugline and the headlines of its drafts. Does nothing where the story is not there yet. */
export async function keepStoryWords({ db, locksRows }: Session, id: StoryId): Promise<void> {
  const story = await db
    .selectFrom('stories')
    .select(['slugline', 'search_words'])
    .where('id', '=', id)
    .$if(locksRows, (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  if (story === undefined) return;
  const drafts = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.draft_id')
    .select('headline')
    .where('articles.story_id', '=', id)
    .orderBy('articles.edition')
    .execute();
  const words = joined([story.slugline, ...drafts.map(({ headline }) => headline)]);
  if (words !== story.search_words) await db.updateTable('stories').set({ search_words: words }).where('id', '=', id).execute();
}

/** Brings a picture's words up to date: its file name, credit, creator and place, and what it is called in every language. */
export async function keepPictureWords(db: Kysely<Tables>, id: PictureId): Promise<void> {
  const picture = await db
    .selectFrom('pictures')
    .select(['file_name', 'credit', 'creator', 'place'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (picture === undefined) return;
  const words = await db
    .selectFrom('picture_words')
    .select(['caption', 'alt_text'])
    .where('picture_id', '=', id)
    .orderBy('edition')
    .execute();
  const { file_name, credit, creator, place } = picture;
  const texts = [file_name, credit, creator, place, ...words.flatMap(({ caption, alt_text }) => [caption, alt_text])];
  await db
    .updateTable('pictures')
    .set({ search_words: joined(texts) })
    .where('id', '=', id)
    .execute();
}
