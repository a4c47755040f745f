/** The newsroom as a whole: texts, colours, data and screens. */
import { DirectionProvider, MantineProvider, type MantineThemeOverride, mergeThemeOverrides } from '@mantine/core';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { CallError } from './api/call.ts';
import { createServerWatch, ServerWatchProvider } from './frame/server-watch.ts';
import { sessionQuery } from './frame/session.tsx';
import { createNewsroomRouter } from './router.tsx';
import { type Strings, StringsProvider } from './strings/strings.tsx';
import { styleNonce } from './theme/nonce.ts';
import { paperAndInk, theme } from './theme/theme.ts';

export function Newsroom({ strings }: { readonly strings: Strings }) {
  const [queries] = useState(createQueries);
  const [watch] = useState(() => createServerWatch(queries));
  useEffect(() => watch.follow(), [watch]);
  const [router] = useState(() => createNewsroomRouter(queries));
  const [worded] = useState(() => withWords(strings));
  return (
    <StringsProvider strings={strings}>
      <DirectionProvider initialDirection={strings.direction} detectDirection={false}>
        <MantineProvider theme={worded} cssVariablesResolver={paperAndInk} defaultColorScheme="auto" getStyleNonce={styleNonce}>
          <QueryClientProvider client={queries}>
            <ServerWatchProvider value={watch}>
              <RouterProvider router={router} />
            </ServerWatchProvider>
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </StringsProvider>
  );
}

/** The theme, whose components say what they say by themselves in the person's language. */
function withWords({ t }: Strings): MantineThemeOverride {
  const visibilityToggleButtonProps = { 'aria-label': t('app.showPassword') };
  return mergeThemeOverrides(theme, { components: { PasswordInput: { defaultProps: { visibilityToggleButtonProps } } } });
}

/**
 * A refusal stays one; only a lost connection is worth asking again. What the browser thinks of the network stops nothing: a question that waits for
 * it would never be answered, nor refused. What the person may not do was offered by permissions of earlier: they are read again.
 */
function createQueries(): QueryClient {
  const isOffline = (error: Error): boolean => error instanceof CallError && error.code === 'offline';
  const onError = (error: Error): void => {
    if (error instanceof CallError && error.code === 'not-allowed') queries.invalidateQueries(sessionQuery).catch(() => undefined);
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (count, error) => count < 1 && isOffline(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
  return queries;
}
