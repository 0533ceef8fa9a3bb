import type { SpanText } from '@fogline/model'
import { toSpanText, trimSpan } from '../attributionValue.ts'
import { opensWithParticiple, startsMain } from '../grammar/clauseEnd.ts'
import { hasFiniteClause } from '../grammar/finiteClause.ts'
import { closesQuotation, endsWithComma, isComma, isDash } from '../grammar/tokenTests.ts'
import type { SentenceView } from '../sentenceView.ts'

/** What was said before token `end`: the quotation that closes there, or the clause that a comma closes; null where neither does. */
export function contentBefore(view: SentenceView, end: number): readonly SpanText[] | null {
  const { tokens, text } = view
  if (end === 0) return view.quotationBefore === null ? null : [trimSpan(text, view.quotationBefore.content)]
  if (!endsWithComma(view, end - 1) && !closesQuotation(view, end - 1) && !isDash(tokens[end - 1])) return null
  const start = clauseStart(view, end)
  const quotation = quotationClosing(view, end - 1)
  if (quotation !== null && quotation.isSpeech && quotation.start <= (tokens[start]?.start ?? 0)) {
    return [trimSpan(text, quotation.content)]
  }
  const isLead = isSubordinate(view, start, end) || (start === 0 && opensWithParticiple(view) && startsMain(view, end))
  if (quotation === null && (isLead || !hasFiniteClause(view, { from: start, to: end }))) return null
  return [toSpanText(view, start, end)]
}

/** "While the army denied it, the mayor said": a clause that leads to the verb of speech, and no content of it. */
function isSubordinate({ tokens }: SentenceView, start: number, end: number): boolean {
  if (
    !/^(?:while|as|after|before|if|when|although|though|because|since|once|despite|until)$/.test(
      tokens[start]?.lower ?? '',
    )
  )
    return false
  return !tokens.slice(start, end - 1).some((token) => isComma(token) && token.quotation === null)
}

function quotationClosing(view: SentenceView, index: number): SentenceView['quotations'][number] | null {
  const { tokens } = view
  if (closesQuotation(view, index)) return tokens[index]?.quotation ?? null
  return isComma(tokens[index]) && closesQuotation(view, index - 1) ? (tokens[index - 1]?.quotation ?? null) : null
}

const dateline =
  /^\p{Lu}{3}[\p{Lu} .,'’/-]*(?:,\s\p{Lu}[\p{L}. ]+)?(?:,\s\p{Lu}\p{L}+\.?\s\d{1,2})?\s?(?:\([^)]{2,40}\)\s?)?\s[-–—]{1,2}\s|^\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?\s(?:\([^)]{2,40}\)\s)?[-–—]{1,2}\s(?=\p{Lu})/u

/** "OSTRAVA, May 4 (Wire) - ": the token after the place and day that open a report; 0 where none do. */
function datelineEnd({ tokens, text, start, end }: SentenceView): number {
  const opening = dateline.exec(text.slice(start, end))
  if (opening === null) return 0
  return Math.max(
    0,
    tokens.findIndex((token) => token.start >= start + opening[0].length),
  )
}

/** After "However," "But" or a semicolon: where the clause itself begins. */
function clauseStart(view: SentenceView, end: number): number {
  const { tokens } = view
  const isHeadline = view.blockKind === 'title' || view.blockKind === 'heading' || view.blockKind === 'item'
  const last = tokens.findLastIndex(
    ({ text, quotation }, index) =>
      index < end - 1 && (text === ';' || (isHeadline && text === ':')) && quotation === null,
  )
  let start = Math.max(last + 1, datelineEnd(view))
  if (tokens[start]?.upos === 'CCONJ' || tokens[start]?.text === '-' || tokens[start]?.text === '–') start += 1
  if (tokens[start]?.upos === 'ADV' && isComma(tokens[start + 1])) start += 2
  return start
}
