import { type Ledger, openLedger, openQueue, type Queue } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'
import { runWorker } from '../../../packages/cli/src/steps/runWorker.ts'
import { createTelemetry } from '../../../packages/cli/src/telemetry/createTelemetry.ts'
import { openReader } from '../reader.ts'
import { awayCode, type Said, type WorkerInput } from '../workerProcess.ts'

// A worker as `fogline worker` runs it, but that reads as a test wants, and says what it does; its log is for FOGLINE_CLUSTER_LOG=1.

const input = JSON.parse(process.argv[2] ?? '') as WorkerInput
const ending = new AbortController()
process.once('SIGTERM', () => ending.abort())
// Whoever started it is gone: nobody else would end it.
process.stdin.once('close', () => process.exit()).resume()
const { ledger, queue } = await open()
const isTold = process.env.FOGLINE_CLUSTER_LOG === '1'
const telemetry = await createTelemetry({
  service: 'worker',
  write: (line) => void (isTold && process.stderr.write(line)),
})
const reader = openReader(input.reader)
say({ kind: 'ready' })
let done = 0
const report = await runWorker({
  ledger,
  queue,
  read: reader.read,
  telemetry,
  signal: ending.signal,
  drain: input.drain,
  atOnce: input.atOnce,
  ...(input.only === undefined ? {} : { only: input.only }),
  onEnded: ({ task, result }) => {
    done += 1
    say({ kind: 'ended', id: task.id, result, at: performance.timeOrigin + performance.now() })
    if (done % input.sample === 0) say({ kind: 'memory', done, bytes: process.memoryUsage().rss })
  },
})
const { user, system } = process.cpuUsage()
say({ kind: 'report', report, processor: (user + system) / 1e6 })
await reader.close()
await queue.close()
await ledger.close()
process.exit()

async function open(): Promise<{ readonly ledger: Ledger; readonly queue: Queue }> {
  const { limits } = input
  try {
    const opened = await openLedger(input.ledger)
    return {
      ledger: opened,
      queue: await openQueue(input.queue, limits === undefined ? { ledger: opened } : { ledger: opened, limits }),
    }
  } catch (error) {
    if (error instanceof FoglineError && /unreachable|busy/.test(error.code)) process.exit(awayCode)
    throw error
  }
}

function say(said: Said): void {
  process.stdout.write(`${JSON.stringify(said)}\n`)
}
