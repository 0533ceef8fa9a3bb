import type { Ledger } from '@fogline/ledger'
import { updatePicture } from './updatePicture.ts'

/** Makes the picture anew, one time after another: who asks while it is being made gets one that holds what is there now. */
export function keepPicture(ledger: Ledger): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const next = last.then(() => updatePicture(ledger))
    last = next.catch(() => undefined)
    return next
  }
}
