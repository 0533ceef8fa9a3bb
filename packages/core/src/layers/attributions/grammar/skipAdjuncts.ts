import type { SentenceView } from '../sentenceView.ts'
import { nounPhraseAfter } from './nounPhrase.ts'
import { isClitic, isComma, isTimeWord } from './tokenTests.ts'

/** From a verb's end over "on Friday", "in a statement posted online", "late last week", ", however,". */
export function skipAdjuncts(view: SentenceView, from: number): number {
  let at = from
  for (;;) {
    const next = skipOne(view, at)
    if (next === at) return at
    at = next
  }
}

function skipOne(view: SentenceView, at: number): number {
  const { tokens } = view
  const token = tokens[at]
  if (token === undefined) return at
  if (isTimeWord(token)) return isClitic(tokens[at + 1]) ? at : skipTimePhrase(view, at)
  const isTime = /^(?:last|this|next|late|early|earlier|later|that)$/.test(token.lower) && isTimeNoun(view, at + 1)
  if (isTime) return isClitic(tokens[at + 2]) ? at : at + 2
  if (
    token.upos === 'ADV' &&
    !/^(?:how|why|when|where|not|no|as|about|nearly|almost|only|over|around|roughly|approximately|some|at)$/.test(
      token.lower,
    )
  )
    return at + 1
  if (
    token.upos === 'ADP' &&
    !isBound(view, at) &&
    /^(?:on|in|at|during|after|before|via|through|from|by|over|following|to|with|for|amid)$/.test(token.lower)
  )
    return skipPhrase(view, at)
  if (isComma(token)) return skipInsertion(view, at)
  return at
}

/** "at least", "over 20": how many, not where. */
function isBound({ tokens }: SentenceView, at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.lower === 'at') return /^(?:least|most)$/.test(next?.lower ?? '')
  return /^(?:over|between|about|around)$/.test(tokens[at]?.lower ?? '') && next?.upos === 'NUM'
}

function isTimeNoun(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return (
    isTimeWord(token) ||
    /^(?:week|month|year|day|night|morning|evening|afternoon|spring|summer|autumn|fall|winter)$/.test(
      token?.lower ?? '',
    )
  )
}

function skipTimePhrase(view: SentenceView, at: number): number {
  let end = at + 1
  while (/^(?:morning|evening|afternoon|night|\d{1,2}|\d{4})$/.test(view.tokens[end]?.lower ?? '')) end += 1
  return end
}

function skipPhrase(view: SentenceView, at: number): number {
  const { tokens } = view
  let start = at + 1
  if (isTimeWord(tokens[start]) || /^(?:last|late|early)$/.test(tokens[start]?.lower ?? ''))
    return isTimeWord(tokens[start]) ? skipTimePhrase(view, start) : start
  const phrase = nounPhraseAfter(view, start)
  if (phrase === null) return at
  start = phrase.end
  const participle = tokens[start]
  if (participle?.upos === 'VERB' && /(?:ed|ing|sent|shown|given|made)$/.test(participle.lower))
    return skipAdjuncts(view, start + 1)
  return start
}

/** ", however," and ", speaking in the capital,": only where a second comma closes it and "that" or a quotation follows. */
function skipInsertion(view: SentenceView, at: number): number {
  const { tokens } = view
  for (let close = at + 2; close < Math.min(at + 25, tokens.length); close += 1) {
    if (!isComma(tokens[close])) continue
    return tokens[close + 1]?.lower === 'that' ? close + 1 : at
  }
  return at
}
