import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { toReconciler } from '@fogline/core/reconcile'
import { openLedger } from '@fogline/ledger'

/** One of several makers, in a process of its own: says that it is ready, waits for a line, makes the picture, says what it took. */
const [server = '', schema = ''] = process.argv.slice(2)
const ledger = await openLedger(server, { schema })
writeSync(1, '{}\n')
await once(process.stdin, 'data')
const before = process.cpuUsage()
const { articles } = await ledger.completePicture(toReconciler([]))
const { user, system } = process.cpuUsage(before)
writeSync(1, `${JSON.stringify({ articles, processorSeconds: (user + system) / 1e6 })}\n`)
await ledger.close()
process.exit(0)
