import type { Judgement, LinkProfile, Reconciler } from '@fogline/model'
import type { Database, Session } from '../database/database.ts'
import { retried } from '../database/retried.ts'
import { findJudgements } from '../queries.ts'
import { linkTouched } from './linkTouched.ts'
import { shareTurn, tryTurn } from './locks.ts'
import { type Making, makeNeighbourhoods, mostArticles } from './makeNeighbourhoods.ts'
import { makeTopics, mostCases } from './makeTopics.ts'
import { isOfVersion } from './pictureVersions.ts'
import { startRound } from './stale.ts'

/** What a step changed. */
export interface Step {
  readonly pages?: number
  readonly judgements?: number
  readonly compared?: number
  readonly neighbourhoods?: number
  readonly articles?: number
  readonly topics?: number
}

/** `done`: it changed something; `nothing`: what is left, if anything, is in other hands; `replaced`: the picture is of another version now. */
export type StepResult =
  | { readonly kind: 'done'; readonly step: Step }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'replaced' }

/**
 * Gives a function that does one step of the work on the picture: links what came, and makes some of what is stale,
 * neighbourhoods before topics, since a topic waits for all its cases. Each part of a step is a transaction. What cannot be
 * made is left on its list and holds up nothing else: its error is thrown when there is nothing else left.
 */
export function startWork<Profile extends LinkProfile>(
  database: Database,
  reconciler: Reconciler<Profile>,
): () => Promise<StepResult> {
  const judgements = keepJudgements()
  const inTurn = (takeTurn: (session: Session) => Promise<boolean>, work: Work): Promise<Step | null | 'replaced'> =>
    retried(() =>
      database.transaction(async (session) => {
        await byIndex(session)
        if (!(await takeTurn(session))) return null
        return (await isOfVersion(session, reconciler.version)) ? work(session) : 'replaced'
      }),
    )
  const { make, leave } = startMaking({ reconciler, judgements })
  const failures: Error[] = []
  return async () => {
    const linked = await inTurn(
      (session) => tryTurn(session, 'linking'),
      (session) => linkTouched(session, { reconciler, judgements }),
    )
    const made = await inTurn((session) => shareTurn(session, 'making'), make).catch((error: unknown): Step => {
      if (!isOfReconciler(error) || !leave()) throw error
      failures.push(error)
      return {}
    })
    if (linked === 'replaced' || made === 'replaced') return { kind: 'replaced' }
    if (linked !== null || made !== null) return { kind: 'done', step: { ...linked, ...made } }
    const [failure] = failures
    if (failure !== undefined) throw failure
    return { kind: 'nothing' }
  }
}

type Work = (session: Session) => Promise<Step | null>

interface Maker {
  readonly make: Work
  /** Sees to it that what could not be made is left alone; false where nothing was in hand. */
  readonly leave: () => boolean
}

function startMaking(making: Making): Maker {
  const neighbourhoods = startRound('neighbourhood', mostArticles)
  const topics = startRound('topic', mostCases)
  const make: Work = async (session) => {
    const made = await makeNeighbourhoods(session, neighbourhoods, making)
    if (made !== null) return { neighbourhoods: made.scopes, articles: made.members }
    const others = await makeTopics(session, topics, making)
    return others === null ? null : { topics: others.scopes }
  }
  const leave = (): boolean => {
    const round = neighbourhoods.inHand.length > 0 ? neighbourhoods : topics
    const [scope, ...others] = round.inHand
    if (scope === undefined) return false
    // Which of several it was is not known: from now on they are made one by one.
    if (others.length > 0) round.most = 1
    else round.failed.add(scope)
    return true
  }
  return { make, leave }
}

/** The database's errors have a code, and so have ours; what the reconciler throws is a mistake in it, of this one lot. */
function isOfReconciler(error: unknown): error is Error {
  return error instanceof Error && !('code' in error)
}

/** No question of an update reads a whole table, whatever the database believes of tables that grow under its hands. */
async function byIndex(session: Session): Promise<void> {
  await session.query('set local enable_seqscan = off')
  await session.query('set local jit = off')
}

/** All judgements as they are now; none is ever taken back, so where there are as many as before they are the same. */
function keepJudgements(): (session: Session) => Promise<readonly Judgement[]> {
  let kept: readonly Judgement[] = []
  return async (session) => {
    const [row] = await session.query<{ n: number }>('select count(*)::int as n from judgements')
    if (row?.n !== kept.length) kept = await findJudgements(session)
    return kept
  }
}
