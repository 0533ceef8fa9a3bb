import type { Span } from '@fogline/model'

/** A span in brackets with a little of the text around it, on one line. */
export function quote(text: string, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`
  return around.replace(/\s+/g, ' ')
}
