import type { Work } from './work.ts'

/** Thrown between two steps of the picture, of which each is whole. */
class Ended extends Error {}

/** How far: until nothing is left that nobody has in hand, or until what others have in hand is done too. */
type Far = 'updatePicture' | 'completePicture'

/** Works what came into the picture, step by step, as long as the signal is not given. Gives whether it is this version's to make. */
export async function updateOnce(work: Work, far: Far, signal: AbortSignal): Promise<boolean> {
  const { ledger, state, telemetry, outage } = work
  const [{ toReconciler }, { publishers }] = await Promise.all([
    import('@fogline/core/reconcile'),
    import('@fogline/lexicon/publishers'),
  ])
  const onBatch = (): void => {
    if (signal.aborted) throw new Ended()
  }
  state.sincePicture = 0
  try {
    const { newer } = await telemetry.stage('picture', {}, () => ledger[far](toReconciler(publishers), onBatch))
    if (newer !== null) telemetry.log.warn('A newer version makes the picture now; this one leaves it alone', { newer })
    outage.passed()
    return newer === null
  } catch (error) {
    if (!(error instanceof Ended)) throw error
    return true
  }
}
