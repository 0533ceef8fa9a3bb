import type { SentenceView } from '../sentenceView.ts'
import { lastWord, startsMain } from './clauseEnd.ts'
import { hasCertainClause } from './finiteClause.ts'
import { isComma, isNominal } from './tokenTests.ts'

/** Where a noun phrase of content that begins at `from` ends (exclusive), with what hangs on it. */
export function phraseEnd(view: SentenceView, from: number): number {
  const { tokens } = view
  let inClause = false
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.quotation !== null && token.start !== token.quotation.start) continue
    if (startsMain(view, index)) return index
    if (/^(?:that|who|whose|which)$/.test(token.lower)) inClause = true
    if (/^(?:while|because|although|though|when|after|before|as|if|whereas|amid)$/.test(token.lower) && !inClause)
      return index
    if (isDash(token.text) || token.text === ';' || token.text === ':') return index
    if (/^(?:in|during|at)$/.test(token.lower) && isVenue(view, index)) return index
    if (/^(?:and|but)$/.test(token.lower) && isFiniteVerb(view, index + 1) && !isPair(view, index)) return index
    if (isComma(token) && !goesOn(view, index + 1)) return index
  }
  return lastWord(tokens)
}

const isDash = (text: string): boolean => /^(?:[—–]|--)$/.test(text)

/** "caught and held": two participles. */
function isPair({ tokens }: SentenceView, and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]]
  return before?.upos === 'VERB' || (before?.lower.endsWith('ed') === true && after?.lower.endsWith('ed') === true)
}

function isFiniteVerb(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return token?.upos === 'AUX' || (token?.upos === 'VERB' && !token.lower.endsWith('ing'))
}

/** After a comma: "allegedly showing …" still tells what the phrase is, and "A, B and C" is a list. */
function goesOn(view: SentenceView, index: number): boolean {
  const { tokens } = view
  const token = tokens[index]
  if (
    /^(?:and|but|while)$/.test(token?.lower ?? '') &&
    hasCertainClause(view, { from: index + 1, to: clauseStop(view, index + 1) })
  )
    return false
  const isQuality = token?.upos === 'ADJ' || (token?.lower.endsWith('ed') === true && isNominal(tokens[index + 1]))
  if (isQuality && tokens[index - 2]?.upos === 'ADJ') return true
  if (/^(?:allegedly|reportedly|purportedly|apparently|including)$/.test(token?.lower ?? '')) return true
  for (let at = index; at < Math.min(tokens.length, index + 8); at += 1) {
    const next = tokens[at]
    if (next === undefined || next.upos === 'VERB' || next.upos === 'AUX' || next.upos === 'SCONJ') return false
    if (/^(?:and|or)$/.test(next.lower)) return isNominal(tokens[at + 1]) || tokens[at + 1]?.upos === 'ADJ'
  }
  return false
}

/** "in a statement on Friday": where it was said, no part of what was said. */
function isVenue({ tokens }: SentenceView, index: number): boolean {
  const near = tokens.slice(index + 1, index + 6)
  return near.some(({ lower }) =>
    /^(?:statement|interview|speech|address|tweet|post|letter|briefing|conference|message|remarks)$/.test(lower),
  )
}

/** The next comma or the end of the sentence. */
function clauseStop({ tokens }: SentenceView, from: number): number {
  const comma = tokens.findIndex((token, index) => index > from && isComma(token))
  return comma === -1 ? tokens.length : comma
}
