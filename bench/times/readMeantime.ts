import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A TIMEX3 of MEANTIME: where its words stand in the text made from the tokens, its type and its value. */
export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** A document of MEANTIME: a sentence on each line, the day that it states as its own, and its other times. */
export interface MeantimeDocument {
  readonly name: string
  readonly text: string
  readonly publishedAt: string | null
  readonly times: readonly Timex[]
  /** Where the day that it states as its own stands: nobody is asked to find it. */
  readonly ownDay: Omit<Timex, 'type' | 'value'> | null
}

/** MEANTIME marks times in the headline, the line of the day and four sentences; what stands behind them is left out. */
const lastMarked = 5

interface Word {
  readonly id: string
  readonly sentence: string
  readonly text: string
}

/** The documents in all folders of a MEANTIME folder. */
export function readMeantime(folder: string): readonly MeantimeDocument[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .toSorted()
    .map((name) => parseMeantime(name, readFileSync(join(folder, name), 'utf8')))
}

/** One file: tokens, and elements that point to them. */
export function parseMeantime(name: string, xml: string): MeantimeDocument {
  const tokens = [...xml.matchAll(/<token\b([^>]*)>([^<]*)<\/token>/g)].map(
    ([, attributes = '', text = '']): Word => ({
      id: attribute(attributes, 't_id'),
      sentence: attribute(attributes, 'sentence'),
      text: unescape(text),
    }),
  )
  const words = tokens.filter(({ sentence }) => Number(sentence) <= lastMarked)
  const { text, places } = toText(words)
  const marked = [...xml.matchAll(/<TIMEX3\b([^>]*[^/])>([\s\S]*?)<\/TIMEX3>/g)]
  const times = marked.flatMap(([, attributes = '', inner = '']) => {
    const spans = [...inner.matchAll(/t_id="(\d+)"/g)].flatMap(([, id = '']) => places.get(id) ?? [])
    if (spans.length === 0) return []
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    const isOwnDay = attribute(attributes, 'functionInDocument') === 'CREATION_TIME'
    return [{ start, end, type: attribute(attributes, 'type'), value: attribute(attributes, 'value'), isOwnDay }]
  })
  const own = times.find(({ isOwnDay }) => isOwnDay)
  return {
    name,
    text,
    publishedAt: own?.value.slice(0, 10) ?? null,
    ownDay: own === undefined ? null : { start: own.start, end: own.end },
    times: times
      .filter(({ isOwnDay }) => !isOwnDay)
      .map(({ start, end, type, value }) => ({ start, end, type, value })),
  }
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Tokens as running text: no space before a closing mark or behind an opening one, a line for each sentence. */
function toText(words: readonly Word[]): {
  readonly text: string
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>
} {
  const places = new Map<string, { readonly start: number; readonly end: number }>()
  let text = ''
  let sentence: string | null = null
  for (const word of words) {
    if (sentence !== null && word.sentence !== sentence) text += '\n'
    else if (
      sentence !== null &&
      !/^(?:[.,;:!?)\]%]|['’](?:s|re|ve|ll|d|m)?$|n['’]t$)/.test(word.text) &&
      !/[([$£€]$/.test(text)
    )
      text += ' '
    sentence = word.sentence
    places.set(word.id, { start: text.length, end: text.length + word.text.length })
    text += word.text
  }
  return { text, places }
}
