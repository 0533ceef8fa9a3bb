import type { Span } from '@fogline/model'
import { leadingAbbreviations, openAbbreviations } from '../sentences/abbreviations.ts'

const patterns = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]}']`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,255}(?:\.[\w-]+)+`,
  String.raw`(?<!\S)[:;=]['’]?-?[()DPp](?!\S)`,
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}\.(?:com|org|net|gov|edu|mil|int|info|co\.uk|htm|html|php|pdf|docx?|xlsx?|jpg|png|txt|zip|exe)(?![\p{L}\p{N}])`,
  String.raw`\d{3}([-.])\d{3}\1\d{4}(?!\d)`,
  String.raw`\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])`,
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
  String.raw`\.{2,}|-{2,}|…|—+|–+|([!?*=_~#+<>$])\2+`,
  String.raw`[^\s]`,
]
const wordPattern = new RegExp(patterns.join('|'), 'gu')

/** Cuts a chunk of running text, from where the last word ended, into written words and marks. */
export function cutWords(text: string, chunk: Span, from: number): readonly Span[] {
  const spans: Span[] = []
  let taken = Math.max(from, chunk.start)
  for (const match of text.slice(chunk.start, chunk.end).matchAll(wordPattern)) {
    const start = Math.max(match.index + chunk.start, taken)
    let end = match.index + chunk.start + match[0].length
    if (start >= end) continue
    if (text[end] === '.' && isAbbreviation(text.slice(start, end), text.slice(end + 1, end + 3))) end += 1
    spans.push({ start, end })
    taken = end
  }
  return spans
}

function isAbbreviation(word: string, after: string): boolean {
  if (word.length > 12) return false
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
