import { readdirSync, readFileSync } from 'node:fs'

/** Ticks of Linux's clock in a second. */
const ticks = 100

/** Seconds of processor that a process and those that it started took until now, also those that ended. Linux only; 0 elsewhere. */
export function processorSeconds(root: number): number {
  const all = readProcesses()
  const family = [root]
  for (const id of family) for (const [child, { parent }] of all) if (parent === id) family.push(child)
  return family.reduce((sum, id) => sum + (all.get(id)?.ticks ?? 0), 0) / ticks
}

/** Seconds of processor of the NATS servers that this process started. */
export function natsSeconds(): number {
  const own = [...readProcesses()].filter(([, { parent, name }]) => parent === process.pid && name === 'nats-server')
  return own.reduce((sum, [, taken]) => sum + taken.ticks, 0) / ticks
}

interface Taken {
  readonly name: string
  readonly parent: number
  readonly ticks: number
}

function readProcesses(): ReadonlyMap<number, Taken> {
  if (process.platform !== 'linux') return new Map()
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(
    ids.flatMap((id): readonly (readonly [number, Taken])[] => {
      const taken = readTaken(id)
      return taken === null ? [] : [[Number(id), taken]]
    }),
  )
}

/** Null where it ended meanwhile. The name stands in brackets and may hold anything. */
function readTaken(id: string): Taken | null {
  let line = ''
  try {
    line = readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return null
    throw error
  }
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const [parent, own] = [Number(fields[1]), fields.slice(11, 15).map(Number)]
  const name = line.slice(line.indexOf('(') + 1, line.lastIndexOf(')'))
  return { name, parent, ticks: own.reduce((sum, value) => sum + value, 0) }
}
