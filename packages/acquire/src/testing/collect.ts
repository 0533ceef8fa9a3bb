import type { Page, Rejection } from '@fogline/model'
import { acquire } from '../acquire.ts'
import type { AcquireOptions } from '../acquireOptions.ts'

/** Sites of a test stand on this machine: nobody minds being asked at once, and trouble does not pass. */
const atOnce: AcquireOptions = { hostDelay: 0, attempts: 1 }

/** All that comes of the paths, each as "location: words" or "location ! reason". */
export async function collect(paths: readonly string[], options: AcquireOptions = {}): Promise<readonly string[]> {
  const found: string[] = []
  for await (const item of acquire(paths, { ...atOnce, ...options })) found.push(show(item))
  return found
}

/** The only thing that comes of one path. */
export async function acquireOne(path: string, options: AcquireOptions = {}): Promise<Page | Rejection> {
  const found: (Page | Rejection)[] = []
  for await (const item of acquire([path], { ...atOnce, ...options })) found.push(item)
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`${found.length} pages`)
  return first
}

function show(item: Page | Rejection): string {
  if ('kind' in item) return `${item.location} ! ${item.reason}`
  return `${item.location}: ${new TextDecoder().decode(item.bytes)}`
}
