import { cleanLine } from '../../cleanLine.ts'

/** One update of a live page as its structured data states it. */
export interface LiveUpdate {
  readonly headline: string | null
  /** Paragraphs between line ends. */
  readonly body: string | null
  readonly published: string | null
}

type Json = { readonly [key: string]: unknown }

const largest = 4_000_000

/** The updates that the structured data of a live page lists, in its order; broken data lists none. */
export function readLiveUpdates(scripts: readonly string[]): readonly LiveUpdate[] {
  const all = scripts
    .filter((script) => script.includes('liveBlogUpdate') && script.length < largest)
    .flatMap((script) => listUpdates(parse(script), 0))
  const seen = new Set<string>()
  return all.filter((update) => {
    const key = JSON.stringify(update)
    if (seen.has(key) || (update.headline === null && update.body === null)) return false
    seen.add(key)
    return true
  })
}

function parse(script: string): unknown {
  try {
    // oxlint-disable-next-line no-control-regex -- raw line ends and tabs inside strings are the usual mistake
    return JSON.parse(script.replace(/[\u0000-\u001f]+/g, ' ')) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function listUpdates(value: unknown, depth: number): readonly LiveUpdate[] {
  if (depth > 5 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => listUpdates(item, depth + 1))
  const object = value as Json
  const updates = Array.isArray(object.liveBlogUpdate) ? object.liveBlogUpdate : [object.liveBlogUpdate]
  return [...updates.flatMap(toUpdate), ...listUpdates(object['@graph'], depth + 1)]
}

function toUpdate(value: unknown): readonly LiveUpdate[] {
  if (typeof value !== 'object' || value === null) return []
  const { headline, name, articleBody, text, datePublished, dateModified } = value as Json
  return [
    {
      headline: plain(headline) ?? plain(name),
      body: plain(articleBody) ?? plain(text),
      published: plain(datePublished) ?? plain(dateModified),
    },
  ]
}

/** Data is data: markup and entities in it are taken out, breaks kept. */
function plain(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const lines = value
    .replace(/<(?:br|\/p|\/div|\/li)[^>]{0,100}>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .split(/\n|(?:\s{3,})/)
    .map(cleanLine)
    .filter((line) => line !== '')
  return lines.length === 0 ? null : lines.join('\n')
}
