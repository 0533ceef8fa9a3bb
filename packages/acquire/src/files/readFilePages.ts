import { createReadStream } from 'node:fs'
import type { Settings } from '../acquireOptions.ts'
import type { Found } from './input.ts'
import { readInput } from './readInput.ts'

/** Every page that one file holds: a page is one, an archive, a mail or a file of records holds many. */
export async function* readFilePages(path: string, settings: Settings): AsyncGenerator<Found> {
  const bytes = createReadStream(path)
  const input = { location: path, contentType: null, fetchedAt: null, context: null, depth: 0, path, bytes }
  try {
    yield* readInput(input, settings)
  } finally {
    bytes.destroy()
  }
}
