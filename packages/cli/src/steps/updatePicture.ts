import { pictureVersion } from '@fogline/core/versions'
import type { Ledger } from '@fogline/ledger'
import type { LedgerContent, Picture } from '@fogline/model'

/** Reconciles all that the ledger holds and keeps the result in it. */
export async function updatePicture(ledger: Ledger): Promise<Picture> {
  const { reconcile } = await import('@fogline/core/reconcile')
  const { publishers } = await import('@fogline/lexicon/publishers')
  const entries = await ledger.entries()
  const [readings, judgements, captures] = [
    await ledger.articleReadings(),
    await ledger.judgements(),
    await ledger.captures(),
  ]
  const picture = reconcile({ readings, judgements, captures, publishers })
  await ledger.replacePicture(picture, entries)
  return picture
}

/** Makes the picture where there is none, an older version made it, or a run was ended before it could. */
export async function ensurePicture(ledger: Ledger): Promise<void> {
  if (!(await ledger.hasPicture(pictureVersion))) await updatePicture(ledger)
}

/** The picture that the ledger keeps, made first where it is not current. */
export async function currentPicture(ledger: Ledger): Promise<Picture> {
  const kept = (await ledger.hasPicture(pictureVersion)) ? await ledger.picture() : null
  return kept ?? updatePicture(ledger)
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
