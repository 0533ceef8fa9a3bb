import { FoglineError } from '@fogline/model'
import type { Engine } from '../openTagger.ts'
import { startWorker } from './startWorker.ts'
import { TaggerThread } from './taggerThread.ts'

/** So many threads, each with the model; texts are taken as they come, and a thread that fell is replaced. */
export async function openPool(count: number, start = startWorker): Promise<Engine> {
  const threads = Array.from({ length: count }, () => new TaggerThread(start))
  const idle = [...threads]
  const waiting: ((thread: TaggerThread) => void)[] = []
  let isClosed = false
  const labels = await Promise.all(threads.map(({ ready }) => ready)).catch(async (error: unknown) => {
    await Promise.all(threads.map((thread) => thread.stop()))
    throw error
  })
  const hire = (): Promise<TaggerThread> => {
    const thread = idle.shift()
    return thread === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(thread)
  }
  const release = (thread: TaggerThread): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  const replace = (thread: TaggerThread): TaggerThread => {
    if (!thread.hasEnded || isClosed) return thread
    const fresh = new TaggerThread(start)
    threads[threads.indexOf(thread)] = fresh
    return fresh
  }
  return {
    labels: labels[0] ?? fail(),
    read: async (job, take) => {
      if (isClosed) throw new FoglineError('tagger/closed', 'The tagger was closed')
      const thread = replace(await hire())
      try {
        await thread.read(job, take)
      } finally {
        release(thread)
      }
    },
    close: async () => {
      isClosed = true
      await Promise.all(threads.map((thread) => thread.stop()))
    },
  }
}

function fail(): never {
  throw new FoglineError('tagger/no-threads', 'A tagger needs at least one thread, or 0 to tag on the calling thread')
}
