import { open } from 'node:fs/promises'
import { isFeedFile as isNamedFeed } from '../files/endings.ts'
import { codeOf } from '../reject.ts'
import { toFeedKind } from './toFeedKind.ts'

async function readStart(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(16 * 1024))
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (codeOf(error) === '') throw error
    return new Uint8Array()
  }
}

/** Is a file a feed by its name, or a JSON file that begins as a JSON Feed does? One that cannot be opened is none here. */
export async function isFeedFile(path: string): Promise<boolean> {
  if (isNamedFeed(path)) return true
  return path.toLowerCase().endsWith('.json') && toFeedKind(await readStart(path), null) === 'json'
}
