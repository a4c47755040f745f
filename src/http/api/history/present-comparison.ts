/** A comparison as the API gives it: contributors by name, pictures with something to look at. */
import type { compareRevisions } from '../../../contract/history.ts';
import type { Taken } from '../../../contract/operation.ts';
import { mediaPath } from '../../../core/addresses.ts';
import type { RevisionComparison } from '../../../core/compare-revisions.ts';
import { nameIn } from '../../../core/contributor.ts';
import type { PictureId } from '../../../core/ids.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { Picture } from '../../../core/picture.ts';
import type { Reader } from '../../../storage/storage.ts';

type Presented = Omit<Taken<typeof compareRevisions, 'answer'>, 'edition' | 'before' | 'after'>;
type PresentedPicture = Presented['pictures'][number];

/** The comparison with names and pictures looked up; what is gone from the database keeps its id as its name. */
export async function presentComparison(reader: Reader, comparison: RevisionComparison, edition: LanguageTag): Promise<Presented> {
  const { byline, leadPicture, blocks } = comparison;
  const contributors = new Map((await reader.publication.contributors()).map((one) => [one.id, one]));
  const inBlocks = blocks.flatMap(({ settings }) =>
    settings.filter(({ name }) => name === 'picture').flatMap(({ before, after }) => [before, after]),
  );
  const ids = [leadPicture?.before, leadPicture?.after, ...inBlocks].filter((id): id is PictureId => typeof id === 'string' && id !== '');
  const pictures = new Map((await reader.pictures.findAll([...new Set(ids)])).map((picture) => [picture.id, presentPicture(picture)]));
  const pictureOf = (id: PictureId | null): PresentedPicture | null =>
    id === null ? null : (pictures.get(id) ?? { pictureId: id, name: id, file: null });
  return {
    ...comparison,
    byline:
      byline?.map(({ kind, entry: { contributorId, role } }) => {
        const contributor = contributors.get(contributorId);
        return { kind, contributorId, role, name: contributor === undefined ? contributorId : nameIn(contributor, edition) };
      }) ?? null,
    leadPicture:
      leadPicture === null ? null : { ...leadPicture, before: pictureOf(leadPicture.before), after: pictureOf(leadPicture.after) },
    pictures: [...pictures.values()],
  };
}

/** The smallest form that every browser shows. */
function presentPicture({ id, fileName, crops }: Picture): PresentedPicture {
  const [smallest] = crops.filter(({ format }) => format === 'jpeg').sort((one, other) => one.width - other.width);
  return { pictureId: id, name: fileName, file: smallest === undefined ? null : mediaPath(smallest.file) };
}
