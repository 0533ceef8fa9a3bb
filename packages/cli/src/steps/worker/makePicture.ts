import { pictureVersion } from '@fogline/core/versions'
import { updatePicture } from '../updatePicture.ts'
import { rest } from './outage.ts'
import type { Work } from './work.ts'

/** How long others are given to end what they have in hand of the picture, in milliseconds, before it is looked at again. */
const othersWait = 500

/** Works into the picture what came, until nothing is left with anybody or the signal is given. */
export async function makePicture({ ledger, outage, signal, state, telemetry }: Work): Promise<void> {
  state.sincePicture = 0
  while ((await outage.outlast(() => ledger.hasPicture(pictureVersion), signal)) === false) {
    await outage.outlast(() => telemetry.stage('picture', {}, () => updatePicture(ledger)), signal)
    if (!signal.aborted && !(await ledger.hasPicture(pictureVersion))) await rest(othersWait, signal)
  }
}
