/** Pictures as the API gives them. */
import { cropsUnderWay } from '../../../actions/order-crops.ts';
import { wordsWrittenIn } from '../../../actions/written-words.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { readPicture, readPictures } from '../../../contract/pictures.ts';
import { absoluteAddress, articlePath, mediaPath } from '../../../core/addresses.ts';
import type { PictureId } from '../../../core/ids.ts';
import type { Instant } from '../../../core/instant.ts';
import { type Crop, mayBeShown, type Picture } from '../../../core/picture.ts';
import type { Job } from '../../../storage/newsroom.ts';
import type { PublishedIdentity, Reader } from '../../../storage/storage.ts';
import { type Visitor, visitorMay } from '../../visitor.ts';
import type { PictureParts } from './parts.ts';

type Whole = Taken<typeof readPicture, 'answer'>;
type Head = Taken<typeof readPictures, 'answer'>['pictures'][number];
type File = Whole['files'][number];
type Use = Whole['uses'][number];

/** So wide are the small files of the library, in pixels, if there are such. */
const thumbnailWidth = 480;

/** A picture as lists show it. `job` makes its files, if one does. */
export function presentPicture(picture: Picture, { job, now }: { readonly job: Job | undefined; readonly now: Instant }): Head {
  const { id, fileName, width, height, focus, creator, credit, copyright, place, takenAt, licence, licenceExpiresAt } = picture;
  return {
    ...{ id, fileName, width, height, focus, creator, credit, copyright, place, takenAt, licence, licenceExpiresAt },
    isExpired: !mayBeShown(picture, now),
    thumbnail: thumbnailOf(picture),
    work: job === undefined ? null : { done: job.done, total: job.total, failure: job.failure },
  };
}

/** A picture with everything that its screen says; null if it is not there. */
export async function wholePicture(parts: PictureParts, id: PictureId, visitor: Visitor): Promise<Whole | null> {
  const found = await parts.storage.read(async (reader) => {
    const picture = await reader.pictures.find(id);
    if (picture === null) return null;
    const editions = await reader.publication.editions();
    const { uses, hiddenUses } = await usesOf(reader, id, visitor);
    const rank = ({ edition, isPublic }: Use) => editions.findIndex(({ tag }) => tag === edition) + (isPublic ? 0 : editions.length);
    const job = (await cropsUnderWay(reader)).get(id);
    return { picture, job, editions, uses: uses.toSorted((one, other) => rank(one) - rank(other)), hiddenUses };
  });
  if (found === null) return null;
  const { picture, job, editions, uses, hiddenUses } = found;
  return {
    ...presentPicture(picture, { job, now: parts.now() }),
    files: picture.crops.map(presentFile),
    words: editions.flatMap(({ tag }) => {
      const words = picture.words.get(tag);
      return words === undefined ? [] : { edition: tag, ...words };
    }),
    written: await wordsWrittenIn(picture, parts.pictureFolders),
    uses,
    hiddenUses,
  };
}

function thumbnailOf({ crops }: Picture): File | null {
  const webp = crops.filter(({ format }) => format === 'webp');
  const fitting = (webp.length > 0 ? webp : crops).toSorted((one, other) => one.width - other.width);
  const chosen = fitting.find(({ width }) => width >= thumbnailWidth) ?? fitting.at(-1);
  return chosen === undefined ? null : presentFile(chosen);
}

function presentFile({ file, format, width, height }: Crop): File {
  return { address: mediaPath(file), format, width, height };
}

/** The articles that show the picture. Of sections that the visitor may not read only the number is said. */
async function usesOf(reader: Reader, id: PictureId, visitor: Visitor): Promise<Pick<Whole, 'uses' | 'hiddenUses'>> {
  const publicWith = new Map((await reader.published.withPicture(id)).map((identity) => [identity.articleId, identity]));
  const draftsWith = await reader.desk.articlesWithPicture(id);
  const articleIds = new Set([...publicWith.keys(), ...draftsWith.map((article) => article.id)]);
  const baseUrl = (await reader.publication.find())?.baseUrl ?? '';
  const uses: Use[] = [];
  let hiddenUses = 0;
  for (const articleId of articleIds) {
    const article = await reader.articles.find(articleId);
    const story = article === null ? null : await reader.stories.find(article.storyId);
    if (article === null || story === null) continue;
    if (!visitorMay(visitor, 'read-desk', { edition: null, sectionId: story.sectionId })) {
      hiddenUses++;
      continue;
    }
    const shown: PublishedIdentity | undefined = publicWith.get(articleId);
    const revision = await reader.articles.revision((shown && article.publishedId) ?? article.draftId);
    uses.push({
      articleId,
      storyId: story.id,
      edition: article.edition,
      headline: revision?.content.headline ?? '',
      state: article.state,
      isPublic: shown !== undefined,
      address: shown === undefined ? null : absoluteAddress(baseUrl, articlePath(article.edition, shown.facts.place)),
    });
  }
  return { uses, hiddenUses };
}
