import { contains, type SpanText } from '@fogline/model'
import { type AttributionFind, type AttributionRule, toSpanText, trimSpan } from '../attributionValue.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { quoteAt } from '../grammar/complement.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { hasFiniteClause } from '../grammar/finiteClause.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { skipAdjuncts } from '../grammar/skipAdjuncts.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { closesQuotation, endsWithComma, isComma, isDash } from '../grammar/tokenTests.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { actOf } from './actOf.ts'
import { contentBefore } from './contentBefore.ts'

/** What is said comes first, quoted or not: “…,” she said; …, officials said; “…,” said the mayor. */
export const saidAfter: AttributionRule = {
  id: 'attributions/said-after',
  says: 'Content, then subject + reporting verb or reporting verb + subject; a second part of the quotation may follow.',
  examples: [
    {
      text: '“We are late,” Mara Dell said on Monday.',
      finds: [['said', { source: { text: 'Mara Dell' }, content: [{ text: 'We are late' }], form: 'direct' }]],
    },
    {
      text: 'Two bridges were closed, said an aide, who asked not to be named.',
      finds: [['said', { source: { text: 'an aide' }, content: [{ text: 'Two bridges were closed' }] }]],
    },
    {
      text: '“It is over,” she said, “and we know it.”',
      finds: [['said', { content: [{ text: 'It is over' }, { text: 'and we know it' }] }]],
    },
    {
      text: '“It is over,” she told the court.',
      finds: [['told', { content: [{ text: 'It is over' }], addressee: 'the court' }]],
    },
    {
      text: 'The old bridge, officials said, was closed.',
      finds: [['said', { content: [{ text: 'The old bridge' }, { text: 'was closed' }] }]],
    },
    { text: 'On Monday, officials said the bridge was closed.', finds: [] },
  ],
  find: (view) => findCues(view).flatMap((cue) => readCue(view, cue)),
}

function readCue(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  if (cue.group.form !== 'finite' || cue.group.isModal) return []
  const row = rowFor(cue, 'quote', 'clause', 'addressee')
  if (row === null) return []
  const inverted = invertedSource(view, cue)
  const source = inverted ?? sourceOf(view, cue)
  if (source === null) return []
  const first = Math.min(cue.group.start, source.start)
  const end = Math.max(cue.group.end, source.end)
  const addressee = inverted === null ? addresseeOf(view, cue) : null
  const before = contentBefore(view, first) ?? enclosed(view, first, addressee?.end ?? end)
  if (before !== null && !isQuoted(view, before) && quoteAt(view, end) !== null) return []
  if (before === null || !((first > 0 && isQuoted(view, before)) || isOver(view, cue, end))) return []
  const content = [...before, ...contentAfter(view, Math.max(cue.group.end, source.end))]
  const act = actOf(row.act, { cue, content })
  return toFind(view, { cue: cue.group, source, content, act, negated: cue.group.isNegated, addressee })
}

/** “…,” she told the inquiry. */
function addresseeOf(view: SentenceView, cue: Cue): NounPhrase | null {
  return rowFor(cue, 'addressee') === null ? null : nounPhraseAfter(view, cue.group.end)
}

/** Verb before subject, right after the content: “…,” said the mayor. */
function invertedSource(view: SentenceView, cue: Cue): NounPhrase | null {
  const { start, head, end } = cue.group
  if (rowFor(cue, 'addressee') !== null && rowFor(cue, 'clause') === null) return null
  const before = start - 1
  const isAfterContent =
    start === 0
      ? view.quotationBefore !== null
      : endsWithComma(view, before) || isDash(view.tokens[before]) || closesQuotation(view, before)
  if (!isAfterContent || start !== head) return null
  const phrase = nounPhraseAfter(view, end)
  if (phrase === null || !canSpeak(view, phrase)) return null
  return view.tokens[phrase.start]?.upos === 'PRON' && view.tokens[phrase.end]?.upos === 'VERB' ? null : phrase
}

/** After a quotation the cue may be followed by anything: “…,” she said after the ships had left. */
const isQuoted = (view: SentenceView, [span]: readonly SpanText[]): boolean =>
  span !== undefined &&
  [...view.quotations, view.quotationBefore].some((q) => q !== null && q.isSpeech && contains(q, span))

/** Nothing but adjuncts, marks or an addressee may stand between the cue and the end or the next comma. */
function isOver(view: SentenceView, cue: Cue, end: number): boolean {
  const after = skipAdjuncts(view, end)
  const token = view.tokens[after] ?? null
  if (token === null || token.upos === 'PUNCT' || token.upos === 'CCONJ') return true
  if (token.lower === 'that') return false
  const addressee = rowFor(cue, 'addressee') === null ? null : nounPhraseAfter(view, after)
  const next = addressee === null ? after : skipAdjuncts(view, addressee.end)
  const last = view.tokens[next]
  return (
    last === undefined ||
    last.upos === 'PUNCT' ||
    last.upos === 'SCONJ' ||
    (last.upos === 'VERB' && last.lower.endsWith('ing'))
  )
}

/** "The bridge, officials said, was closed.": the clause goes on after the second comma. */
function enclosed(view: SentenceView, first: number, end: number): readonly SpanText[] | null {
  const { tokens } = view
  const after = skipAdjuncts(view, end)
  if (first < 2 || !isComma(tokens[first - 1]) || !isComma(tokens[after])) return null
  if (
    !hasFiniteClause(view, { from: 0, to: first }) &&
    !tokens.slice(after).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  )
    return null
  return [toSpanText(view, 0, first), toSpanText(view, after + 1, clauseEnd(view, after + 1))]
}

/** “A,” she said, “b.”, or: A, officials said, as B. */
function contentAfter(view: SentenceView, end: number): readonly SpanText[] {
  const { tokens, text } = view
  const after = skipAdjuncts(view, end)
  const quoted = tokens.findIndex((token, index) => index >= after && token.quotation?.isSpeech === true)
  const direct = quoteAt(view, after)
  if (direct !== null) return direct.content
  if (
    quoted !== -1 &&
    quoted - after < 30 &&
    /^[,:.]$/.test(tokens[quoted - 1]?.text ?? '') &&
    tokens[quoted]?.quotation !== null
  ) {
    const content = tokens[quoted]?.quotation?.content
    return content === undefined ? [] : [trimSpan(text, content)]
  }
  if (tokens[after]?.text !== ',' || !/^(?:as|because|since)$/.test(tokens[after + 1]?.lower ?? '')) return []
  return [toSpanText(view, after + 2, tokens.length)]
}
