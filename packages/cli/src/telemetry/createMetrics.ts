import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { version } from '../version.ts'
import type { Result, Stage, Watched } from './telemetry.ts'
import { withinTime } from './withinTime.ts'

/** From a question that an index answers to a page that waits for a slow host. */
const stageBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
const databaseBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** A page that came to its end, and a page that comes again. */
const ends: readonly Result[] = ['read', 'known', 'rejected', 'dead']
const stages: readonly Stage[] = ['fetch', 'tag', 'read', 'append', 'picture']

/** Milliseconds that whoever is asked at a scrape may take: Prometheus gives up after ten seconds. */
const patience = 3000

/** The numbers of one process. */
export interface Metrics {
  readonly stage: (stage: Stage, seconds: number, outcome: 'done' | 'failed') => void
  readonly count: (result: Result) => void
  readonly database: (seconds: number) => void
  readonly watch: (watched: Watched) => void
  readonly text: () => Promise<string>
}

/** Counts that begin at 0 are there from the start, so that the first failure is a rise and not a new line. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'fogline_info',
    help: 'Version and role of this process.',
    labelNames: ['version', 'service'],
    registers,
  }).set({ version, service }, 1)
  const pages = new Counter({
    name: 'fogline_pages_total',
    help: 'Tasks that came to an end, by what became of them.',
    labelNames: ['result'],
    registers,
  })
  for (const result of ends) pages.inc({ result }, 0)
  const retries = new Counter({
    name: 'fogline_retries_total',
    help: 'Tasks that went back to the queue: failed, or given back.',
    labelNames: ['reason'],
    registers,
  })
  for (const reason of ['failed', 'given-back']) retries.inc({ reason }, 0)
  const seconds = new Histogram({
    name: 'fogline_stage_seconds',
    help: 'Seconds of work, by stage.',
    labelNames: ['stage', 'outcome'],
    buckets: stageBuckets,
    registers,
  })
  for (const stage of stages) seconds.zero({ stage, outcome: 'done' })
  const database = new Histogram({
    name: 'fogline_database_seconds',
    help: 'Seconds that the database took for a question.',
    buckets: databaseBuckets,
    registers,
  })
  return {
    stage: (stage, taken, outcome) => seconds.observe({ stage, outcome }, taken),
    count: (result) => (ends.includes(result) ? pages.inc({ result }) : retries.inc({ reason: result })),
    database: (taken) => database.observe(taken),
    watch: watcher(registry),
    text: () => registry.metrics(),
  }
}

/** Gauges that ask when they are looked at. Who does not answer has no number then, rather than an old one. */
function watcher(registry: Registry): Metrics['watch'] {
  const registers = [registry]
  const failures = new Counter({
    name: 'fogline_scrape_failures_total',
    help: 'Times that somebody did not answer when the metrics were asked for.',
    labelNames: ['of'],
    registers,
  })
  const gauge = (
    { name, help, of }: { readonly name: string; readonly help: string; readonly of: string },
    ask: () => Promise<object>,
  ) => {
    failures.inc({ of }, 0)
    return new Gauge({
      name,
      help,
      labelNames: ['state'],
      registers,
      async collect() {
        this.reset()
        try {
          for (const [state, count] of Object.entries(await withinTime(ask(), patience)))
            this.set({ state }, Number(count))
        } catch {
          failures.inc({ of })
        }
      },
    })
  }
  return ({ queue, connections, backlog }) => {
    if (queue) gauge({ name: 'fogline_queue_tasks', help: 'Tasks in the queue, by state.', of: 'queue' }, queue)
    if (connections)
      gauge(
        { name: 'fogline_database_connections', help: 'Connections to the database, by state.', of: 'connections' },
        async () => connections() ?? {},
      )
    if (backlog)
      gauge(
        { name: 'fogline_picture_backlog', help: 'What waits to be worked into the picture, by kind.', of: 'backlog' },
        backlog,
      )
  }
}
