import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readVariantSource, vary } from '../../examples/vary.ts'

/** One capture of an invented page, as a line of a file of records. */
export interface Capture {
  readonly url: string
  readonly fetched_at: string
  readonly html: string
}

const start = Date.UTC(2031, 4, 20)
const hour = 3_600_000

/**
 * So many captures of invented pages: variants of the example pages with their copies and contentions; every seventh page comes
 * again with other numbers, every second of these a third time as it was first; after every twelfth comes one that nothing can be
 * read of. The same number gives the same bytes.
 */
export function inventCorpus(count: number): readonly Capture[] {
  const source = readVariantSource(resolve(import.meta.dirname, '../../examples/source'))
  const captures: Capture[] = []
  for (let [seed, pages] = [1, 0]; captures.length < count; seed += 1) {
    for (const [name, html] of vary(source, seed).pages) {
      captures.push(...capturesOf({ url: `https://corpus.example/${seed}/${name}`, html, page: pages }))
      pages += 1
    }
  }
  return captures.slice(0, count)
}

interface Invented {
  readonly url: string
  readonly html: string
  readonly page: number
}

function capturesOf({ url, html, page }: Invented): readonly Capture[] {
  const at = (later: number): string => new Date(start + (page + later) * hour).toISOString()
  const captures = [{ url, fetched_at: at(0), html }]
  if (page % 7 === 6) captures.push({ url, fetched_at: at(5), html: withOtherNumbers(html) })
  if (page % 14 === 13) captures.push({ url, fetched_at: at(9), html })
  if (page % 12 === 11)
    captures.push({ url: `${url}?bad`, fetched_at: at(0), html: badPages[page % badPages.length] ?? '' })
  return captures
}

const badPages = [
  '<!doctype html><html><head><title>Sign in</title></head><body><form><input name="user"></form></body></html>',
  '<!doctype html><html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav></body></html>',
  '<html><body>\u0000\u0001\u0002\u0003</body></html>',
] as const

/** Numbers of two digits or more in the prose grow by three: a toll that was revised. */
function withOtherNumbers(html: string): string {
  return html.replace(/(<p[^>]*>)([^<]*)/g, (_, tag: string, text: string) => {
    return tag + text.replace(/(?<![\d,.:-])\d{2,3}(?![\d,.:-])/g, (digits) => String(Number(digits) + 3))
  })
}

/** Writes the captures as a file of records into a folder and gives its path. */
export function writeCorpus(folder: string, captures: readonly Capture[]): string {
  const file = join(folder, 'corpus.jsonl')
  writeFileSync(file, captures.map((capture) => `${JSON.stringify(capture)}\n`).join(''))
  return file
}
