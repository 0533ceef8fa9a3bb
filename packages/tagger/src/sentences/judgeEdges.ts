import type { Span } from '@fogline/model'
import { leadingAbbreviations, openAbbreviations, sentenceOpeners } from './abbreviations.ts'

/** What white space and marks say of a sentence that might begin at a token. */
export type Edge = 'sure' | 'likely' | 'open' | 'never'

const terminal = /^(?:[.!?…]|\.{2,})$/u
const closer = /^["'”’»)\]}]$/u
const opener = /^["'“‘«([{—–]$/u
/** What a sentence's last token ends in: most tokens end in something else, and need no closer look. */
const mayClose: ReadonlySet<string> = new Set('.!?…"\'”’»)]}')
/** Closing marks looked back over: more than that is no prose. */
const farthest = 6

/** For each token whether a sentence begins there, as far as marks and abbreviations tell; the first begins one. */
export function judgeEdges(text: string, tokens: readonly Span[]): readonly Edge[] {
  return tokens.map((_, index) => (index === 0 ? 'sure' : judge(text, tokens, index)))
}

function judge(text: string, tokens: readonly Span[], index: number): Edge {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (before === undefined || token === undefined) return 'sure'
  if (before.end === token.start) return 'never'
  if (token.start - before.end > 1 && /\n\s*\n/u.test(text.slice(before.end, token.start))) return 'sure'
  if (!mayClose.has(text[before.end - 1] ?? '')) return 'open'
  const last = lastMark(text, tokens, index - 1)
  const following = firstWord(text, tokens, index)
  if (last === null || following === null) return 'open'
  if (isStraightQuote(text, token) && !opensHere(text, token)) return 'never'
  if (terminal.test(last)) return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@*•]/u.test(following) ? 'likely' : 'open'
  return judgeAbbreviation(last, following)
}

/** The full stop, or the word with one, that stands here or before the closing marks that stand here. */
function lastMark(text: string, tokens: readonly Span[], index: number): string | null {
  for (let at = index; at >= 0 && at > index - farthest; at -= 1) {
    const token = tokens[at]
    if (token === undefined) return null
    const word = text.slice(token.start, Math.min(token.end, token.start + 40))
    const isClosing = closer.test(word) && tokens[at - 1]?.end === token.start
    if (!isClosing) return terminal.test(word) || word.endsWith('.') ? word : null
  }
  return null
}

function firstWord(text: string, tokens: readonly Span[], index: number): string | null {
  for (let at = index; at < tokens.length && at < index + 4; at += 1) {
    const token = tokens[at]
    if (token === undefined) return null
    const word = text.slice(token.start, Math.min(token.end, token.start + 40))
    if (!opener.test(word)) return word
  }
  return null
}

function judgeAbbreviation(mark: string, following: string): Edge {
  const key = mark.toLowerCase().replace(/\.$/u, '')
  if (leadingAbbreviations.has(key)) return 'never'
  const isOpen = openAbbreviations.has(key) || /^\p{Lu}\.$/u.test(mark) || /^(?:\p{Lu}\.)+$/u.test(mark)
  if (!isOpen) return 'open'
  return /^\p{Lu}/u.test(following) && sentenceOpeners.has(following.toLowerCase()) ? 'likely' : 'open'
}

function isStraightQuote(text: string, token: Span): boolean {
  return /^["']$/u.test(text.slice(token.start, Math.min(token.end, token.start + 2)))
}

function opensHere(text: string, token: Span): boolean {
  return !/\s/u.test(text[token.end] ?? ' ')
}
