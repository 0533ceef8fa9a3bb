import type { SentenceView } from '../sentenceView.ts'
import { isBe, isComma, isHave, isModal, isNominal, isTimeWord } from './tokenTests.ts'

/** Tokens `from` to `to` (exclusive). */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Does a subject with a finite verb stand in the range, its clause not yet over? */
export function hasFiniteClause(view: SentenceView, range: Range): boolean {
  return findFinite(view, range, isFinite)
}

/** The same, but "the pact signed in June" is no clause: a past form after a noun may be a participle. */
export function hasCertainClause(view: SentenceView, range: Range): boolean {
  return findFinite(view, range, isCertainlyFinite)
}

type Test = (view: SentenceView, index: number) => boolean

function findFinite(view: SentenceView, { from, to }: Range, test: Test): boolean {
  const { tokens } = view
  let seenNominal = false
  for (let index = from; index < Math.min(to, tokens.length, from + 30); index += 1) {
    const token = tokens[index]
    if (token === undefined || token.text === ';' || token.text === ':') return false
    if (seenNominal && test(view, index)) return true
    if (
      isNominal(token) ||
      /^(?:much|many|more|most|little|few|less|least)$/.test(token.lower) ||
      token.upos === 'DET' ||
      (token.upos === 'VERB' && token.lower.endsWith('ing'))
    )
      seenNominal = true
    if (test === isCertainlyFinite && isOver(view, index, { from, to })) return false
  }
  return false
}

/** A relative clause or a comma with no other to pair with: what follows is no longer the same clause. */
function isOver(view: SentenceView, index: number, { to }: Range): boolean {
  const { tokens } = view
  if (/^(?:who|which|whose)$/.test(tokens[index]?.lower ?? '') || opensNounClause(view, index)) return true
  return isComma(tokens[index]) && !tokens.slice(index + 1, to).some(isComma)
}

/** "his hope that …": the clause hangs on the noun. */
function opensNounClause(view: SentenceView, index: number): boolean {
  return view.tokens[index]?.lower === 'that' && view.tokens[index - 1]?.upos === 'NOUN'
}

function isFinite(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  const before = view.tokens[index - 1]
  if (token === undefined || before?.lower === 'to') return false
  if (isModal(token) || isHave(token)) return true
  if (isBe(token)) return token.lower !== 'being' && token.lower !== 'been'
  if (/^(?:do|does|did)$/.test(token.lower)) return true
  if (token.upos !== 'VERB' || token.lower.endsWith('ing')) return false
  if (isAttribute(view, index)) return false
  return view.tokens[index + 1]?.lower !== 'by' && before?.upos !== 'DET' && before?.upos !== 'ADJ'
}

/** "two guided missiles", "long delayed talks": a participle before its noun. */
function isAttribute(view: SentenceView, index: number): boolean {
  const [before, token, next] = [view.tokens[index - 1], view.tokens[index], view.tokens[index + 1]]
  return (
    token?.lower.endsWith('ed') === true &&
    next?.upos === 'NOUN' &&
    /^(?:NUM|DET|ADJ|CCONJ|ADP)$/.test(before?.upos ?? '')
  )
}

function isCertainlyFinite(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  const next = view.tokens[index + 1]
  if (!isFinite(view, index)) return false
  if (token?.upos !== 'VERB' || !/(?:ed|en|ne|wn|de|ught|nt|ld)$/.test(token.lower)) return true
  return !(
    next === undefined ||
    next.upos === 'ADP' ||
    next.upos === 'PUNCT' ||
    isTimeWord(next) ||
    /^(?:last|this)$/.test(next.lower)
  )
}
