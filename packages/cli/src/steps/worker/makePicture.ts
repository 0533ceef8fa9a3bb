import { pictureVersion } from '@fogline/core/versions'
import { updateOnce } from './updateOnce.ts'
import type { Work } from './work.ts'

/** Works all that is in the ledger into the picture, also what others have in hand, unless the signal is given before. */
export async function makePicture(work: Work): Promise<void> {
  const { ledger, outage, signal } = work
  await outage.outlast(async () => {
    if (!(await ledger.hasPicture(pictureVersion))) await updateOnce(work, 'completePicture', signal)
  }, signal)
}
