/** Changing a picture: what the API answers is shown at once. */
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { type CallInput, call } from '../../api/call.ts';
import { keepPicture, pictureQuery, type WholePicture } from '../../pictures/picture-queries.ts';

type Known = CallInput<'changePicture'>['body'];

/** Changes some of what is known of the picture; the rest stays as it was read last. */
export function useChangePicture(id: WholePicture['id']): UseMutationResult<WholePicture, Error, Partial<Known>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: Partial<Known>) => {
      const picture = queries.getQueryData(pictureQuery(id).queryKey) ?? (await call('readPicture', { params: { pictureId: id } }));
      const { focus, creator, credit, copyright, place, takenAt } = picture;
      return await call('changePicture', {
        params: { pictureId: id },
        body: { focus, creator, credit, copyright, place, takenAt, ...change },
      });
    },
    onSuccess: (picture) => keepPicture(queries, picture),
  });
}
