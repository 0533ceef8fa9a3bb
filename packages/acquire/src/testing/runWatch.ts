import { minute } from '../watch/times.ts'
import { watch } from '../watch/watch.ts'
import type { WatchEvent, WatchTools } from '../watch/watchEvent.ts'
import type { MemoryStore } from './memoryStore.ts'
import { type Script, says } from './startScript.ts'

const start = Date.parse('2031-05-09T12:00:00Z')

/** What a feed says, its entries by path. */
export function rss(...paths: readonly string[]): string {
  const items = paths.map((path) => `<item><title>${path}</title><link>${path}</link></item>`)
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ardel Gazette</title>${items.join('')}</channel></rss>`
}

/** A feed as its server sends it. */
export const feed = (...paths: readonly string[]) => says(rss(...paths), { 'content-type': 'application/rss+xml' })

/** What happened, with the minute of the test's clock. */
export function toLine(event: WatchEvent, script: Script): string {
  const at = Math.round((script.world.now() - start) / minute)
  if (event.kind === 'rest') return `${at} rest`
  const path = event.location.replace(script.origin, '')
  switch (event.kind) {
    case 'looked':
      return `${at} looked ${path} ${event.fresh}`
    case 'page':
      return `${at} ${event.isChange ? 'changed' : 'new'} ${path}`
    case 'trouble':
    case 'rejected':
      return `${at} ${event.kind} ${path}: ${event.rejection.detail}`
    default:
      return `${at} ${event.kind} ${path}`
  }
}

/** Where a watch of a test takes place. */
export interface Place {
  readonly script: Script
  readonly store: MemoryStore
}

/** What is watched, by path, for so many minutes from the beginning of the test's clock. */
export interface Watching {
  readonly sources: readonly string[]
  readonly until: number
  readonly tools: Partial<WatchTools>
}

/** Watches until the clock has gone so many minutes; each line has the minute in which it came. */
export async function runWatch(
  { script, store }: Place,
  { sources, until, tools: { options, ...tools } }: Watching,
): Promise<readonly string[]> {
  const lines: string[] = []
  const ended = new AbortController()
  const world = { ...script.world, wait: waitUntil }
  const given = { allowHosts: [script.host], hostDelay: 0, world, signal: ended.signal, ...options }
  const whole = { store, read: store.read, once: false, revisit: true, interval: null, ...tools, options: given }
  for await (const event of watch(
    sources.map((source) => script.origin + source),
    whole,
  )) {
    if (event.kind !== 'rest') lines.push(toLine(event, script))
  }
  return lines

  async function waitUntil(milliseconds: number, signal: AbortSignal): Promise<void> {
    const left = start + until * minute - script.world.now()
    if (milliseconds > left) {
      script.world.pass(left)
      ended.abort()
    } else await script.world.wait(milliseconds, signal)
  }
}
