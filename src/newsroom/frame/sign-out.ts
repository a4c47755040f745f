import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endSession } from '../api/sign-in.ts';

/** Ends the session on this device and forgets everything that was read in it: the page is loaded anew. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: endSession,
    onSuccess: () => {
      queries.clear();
      location.reload();
    },
  });
}
