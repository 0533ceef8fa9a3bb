import type { Span } from '@fogline/model'
import { leadingAbbreviations, openAbbreviations } from './abbreviations.ts'

const patterns = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]}']`,
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?:\p{Lu}\.){2,}(?:-\p{L}[\p{L}\p{M}]*)?`,
  String.raw`(?:[ap]\.m|e\.g|i\.e|Ph\.D)\.`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
  String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?:-\p{L}[\p{L}\p{M}]*)+`,
  String.raw`\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])`,
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`,
  String.raw`\d+(?:\.\d+)?(?=(?:km|kms|kg|m|mm|cm|bn|mn|tn|k|g|lb|ft|mph|kph|pm|am|kw|mw|gw|kt|ha)(?![\p{L}\p{N}]))`,
  String.raw`\d+(?:\.\d+)?(?![\p{L}\p{N}])`,
  String.raw`[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|['’ʼ‘](?=\p{L})|[-‐‑](?=[\p{L}\p{N}])|&(?=\p{L})|\.(?=-\p{L}))*`,
  String.raw`\.{2,}|-{2,}|…|—+|–+`,
  String.raw`[^\s]`,
]
const tokenPattern = new RegExp(patterns.join('|'), 'gu')
const clitic = /^(.+?)(n['’]t|['’](?:s|S|m|re|ve|ll|d|em))$/u

/** Cuts running text into words and marks; each span reads back and no character but white space is left out. */
export function tokenize(text: string): readonly Span[] {
  const spans: Span[] = []
  let taken = 0
  for (const match of text.matchAll(tokenPattern)) {
    const start = Math.max(match.index, taken)
    let end = match.index + match[0].length
    if (start >= end) continue
    if (text[end] === '.' && isAbbreviation(text.slice(start, end), text.slice(end + 1, end + 3))) end += 1
    spans.push(...splitClitic(text, start, end))
    taken = end
  }
  return spans
}

function isAbbreviation(word: string, after: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return /^\s/u.test(after)
  const key = word.toLowerCase()
  if (leadingAbbreviations.has(key)) return /^(?:\s|\S?\d)/u.test(after) && (key !== 'no' || /^\s?\d/u.test(after))
  if (!openAbbreviations.has(key)) return false
  const isCapital = /^\p{Lu}/u.test(word)
  return isCapital
    ? key !== 'in' && key !== 'may' && key.length > 1 && !isPlainWord(key)
    : /^(?:bn|mn|tn|mln|bln|trn|etc)$/u.test(key)
}

function isPlainWord(key: string): boolean {
  return /^(?:sun|sat|mar|miss|ill|wash|mass|la|min|max|mo|mon|al|rd|va|ala)$/u.test(key)
}

function splitClitic(text: string, start: number, end: number): readonly Span[] {
  const word = text.slice(start, end)
  const match = clitic.exec(word)
  const lower = word.toLowerCase()
  if (match?.[1] !== undefined) {
    const middle = start + match[1].length
    return [...splitClitic(text, start, middle), { start: middle, end }]
  }
  if (lower === 'cannot') return [cut(start, 3), { start: start + 3, end }]
  const range = /^(\d[\d.,]*)[-‐‑](\d[\d.,]*)$/u.exec(word)
  if (range?.[1] !== undefined && range[1].length < 5) {
    const dash = start + range[1].length
    return [{ start, end: dash }, cut(dash, 1), { start: dash + 1, end }]
  }
  return [{ start, end }]
}

function cut(start: number, length: number): Span {
  return { start, end: start + length }
}
