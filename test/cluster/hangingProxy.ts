import { connect, createServer, type Socket } from 'node:net'
import { freePort } from './postgresServer.ts'

/** A door to a server on this machine that can go silent: nothing passes, and nobody is told. */
export interface HangingProxy {
  readonly port: number
  /** How many connections there are. */
  readonly count: () => number
  /** One connection goes silent until it is cut; the one that carried something last. Gives whether there was one. */
  readonly hangOne: () => boolean
  /** All go silent, those that come as well. */
  readonly hangAll: () => void
  /** Those that are silent go on where they stopped. */
  readonly resume: () => void
  /** Breaks all connections. */
  readonly cut: () => void
  readonly close: () => Promise<void>
}

interface Pair {
  readonly near: Socket
  readonly far: Socket
  /** Counts what passed anywhere: the highest passed last. */
  passed: number
  isSilent: boolean
}

/** Listens on a port of this machine and passes everything on to another. */
export async function startProxy(target: number): Promise<HangingProxy> {
  const pairs = new Set<Pair>()
  let [passed, allSilent] = [0, false]
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    const pair: Pair = { near, far, passed: 0, isSilent: false }
    pairs.add(pair)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (bytes) => {
        passed += 1
        pair.passed = passed
        if (!to.write(bytes)) from.pause()
      })
      to.on('drain', () => {
        if (!pair.isSilent) from.resume()
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        to.destroy()
        pairs.delete(pair)
      })
    }
    if (allSilent) silence(pair)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port,
    count: () => pairs.size,
    hangOne: () => {
      const [last] = [...pairs].filter(({ isSilent }) => !isSilent).sort((a, b) => b.passed - a.passed)
      if (last !== undefined) silence(last)
      return last !== undefined
    },
    hangAll: () => {
      allSilent = true
      for (const pair of pairs) silence(pair)
    },
    resume: () => {
      allSilent = false
      for (const pair of pairs) if (pair.isSilent) wake(pair)
    },
    cut: () => {
      for (const { near } of pairs) near.destroy()
    },
    close: async () => {
      for (const { near } of pairs) near.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A socket that is not read any more: its other end is neither answered nor told. */
function silence(pair: Pair): void {
  pair.isSilent = true
  pair.near.pause()
  pair.far.pause()
}

function wake(pair: Pair): void {
  pair.isSilent = false
  pair.near.resume()
  pair.far.resume()
}
