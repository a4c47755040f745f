/** Every screen by its address. Each is loaded when somebody goes there. */
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter } from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import { Ground } from './frame/ground.tsx';
import { loaded } from './frame/loaded.tsx';
import { MissingPage } from './frame/missing.tsx';
import { publicationQuery } from './frame/publication.ts';
import { Unexpected, UnexpectedPage } from './frame/unexpected.tsx';
import { readFilters } from './screens/board/board-filters.ts';
import { boardQuery } from './screens/board/board-query.ts';
import { readHistorySearch, readPreviewSearch } from './screens/history/search.ts';

interface RouterContext {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: Ground,
  notFoundComponent: MissingPage,
  errorComponent: UnexpectedPage,
});

/** The screens for people who are signed in, inside the frame. */
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Frame, errorComponent: UnexpectedPage });

const board = createRoute({
  getParentRoute: () => framed,
  path: '/',
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchQuery(publicationQuery);
    void queries.prefetchInfiniteQuery(boardQuery(deps));
  },
  component: loaded(async () => (await import('./screens/board/board-screen.tsx')).BoardScreen, { texts: 'first' }),
});

const story = createRoute({
  getParentRoute: () => framed,
  path: '/stories/$storyId',
  component: loaded(async () => (await import('./screens/story/story-screen.tsx')).StoryScreen),
});

const article = createRoute({
  getParentRoute: () => framed,
  path: '/articles/$articleId',
  component: loaded(async () => (await import('./screens/article/article-screen.tsx')).ArticleScreen),
});

const history = createRoute({
  getParentRoute: () => framed,
  path: '/articles/$articleId/history',
  validateSearch: readHistorySearch,
  component: loaded(async () => (await import('./screens/history/history-screen.tsx')).HistoryScreen),
});

const preview = createRoute({
  getParentRoute: () => framed,
  path: '/articles/$articleId/preview',
  validateSearch: readPreviewSearch,
  component: loaded(async () => (await import('./screens/preview/preview-screen.tsx')).PreviewScreen),
});

const pictures = createRoute({
  getParentRoute: () => framed,
  path: '/pictures',
  component: loaded(async () => (await import('./screens/pictures/library-screen.tsx')).LibraryScreen),
});

const picture = createRoute({
  getParentRoute: () => framed,
  path: '/pictures/$pictureId',
  component: loaded(async () => (await import('./screens/pictures/picture-screen.tsx')).PictureScreen),
});

const settings = createRoute({
  getParentRoute: () => framed,
  path: '/settings',
  component: loaded(async () => (await import('./screens/settings/settings-screen.tsx')).SettingsScreen),
});

const glossary = createRoute({
  getParentRoute: () => framed,
  path: '/glossary',
  component: loaded(async () => (await import('./screens/glossary/glossary-screen.tsx')).GlossaryScreen),
});

const people = createRoute({
  getParentRoute: () => framed,
  path: '/people',
  component: loaded(async () => (await import('./screens/people/people-screen.tsx')).PeopleScreen),
});

const account = createRoute({
  getParentRoute: () => framed,
  path: '/account',
  component: loaded(async () => (await import('./screens/account/account-screen.tsx')).AccountScreen),
});

/** Where to go afterwards, and what was done just before. */
interface SignInSearch {
  to?: string;
  done?: 'reset';
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ to, done }: Record<string, unknown>): SignInSearch => ({
    ...(typeof to === 'string' && { to }),
    ...(done === 'reset' && { done }),
  }),
  component: loaded(async () => (await import('./screens/sign-in/sign-in-screen.tsx')).SignInScreen, { texts: 'first' }),
});

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten-password',
  component: loaded(async () => (await import('./screens/sign-in/forgotten-screen.tsx')).ForgottenScreen),
});

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password/$secret',
  component: loaded(async () => (await import('./screens/reset-password/reset-password-screen.tsx')).ResetPasswordScreen),
});

const newAddress = createRoute({
  getParentRoute: () => root,
  path: '/new-address/$secret',
  component: loaded(async () => (await import('./screens/new-address/new-address-screen.tsx')).NewAddressScreen),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome/$secret',
  component: loaded(async () => (await import('./screens/welcome/welcome-screen.tsx')).WelcomeScreen),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$secret',
  component: loaded(async () => (await import('./screens/invitation/invitation-screen.tsx')).InvitationScreen),
});

const tree = root.addChildren([
  signIn,
  forgotten,
  resetPassword,
  newAddress,
  welcome,
  invitation,
  framed.addChildren([board, story, article, history, preview, pictures, picture, glossary, settings, people, account]),
]);

/** The router of one newsroom. */
export function createNewsroomRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    basepath: '/newsroom',
    context: { queries },
    defaultErrorComponent: Unexpected,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createNewsroomRouter>;
  }
}
