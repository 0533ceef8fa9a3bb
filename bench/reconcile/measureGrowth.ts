import { toReconciler } from '@fogline/core/reconcile'
import type { Ledger } from '@fogline/ledger'
import { inventArticles } from './inventArticles.ts'
import { toReading } from './toReading.ts'

/** What a tenth of the articles cost. Processor time is that of this process: all of it with PGlite, our half with a server. */
export interface Tenth {
  readonly articles: number
  readonly seconds: number
  readonly processorSeconds: number
  readonly compared: number
  readonly reconciled: number
}

/** How a ledger grew. */
export interface Growth {
  readonly articles: number
  readonly statements: number
  readonly tenths: readonly Tenth[]
  /** The most memory that the process held after a batch, in bytes. */
  readonly peak: number
}

/** Pages that come together, as a round of the watch brings them. */
const batch = 200

/** Appends so many invented articles and works them into the picture, batch by batch; making them up is not counted. */
export async function measureGrowth(ledger: Ledger, count: number): Promise<Growth> {
  const reconciler = toReconciler([])
  const tenths: Tenth[] = []
  let [articles, statements, peak] = [0, 0, 0]
  let tenth = start()
  let waiting: ReturnType<typeof toReading>[] = []
  const work = async () => {
    const lap = start()
    for (const reading of waiting) await ledger.append(reading)
    const { compared, articles: reconciled } = await ledger.updatePicture(reconciler)
    tenth = add(tenth, { ...stop(lap), articles: waiting.length, compared, reconciled })
    articles += waiting.length
    peak = Math.max(peak, process.memoryUsage().rss)
    waiting = []
    if (articles < Math.floor(((tenths.length + 1) * count) / 10) && articles < count) return
    tenths.push(tenth)
    tell(tenth)
    tenth = start()
  }
  for (const sketch of inventArticles(count)) {
    const reading = toReading(sketch)
    statements += reading.articles.reduce((sum, one) => sum + one.statements.length, 0)
    waiting.push(reading)
    if (waiting.length === batch) await work()
  }
  if (waiting.length > 0) await work()
  return { articles, statements, tenths, peak }
}

interface Lap extends Tenth {
  readonly at: number
  readonly cpu: NodeJS.CpuUsage
}

function start(): Lap {
  const none = { articles: 0, seconds: 0, processorSeconds: 0, compared: 0, reconciled: 0 }
  return { ...none, at: performance.now(), cpu: process.cpuUsage() }
}

function stop({ at, cpu }: Lap): Pick<Tenth, 'seconds' | 'processorSeconds'> {
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - at) / 1000, processorSeconds: (user + system) / 1e6 }
}

function add(lap: Lap, more: Tenth): Lap {
  return {
    ...lap,
    articles: lap.articles + more.articles,
    seconds: lap.seconds + more.seconds,
    processorSeconds: lap.processorSeconds + more.processorSeconds,
    compared: lap.compared + more.compared,
    reconciled: lap.reconciled + more.reconciled,
  }
}

function tell({ articles, seconds, processorSeconds, compared, reconciled }: Tenth): void {
  const each = (value: number): number => Math.round((value / articles) * 100) / 100
  const speed = Math.round((articles / seconds) * 10) / 10
  const rest = `${each(processorSeconds * 1000)} ms of processor, ${each(compared)} compared, ${each(reconciled)} reconciled each`
  console.error(`  ${articles} articles, ${speed} a second, ${rest}`)
}
