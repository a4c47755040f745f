/** Every screen by its address. Each is loaded when somebody goes there. */
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import { Missing } from './frame/missing.tsx';
import { Unexpected } from './frame/unexpected.tsx';

interface RouterContext {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: Missing, errorComponent: Unexpected });

/** The screens for people who are signed in, inside the frame. */
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Frame });

const board = createRoute({
  getParentRoute: () => framed,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/board/board-screen.tsx'), 'BoardScreen'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
  component: lazyRouteComponent(() => import('./screens/sign-in/sign-in-screen.tsx'), 'SignInScreen'),
});

const tree = root.addChildren([signIn, framed.addChildren([board])]);

/** The router of one newsroom. */
export function createNewsroomRouter(queries: QueryClient) {
  return createRouter({ routeTree: tree, basepath: '/newsroom', context: { queries }, defaultPreload: 'intent', scrollRestoration: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createNewsroomRouter>;
  }
}
