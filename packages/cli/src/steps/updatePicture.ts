import { pictureVersion } from '@fogline/core/versions'
import type { BriefContent, Ledger } from '@fogline/ledger'
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

/** What a brief is made of: a large ledger is not loaded whole. `story` is the beginning of an id. */
export async function briefContent(ledger: Ledger, story: string | null = null): Promise<BriefContent> {
  await ensurePicture(ledger)
  const content = await ledger.briefContent(story)
  const { correctReadings } = await import('@fogline/core/judgements')
  return { ...content, readings: correctReadings(content.readings, content.judgements) }
}

/** What of a large ledger a brief is not made of; null where that is nothing. */
export function sayLeft({ left: { stories, articles } }: Pick<BriefContent, 'left'>): string | null {
  if (stories === 0 && articles === 0) return null
  return `The ledger is large: this is of its largest and newest stories. ${stories} other stories and ${articles} other articles are left out; fogline brief --story ID tells one of them.`
}
