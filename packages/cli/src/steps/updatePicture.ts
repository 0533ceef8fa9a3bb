import { pictureVersion } from '@fogline/core/versions'
import type { Ledger } from '@fogline/ledger'
import type { LedgerContent, Picture } from '@fogline/model'

/** Works what came to the ledger into its picture, and waits for what workers have in hand. */
export async function updatePicture(ledger: Ledger): Promise<void> {
  const { toReconciler } = await import('@fogline/core/reconcile')
  const { publishers } = await import('@fogline/lexicon/publishers')
  await ledger.completePicture(toReconciler(publishers))
}

/** Makes the picture where there is none, an older version made it, or something came since. */
export async function ensurePicture(ledger: Ledger): Promise<void> {
  if (!(await ledger.hasPicture(pictureVersion))) await updatePicture(ledger)
}

/** The whole picture, made first where it is not current: for what writes or prints all of it. */
export async function currentPicture(ledger: Ledger): Promise<Picture> {
  await ensurePicture(ledger)
  const picture = await ledger.picture()
  if (picture === null) throw new Error('a ledger without a picture after making it')
  return picture
}

/** All that the ledger holds, as the writers take it: statements as people corrected them, with what was read beside. */
export async function ledgerContent(ledger: Ledger): Promise<LedgerContent> {
  const picture = await currentPicture(ledger)
  const [pages, readings, judgements, rejections] = await Promise.all([
    ledger.pages(),
    ledger.articleReadings(),
    ledger.judgements(),
    ledger.rejections(),
  ])
  const { correctReadings } = await import('@fogline/core/judgements')
  return { pages, readings: correctReadings(readings, judgements), judgements, rejections, picture }
}
