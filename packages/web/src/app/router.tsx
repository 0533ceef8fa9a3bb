import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { OverviewScreen } from '../screens/OverviewScreen.tsx'
import { NotFound } from './NotFound.tsx'
import { Shell } from './Shell.tsx'

/** What lists, the brief and the reader keep in the address: a filter, a kind, a page, a day, the marks that are shown. */
export interface ViewSearch {
  readonly q?: string | undefined
  readonly type?: string | undefined
  /** From 2 on; the first page is not named. */
  readonly page?: number | undefined
  /** The page of the outlets, where a screen has two lists. */
  readonly outlets?: number | undefined
  /** The day since which the brief tells what changed. */
  readonly since?: string | undefined
  readonly hide?: string | undefined
  readonly cut?: boolean | undefined
}

/** Past any ledger: a page that is typed by hand stays a number that the server takes. */
const mostPages = 10_000_000

/** Addresses are typed by hand too: a number is taken as its words, anything else is left out. */
function toViewSearch(search: Record<string, unknown>): ViewSearch {
  const words = (name: string): string => {
    const value = search[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const page = (name: string): number => {
    const value = Number(words(name))
    return Number.isSafeInteger(value) && value > 1 ? Math.min(value, mostPages) : 1
  }
  return {
    ...(page('page') > 1 ? { page: page('page') } : {}),
    ...(page('outlets') > 1 ? { outlets: page('outlets') } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(words('since')) ? { since: words('since') } : {}),
    ...(words('q') ? { q: words('q') } : {}),
    ...(words('type') ? { type: words('type') } : {}),
    ...(words('hide') ? { hide: words('hide') } : {}),
    ...(search['cut'] === true ? { cut: true } : {}),
  }
}

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound, validateSearch: toViewSearch })
const getParentRoute = () => rootRoute

const routes = [
  createRoute({ getParentRoute, path: '/', component: OverviewScreen }),
  createRoute({
    getParentRoute,
    path: '/stories',
    component: lazyRouteComponent(() => import('../screens/StoriesScreen.tsx'), 'StoriesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/stories/$id',
    component: lazyRouteComponent(() => import('../screens/StoryScreen.tsx'), 'StoryScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/events',
    component: lazyRouteComponent(() => import('../screens/EventsScreen.tsx'), 'EventsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/transfers',
    component: lazyRouteComponent(() => import('../screens/TransfersScreen.tsx'), 'TransfersScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/tracks',
    component: lazyRouteComponent(() => import('../screens/TracksScreen.tsx'), 'TracksScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/tracks/$id',
    component: lazyRouteComponent(() => import('../screens/TrackScreen.tsx'), 'TrackScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/contentions',
    component: lazyRouteComponent(() => import('../screens/ContentionsScreen.tsx'), 'ContentionsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/contentions/$id',
    component: lazyRouteComponent(() => import('../contention/ContentionScreen.tsx'), 'ContentionScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/articles',
    component: lazyRouteComponent(() => import('../screens/ArticlesScreen.tsx'), 'ArticlesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/articles/$id',
    component: lazyRouteComponent(() => import('../reader/ReaderScreen.tsx'), 'ReaderScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/changes',
    component: lazyRouteComponent(() => import('../changes/ChangesScreen.tsx'), 'ChangesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/changes/$id',
    component: lazyRouteComponent(() => import('../changes/ChangeScreen.tsx'), 'ChangeScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/sources',
    component: lazyRouteComponent(() => import('../screens/SourcesScreen.tsx'), 'SourcesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/judgements',
    component: lazyRouteComponent(() => import('../judge/JudgementsScreen.tsx'), 'JudgementsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/entities',
    component: lazyRouteComponent(() => import('../screens/EntitiesScreen.tsx'), 'EntitiesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/entities/$id',
    component: lazyRouteComponent(() => import('../screens/EntityScreen.tsx'), 'EntityScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/map',
    component: lazyRouteComponent(() => import('../map/MapScreen.tsx'), 'MapScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/status',
    component: lazyRouteComponent(() => import('../screens/StatusScreen.tsx'), 'StatusScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/search',
    component: lazyRouteComponent(() => import('../screens/SearchScreen.tsx'), 'SearchScreen'),
  }),
] as const

/** The address is the view: every screen, filter and chosen mark can be linked to. */
export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  scrollRestoration: true,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}
