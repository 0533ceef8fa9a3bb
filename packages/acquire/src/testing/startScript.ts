import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import { startSite } from './startSite.ts'
import { createTestWorld, type TestWorld } from './testWorld.ts'

/** One request that a site of a test got, with the time of the test's own clock. */
export interface Asked {
  readonly url: string
  readonly at: number
  readonly headers: IncomingHttpHeaders
}

/** A site that answers as its script says, and a world whose clock stands still between waits. */
export interface Script {
  readonly host: string
  readonly origin: string
  readonly world: TestWorld
  /** By path, one listener for each request in turn; the last stays. A path that is not here answers 404. */
  answers: Record<string, RequestListener[]>
  readonly asked: readonly Asked[]
  readonly paths: () => readonly string[]
  readonly mostAtOnce: () => number
  /** Forgets the script and what was asked. */
  readonly clear: () => void
  readonly close: () => Promise<void>
}

/** An answer that is only a number. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): RequestListener {
  return (_, response) => void response.writeHead(code, headers).end(code === 304 ? undefined : `status ${code}`)
}

/** An answer with words, as HTML where nothing else is said. */
export function says(words: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): RequestListener {
  return (_, response) => void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(words)
}

/** Starts a scripted site on a free port of loopback. */
export async function startScript(): Promise<Script> {
  const world = createTestWorld()
  const asked: Asked[] = []
  const count = { now: 0, most: 0 }
  const site = await startSite((request, response) => {
    const { url = '', headers } = request
    asked.push({ url, at: world.now(), headers })
    count.now += 1
    count.most = Math.max(count.most, count.now)
    response.on('close', () => {
      count.now -= 1
    })
    const list = script.answers[url] ?? [status(404)]
    const listener = list.length > 1 ? list.shift() : list[0]
    listener?.(request, response)
  })
  const script: Script = {
    host: site.host,
    origin: site.origin,
    world,
    answers: {},
    asked,
    paths: () => asked.map(({ url }) => url),
    mostAtOnce: () => count.most,
    clear: () => {
      script.answers = {}
      asked.splice(0)
      world.restart()
      Object.assign(count, { now: 0, most: 0 })
    },
    close: site.close,
  }
  return script
}
