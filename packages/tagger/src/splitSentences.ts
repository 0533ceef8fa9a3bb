import type { Span } from '@fogline/model'
import { leadingAbbreviations, openAbbreviations, sentenceOpeners } from './abbreviations.ts'

const terminal = /^(?:[.!?…]|\.{2,})$/u
const closer = /^["'”’»)\]}]$/u
const opener = /^["'“‘«([{—–]$/u

/** Groups tokens into sentences; abbreviations, initials and quotation marks are weighed, not only full stops. */
export function splitSentences(text: string, tokens: readonly Span[]): readonly (readonly Span[])[] {
  const sentences: Span[][] = []
  let current: Span[] = []
  tokens.forEach((token, index) => {
    current.push(token)
    const next = tokens[index + 1]
    if (next === undefined || !endsSentence(text, tokens, index)) return
    sentences.push(current)
    current = []
  })
  if (current.length > 0) sentences.push(current)
  return sentences
}

function endsSentence(text: string, tokens: readonly Span[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined) return false
  const gap = text.slice(token.end, next.start)
  if (/\n\s*\n/u.test(gap)) return true
  if (gap === '') return false
  const last = lastMark(text, tokens, index)
  const following = firstWord(text, tokens, index + 1)
  if (last === null || following === null) return false
  if (isStraightQuote(text, next) && !opensHere(text, next)) return false
  if (terminal.test(last)) return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@*•]/u.test(following)
  return endsAfterAbbreviation(last, following)
}

/** The full stop, or the word with one, that stands here or before the closing marks that stand here. */
function lastMark(text: string, tokens: readonly Span[], index: number): string | null {
  let at = index
  while (at >= 0) {
    const token = tokens[at]
    if (token === undefined) return null
    const word = text.slice(token.start, token.end)
    const before = tokens[at - 1]
    const isClosing = closer.test(word) && before !== undefined && before.end === token.start
    if (!isClosing) return terminal.test(word) || word.endsWith('.') ? word : null
    at -= 1
  }
  return null
}

function firstWord(text: string, tokens: readonly Span[], index: number): string | null {
  for (let at = index; at < tokens.length && at < index + 4; at += 1) {
    const token = tokens[at]
    if (token === undefined) return null
    const word = text.slice(token.start, token.end)
    if (!opener.test(word)) return word
  }
  return null
}

function endsAfterAbbreviation(mark: string, following: string): boolean {
  const key = mark.toLowerCase().replace(/\.$/u, '')
  if (leadingAbbreviations.has(key)) return false
  const isOpen = openAbbreviations.has(key) || /^\p{Lu}\.$/u.test(mark) || /^(?:\p{Lu}\.)+$/u.test(mark)
  if (!isOpen) return false
  return /^\p{Lu}/u.test(following) && sentenceOpeners.has(following.toLowerCase())
}

function isStraightQuote(text: string, token: Span): boolean {
  return /^["']$/u.test(text.slice(token.start, token.end))
}

function opensHere(text: string, token: Span): boolean {
  return !/\s/u.test(text[token.end] ?? ' ')
}
