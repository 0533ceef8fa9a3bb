import type { Page, Rejection } from '@fogline/model'
import type { Settings } from '../acquireOptions.ts'
import type { Answer } from './answer.ts'
import type { Asking } from './ask.ts'

/** The web of one run. */
export interface Web {
  /** A page, or why it cannot be had: for a page that a person named, or one that a feed led to. */
  readonly fetch: (location: string, by?: Asking['by']) => Promise<Page | Rejection>
  /** The same with all that the server says of it, and with conditions. */
  readonly ask: (asking: Asking) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Loads what fetching needs at the first page: a run over files never waits for it. */
export function openWeb(settings: Settings): Web {
  let loaded: ReturnType<typeof load> | null = null
  const askLoaded = async (asking: Asking): Promise<Answer> => {
    loaded ??= load(settings)
    const { ask, manners } = await loaded
    return ask(asking, manners)
  }
  return {
    ask: askLoaded,
    fetch: async (location, by = 'person') => {
      const answer = await askLoaded({ location, by, validators: null })
      if (answer.kind === 'fetched') return answer.page
      if (answer.kind === 'refusal') return answer.rejection
      throw new Error('a server cannot say "not modified" to a request without conditions')
    },
    close: async () => {
      if (loaded !== null) await (await loaded).manners.line.agents.close()
    },
  }
}

async function load(settings: Settings) {
  const [{ ask }, { openAgents }, { createHostTurns }, { createRobotsKeeper }] = await Promise.all([
    import('./ask.ts'),
    import('./guardedAgents.ts'),
    import('./hostTurns.ts'),
    import('./robotsKeeper.ts'),
  ])
  const line = { settings, agents: openAgents(settings) }
  const turns = createHostTurns(settings)
  return { ask, manners: { line, turns, robots: createRobotsKeeper(line, turns) } }
}
