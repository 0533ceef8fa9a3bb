import type { SpanText } from '@fogline/model'
import { toSpanText, trimSpan } from '../attributionValue.ts'
import type { SentenceView, ViewToken } from '../sentenceView.ts'
import { clauseEnd } from './clauseEnd.ts'
import { hasCertainClause, hasFiniteClause } from './finiteClause.ts'
import { nounPhraseAfter } from './nounPhrase.ts'
import { skipAdjuncts } from './skipAdjuncts.ts'
import { closesQuotation, isComma, isTimeWord, opensQuotation } from './tokenTests.ts'

/** What follows a reporting verb: the tokens of a clause, or a quotation. */
export interface Complement {
  readonly kind: 'clause' | 'quote'
  readonly content: readonly SpanText[]
  /** The token after the content. */
  readonly end: number
}

const question = /^(?:whether|how|why|what|if|who)$/

/** How sure a clause without "that" must be: a verb that also takes a noun phrase asks for more. */
export type BareClause = 'likely' | 'certain'

/** A that-clause, a question, a quotation or a bare clause after `from`, the end of the verb or of its addressee. */
export function readComplement(view: SentenceView, from: number, bare: BareClause = 'likely'): Complement | null {
  return (
    quoteAt(view, from) ?? thatClause(view, from, bare) ?? bareClause(view, from, bare) ?? quoteInNextBlock(view, from)
  )
}

/** "He said on Friday:" and the quotation in the paragraph below. */
function quoteInNextBlock({ tokens, text, quotationAfter }: SentenceView, from: number): Complement | null {
  if (quotationAfter === null || tokens.at(-1)?.text !== ':') return null
  if (tokens.slice(from, -1).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return null
  return { kind: 'quote', content: [trimSpan(text, quotationAfter.content)], end: tokens.length }
}

/** "…: “We stay.”" and "…, “We stay,”", also over "on Friday". */
export function quoteAt(view: SentenceView, from: number): Complement | null {
  const { tokens } = view
  for (const start of [from, skipAdjuncts(view, from)]) {
    const at = /^[:,—–]$/.test(tokens[start]?.text ?? '') ? start + 1 : start
    const quotation = tokens[at]?.quotation
    if (quotation === undefined || quotation === null || !opensQuotation(view, at)) continue
    const after = tokens.findIndex((token, index) => index > at && token.quotation !== quotation)
    if (at === start && !quotation.isSpeech) continue
    const end = after === -1 ? tokens.length : after
    if (at === start && after !== -1 && goesOn(view, end)) return null
    return { kind: 'quote', content: [trimSpan(view.text, quotation.content)], end }
  }
  return null
}

/** Do the narrator's words go on after the quotation, so that it is part of a clause? */
function goesOn(view: SentenceView, end: number): boolean {
  const next = view.tokens[end]
  return next !== undefined && next.upos !== 'PUNCT' && closesQuotation(view, end - 1) && !isComma(view.tokens[end - 2])
}

function thatClause(view: SentenceView, from: number, bare: BareClause): Complement | null {
  const { tokens } = view
  for (const start of [from, skipAdjuncts(view, from), farThat(view, from)]) {
    const token = tokens[start]
    const isClause =
      bare === 'likely' || token?.upos === 'SCONJ' || hasFiniteClause(view, { from: start + 1, to: tokens.length })
    if (token?.lower === 'that' && isClause && start + 2 < tokens.length)
      return toClause(view, tokens[start + 1]?.upos === 'AUX' ? start : start + 1)
    if (token?.lower === 'that' && opensQuotation(view, start + 1)) return toClause(view, start + 1)
    if (token !== undefined && question.test(token.lower)) return toClause(view, start)
  }
  return null
}

/** "said during a long rally in the north that …": over an adjunct without a finite verb; -1 where there is none. */
function farThat(view: SentenceView, from: number): number {
  const { tokens } = view
  if (!/^(?:ADP|ADV)$/.test(tokens[from]?.upos ?? '') && !isComma(tokens[from])) return -1
  const end = tokens.findIndex(
    (token, index) =>
      index >= from &&
      (token.quotation !== null || /^(?:AUX|SCONJ)$/.test(token.upos) || /^(?:;|:|and|that)$/.test(token.lower)),
  )
  const isNear = end !== -1 && end - from < 25 && tokens[end]?.lower === 'that'
  return isNear && !lacksSubject(tokens[end + 1]) ? end : -1
}

/** "at least 600 men have …", "up to nine boats are …", "over 20 …", "no more than half …": a subject, not an adjunct. */
export function isQuantity({ tokens }: SentenceView, at: number): boolean {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]]
  if (first === 'no') return /^(?:more|fewer|less)$/.test(second?.lower ?? '')
  if (/^(?:at|up)$/.test(first) && /^(?:least|most|to)$/.test(second?.lower ?? ''))
    return tokens[at + 2]?.upos === 'NUM'
  return (
    /^(?:over|about|around|between|under|nearly|almost|some|roughly|approximately|more|fewer|less)$/.test(first) &&
    (second?.upos === 'NUM' || second?.lower === 'than')
  )
}

function bareClause(view: SentenceView, from: number, bare: BareClause): Complement | null {
  const { tokens } = view
  const token = tokens[from]
  const isClause = bare === 'certain' ? hasCertainClause : hasFiniteClause
  if (token === undefined || token.upos === 'PUNCT' || token.lower === 'to') return null
  const isAdjunct = isTimeWord(token) || (/^(?:ADP|SCONJ|ADV)$/.test(token.upos) && !isQuantity(view, from))
  const skipped = isAdjunct ? skipAdjuncts(view, from) : from
  if (isAdjunct && (tokens[skipped]?.upos === 'PUNCT' || (token.upos !== 'ADV' && skipped === from))) return null
  const start = nounPhraseAfter(view, skipped) === null && !isQuantity(view, skipped) ? from : skipped
  if (lacksSubject(tokens[start]) || (isAdjunct && tokens[skipped]?.upos === 'SCONJ')) return null
  return isClause(view, { from: start, to: clauseEnd(view, start) }) ? toClause(view, start) : null
}

/** "the raid that the army says failed": the subject stands before the verb of speech. */
const lacksSubject = (token: ViewToken | undefined): boolean =>
  token?.upos === 'AUX' || (token?.upos === 'VERB' && !token.lower.endsWith('ing'))

function toClause(view: SentenceView, start: number): Complement {
  const end = clauseEnd(view, start)
  return { kind: 'clause', content: [toSpanText(view, start, end)], end }
}
