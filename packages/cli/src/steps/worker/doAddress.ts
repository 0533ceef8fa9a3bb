import type { Task } from '@fogline/ledger'
import type { Page, Rejection } from '@fogline/model'
import type { Outcome } from '../keepRead.ts'
import { putPages } from '../putPages.ts'
import { doPage } from './doPage.ts'
import type { Done } from './doTask.ts'
import { fetchAddress } from './fetchAddress.ts'
import type { Held } from './holdLease.ts'
import type { Work } from './work.ts'

type AddressTask = Task & { readonly kind: 'address' }

/** Fetches an address and queues what it gives, for whoever has time; what the queue has no room for is read here. */
export async function doAddress(held: Held, task: AddressTask, work: Work): Promise<Done> {
  const { ledger, queue, signal } = work
  const outcomes: Outcome[] = []
  const onFull = async (pages: readonly Page[]): Promise<void> => {
    for (const page of pages) outcomes.push(...((await doPage(held, page, work))?.outcomes ?? []))
  }
  const { queued, waiting, rejected } = await putPages(fetched(task, work), { ledger, queue, signal, onFull })
  if (signal.aborted) return null
  const all = [...outcomes, ...rejected]
  if (queued + waiting > 0) return { result: null, outcomes: all }
  if (outcomes.some(({ kind }) => kind === 'read')) return { result: 'read', outcomes: all }
  return { result: rejected.length > 0 ? 'rejected' : 'known', outcomes: all }
}

/** Each page with the time that it took to come. */
async function* fetched(task: AddressTask, work: Work): AsyncGenerator<Page | Rejection> {
  const { telemetry, fetch = fetchAddress } = work
  const pages = fetch(task, work)[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await telemetry.stage('fetch', { location: task.location }, () => pages.next())
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await pages.return?.()
  }
}
