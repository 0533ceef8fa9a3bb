import type { Ledger } from '@fogline/ledger'
import type { LedgerContent, Picture } from '@fogline/model'

/** Reconciles all that the ledger holds and keeps the result in it. */
export async function updatePicture(ledger: Ledger): Promise<Picture> {
  const { reconcile } = await import('@fogline/core')
  const picture = reconcile({ readings: await ledger.articleReadings(), judgements: await ledger.judgements() })
  await ledger.replacePicture(picture)
  return picture
}

/** The picture that the ledger keeps; made first where there is none or an older version made it. */
export async function currentPicture(ledger: Ledger): Promise<Picture> {
  const [{ pictureVersion }, kept] = await Promise.all([import('@fogline/core'), ledger.picture()])
  return kept !== null && kept.version === pictureVersion ? kept : updatePicture(ledger)
}

/** All that the ledger holds, as the writers take it. */
export async function ledgerContent(ledger: Ledger): Promise<LedgerContent> {
  const picture = await currentPicture(ledger)
  const [pages, readings, judgements, rejections] = await Promise.all([
    ledger.pages(),
    ledger.articleReadings(),
    ledger.judgements(),
    ledger.rejections(),
  ])
  return { pages, readings, judgements, rejections, picture }
}
