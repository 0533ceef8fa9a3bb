import type { Page, PageContext } from '@fogline/model'
import type { Input } from './input.ts'

/** HTML that a reader made, as a page at the place of its input; with what the file says of itself. */
export function toHtmlPage(input: Input, html: string, context: PageContext | null): Page {
  return toPage(input, { bytes: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8', context })
}

/** A page at the place of its input. */
export function toPage(
  { location, fetchedAt }: Pick<Input, 'location' | 'fetchedAt'>,
  { bytes, contentType, context }: { bytes: Uint8Array; contentType: string | null; context: PageContext | null },
): Page {
  return { location, bytes, contentType, fetchedAt, ...(context === null ? {} : { context }) }
}
