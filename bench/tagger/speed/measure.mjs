import { readFileSync } from 'node:fs'
import * as compromise from './compromise.mjs'
import * as fogline from './fogline.mjs'
import * as wink from './wink.mjs'

/**
 * The work of a process of its own, and plain JavaScript, so that no compiler stands in its memory: one library over all texts,
 * after a tenth of them for warming up. Prints one line of JSON.
 */
const openers = {
  fogline: () => fogline.open(1),
  'fogline-2': () => fogline.open(2),
  wink: () => wink.open(),
  compromise: () => compromise.open(),
}
const [name = '', file = ''] = process.argv.slice(2)
const texts = JSON.parse(readFileSync(file, 'utf8'))
const loading = start()
const library = await openers[name]()
const load = loading()
await library.read(texts.slice(0, Math.ceil(texts.length / 10)))
const reading = start()
await library.read(texts)
const read = reading()
await library.close()
console.log(JSON.stringify({ load, read, peak: process.resourceUsage().maxRSS / 1024 }))

/** Seconds by the clock, and of all the process' threads at work. */
function start() {
  const [clock, used] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(used)
    return { wall: (performance.now() - clock) / 1000, cpu: (user + system) / 1e6 }
  }
}
