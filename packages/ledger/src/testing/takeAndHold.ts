import { writeSync } from 'node:fs'
import { openLedger } from '../openLedger.ts'
import { makeTasks } from './queueStore.ts'

const [folder = ''] = process.argv.slice(2)
const ledger = await openLedger(folder)
const queue = ledger.queue()
await queue.put(makeTasks(40))
const leases = await queue.take({ limit: 10, wait: 0 })
for (const lease of leases.slice(0, 4)) await lease.done()
writeSync(1, `${leases.length}\n`)
setInterval(() => undefined, 60_000)
