import type { Page, Rejection } from '@fogline/model'
import { type AcquireOptions, toSettings } from '../acquireOptions.ts'
import { once } from '../archives/once.ts'
import { readInput } from '../files/readInput.ts'

/** All that comes of the bytes of a file with this name. */
export async function readBytes(
  location: string,
  content: string | Uint8Array,
  options: AcquireOptions = {},
): Promise<readonly (Page | Rejection)[]> {
  const bytes = once(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const input = { location, contentType: null, fetchedAt: null, context: null, depth: 0, path: null, bytes }
  const found: (Page | Rejection)[] = []
  for await (const item of readInput(input, toSettings(options))) found.push(item)
  return found
}

/** The only page that comes of them, with its words. */
export async function readOnePage(
  location: string,
  content: string | Uint8Array,
): Promise<Omit<Page, 'bytes'> & { readonly words: string }> {
  const [found, ...more] = await readBytes(location, content)
  if (found === undefined || more.length > 0 || !('bytes' in found)) throw new Error(JSON.stringify([found, ...more]))
  const { bytes, ...page } = found
  return { ...page, words: new TextDecoder().decode(bytes) }
}

/** Each as "location: words" or "location ! reason". */
export function showAll(found: readonly (Page | Rejection)[]): readonly string[] {
  return found.map((item) =>
    'kind' in item ? `${item.location} ! ${item.reason}` : `${item.location}: ${new TextDecoder().decode(item.bytes)}`,
  )
}
