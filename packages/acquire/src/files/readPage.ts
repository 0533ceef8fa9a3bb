import { toContentType } from './endings.ts'
import type { Found, Input, Tools } from './input.ts'
import { readWhole } from './readWhole.ts'
import { toPage } from './toPage.ts'

/** HTML or plain text: its bytes as they are. */
export async function* readPage(input: Input, { settings }: Tools): AsyncGenerator<Found> {
  const bytes = await readWhole(input, settings.maxBytes)
  if ('kind' in bytes) return yield bytes
  const contentType = input.contentType ?? toContentType(input.location) ?? 'text/html'
  yield toPage(input, { bytes, contentType, context: input.context })
}
