import type { Page, Rejection } from '@fogline/model'
import type { Settings } from '../acquireOptions.ts'

/** The web of one run. */
export interface Web {
  readonly fetch: (location: string) => Promise<Page | Rejection>
  readonly close: () => Promise<void>
}

/** Loads what fetching needs at the first page: a run over files never waits for it. */
export function openWeb(settings: Settings): Web {
  const load = async () => {
    const [{ fetchPage }, { openAgents }] = await Promise.all([import('./fetchPage.ts'), import('./guardedAgents.ts')])
    return { fetchPage, agents: openAgents(settings) }
  }
  let loaded: ReturnType<typeof load> | null = null
  return {
    fetch: async (location) => {
      loaded ??= load()
      const { fetchPage, agents } = await loaded
      return fetchPage(location, settings, agents)
    },
    close: async () => {
      if (loaded !== null) await (await loaded).agents.close()
    },
  }
}
