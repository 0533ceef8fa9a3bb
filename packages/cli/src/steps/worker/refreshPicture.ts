import { pictureVersion } from '@fogline/core/versions'
import { rest } from './outage.ts'
import { updateOnce } from './updateOnce.ts'
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
    await outage.wait(signal)
    if (signal.aborted) return
    const isTime = state.sincePicture >= everyPages || Date.now() - madeAt >= everyTime
    if (!isTime && !state.isIdle && work.only !== 'picture') continue
    try {
      const isOurs = (await ledger.hasPicture(pictureVersion)) || (await updateOnce(work, 'updatePicture', signal))
      if (!isOurs) await rest(everyTime, signal)
      madeAt = Date.now()
    } catch (error) {
      if (outage.notes(error)) continue
      telemetry.log.error('The picture could not be made; it is tried again', { error: String(error) })
      await rest(everyTime, signal)
    }
  }
}
