/** What screens ask the API about pictures. */
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { type CallAnswer, call } from '../api/call.ts';

export type WholePicture = CallAnswer<'readPicture'>;
export type ListedPicture = CallAnswer<'readPictures'>['pictures'][number];

/** So often those look again who wait for files that are being made, in milliseconds. */
const workBeat = 1_500;

/** One picture with everything about it; looked at again while its files are being made. */
export const pictureQuery = (pictureId: string) =>
  queryOptions({
    queryKey: ['pictures', pictureId],
    queryFn: ({ signal }) => call('readPicture', { params: { pictureId: pictureId as WholePicture['id'] }, signal }),
    refetchInterval: ({ state }) => (isWaiting(state.data?.work) ? workBeat : false),
  });

/** The library, newest first, page by page. */
export const libraryQuery = (words: string) =>
  infiniteQueryOptions({
    queryKey: ['pictures', 'library', words],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => call('readPictures', { query: { words, cursor: pageParam ?? undefined }, signal }),
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ pictures }) => pictures.some(({ work }) => isWaiting(work))) === true ? 2 * workBeat : false,
    placeholderData: (before) => before,
  });

/** Keeps a picture that the API answered, and has lists of pictures read again. */
export function keepPicture(queries: QueryClient, picture: WholePicture): void {
  queries.setQueryData(pictureQuery(picture.id).queryKey, picture);
  void queries.invalidateQueries({ queryKey: ['pictures', 'library'] });
}

function isWaiting(work: ListedPicture['work'] | undefined): boolean {
  return work !== undefined && work !== null;
}
