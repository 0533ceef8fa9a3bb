import { pictureVersion } from '@fogline/core/versions'
import { updatePicture } from '../updatePicture.ts'
import { rest } from './outage.ts'
import type { Work } from './work.ts'

/** While pages come, the picture is made anew after so many of them or so many milliseconds; at once when none come. */
const [everyPages, everyTime] = [500, 60_000]

/** How often it is looked whether something came, in milliseconds. */
const lookEvery = 1000

/** Keeps the picture up with what comes, until `ended` is given. Its trouble is told, and ends nothing: pages are read on. */
export async function refreshPicture(work: Work, ended: AbortSignal): Promise<void> {
  const { ledger, outage, state, telemetry } = work
  const signal = AbortSignal.any([work.signal, ended])
  let madeAt = Date.now()
  for (;;) {
    await rest(lookEvery, signal)
    if (signal.aborted) return
    const isTime = state.sincePicture >= everyPages || Date.now() - madeAt >= everyTime
    if (!isTime && !state.isIdle && work.only !== 'picture') continue
    try {
      if (await ledger.hasPicture(pictureVersion)) continue
      state.sincePicture = 0
      await telemetry.stage('picture', {}, () => updatePicture(ledger))
      outage.passed()
    } catch (error) {
      if (!outage.notes(error)) telemetry.log.error('The picture could not be made', { error: String(error) })
      await rest(everyTime, signal)
    }
    madeAt = Date.now()
  }
}
