import { afterAll, beforeAll, describe } from 'vitest'
import { describeEnds } from './queueEnds.ts'
import { describeFailing } from './queueFailing.ts'
import { describeRandom } from './queueRandom.ts'
import type { QueueStore } from './queueStore.ts'
import { describeTaking } from './queueTaking.ts'

/** What every queue must do, whatever it is made of. */
export function describeQueue(name: string, makeStore: () => Promise<QueueStore>): void {
  describe(name, { timeout: 90_000 }, () => {
    const made: { store?: QueueStore } = {}
    const store = (): QueueStore => {
      if (made.store === undefined) throw new Error('the store is made first')
      return made.store
    }
    beforeAll(async () => {
      made.store = await makeStore()
    })
    afterAll(async () => made.store?.remove())
    const late: QueueStore = {
      open: (...words) => store().open(...words),
      killAndOpen: (...words) => store().killAndOpen(...words),
      remove: () => store().remove(),
    }
    describeTaking(late)
    describeFailing(late)
    describeEnds(late)
    describeRandom(late)
  })
}
