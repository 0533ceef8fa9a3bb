import { type Applied, contains, overlaps, type SpanText } from '@fogline/model'
import type { AttributionValue } from './attributionValue.ts'
import type { SentenceView } from './sentenceView.ts'

type Find = Applied<AttributionValue>

/** One find for each thing said: nested voices become chains, and what two rules read alike stays once. */
export function settle(view: SentenceView, finds: readonly Find[]): readonly Find[] {
  const claims = finds.filter(({ value }) => !value.isAttitude)
  const single = claims.filter((find) => !claims.some((other) => other !== find && repeats(find, other)))
  const told = single.flatMap((find) => withTeller(view, find, single)).map((find) => withCited(view, find))
  const attitudes = finds.filter((find) => find.value.isAttitude && isApart(find, told))
  return [...told, ...attitudes].sort((a, b) => a.span.start - b.span.start)
}

/** An attitude is told for itself where no claim tells it or is told within it. */
function isApart(attitude: Find, claims: readonly Find[]): boolean {
  return !claims.some((claim) => inContent(attitude, claim) || inContent(claim, attitude))
}

const nominal = /\/(?:noun-that|hearsay)$/

/** Is it the same content under a noun-form cue, or a noun or adverb inside what another is said to say? */
function repeats(find: Find, other: Find): boolean {
  const [content, others] = [find.value.content[0], other.value.content[0]]
  if (content === undefined || others === undefined) return false
  const isSame = content.start === others.start && find.span.start > other.span.start && other.by.endsWith('/noun-form')
  const isNoun = nominal.test(find.by) && (inContent(find, other) || contains(other.span, find.span) || isOwn(find))
  const isHeard = find.by.endsWith('/hearsay') && inContent(other, find)
  const isTaken = find.by.endsWith('/quote-colon') && content.start === others.start
  const isLater = content.start === others.start && content.end === others.end && find.span.start < other.span.start
  const isTwice =
    isLater &&
    find.by === other.by &&
    find.value.source !== null &&
    find.value.source.start === other.value.source?.start
  return isSame || isNoun || isHeard || isTaken || isTwice
}

/** "voiced his concern that": the pronoun is the subject of a verb that reports already. */
const isOwn = (find: Find): boolean =>
  /^(?:his|her|its|their)$/i.test(find.value.source?.text ?? '') && find.by.endsWith('/noun-that')

const inContent = (inner: Find, outer: Find): boolean => outer.value.content.some((span) => contains(span, inner.span))

/** "The paper reports that Oru said …": Oru's words, told by the paper. What "intelligence" or "a study" says is its teller's. */
function withTeller(view: SentenceView, find: Find, all: readonly Find[]): readonly Find[] {
  const outer = all.find((other) => other !== find && inContent(find, other) && !other.by.endsWith('/charge-denied'))
  const inner = all.find((other) => other !== find && inContent(other, find) && isImpersonal(view, other))
  if (outer !== undefined && (isImpersonal(view, find) || find.value.source?.start === outer.value.source?.start))
    return []
  if (outer !== undefined && (isOwnThought(view, find, outer) || isAgreement(view, find))) return []
  if (inner !== undefined)
    return [{ ...find, value: { ...find.value, content: inner.value.content, chain: names(find, inner) } }]
  return [outer === undefined ? find : { ...find, value: { ...find.value, chain: names(outer, find) } }]
}

/** "said she hoped that …", "told the court it believed …": the speaker's own thought is part of what is said. */
function isOwnThought(view: SentenceView, { span, value }: Find, outer: Find): boolean {
  const told = outer.value.source?.text.toLowerCase() ?? ''
  const thinker = value.source?.text.toLowerCase() ?? ''
  const words = view.text.slice(span.start, span.end)
  const isThought = /\b(?:hop|believ|th(?:ink|ought)|expect|fear|doubt|suspect|want|worr)\w*$/i.test(words)
  const isOwn =
    /^(?:he|she|it|they|we|i)$/.test(thinker) && (thinker === told || !/^(?:he|she|it|they|we|i)$/.test(told))
  return isThought && isOwn && value.source?.start === outer.value.content[0]?.start
}

/** "Tal has agreed to sell it, officials said": a deed that the officials tell; nothing of what Tal said is told. */
const isAgreement = (view: SentenceView, { span, by }: Find): boolean =>
  by.endsWith('/urged') && /\bagree[sd]?$/i.test(view.text.slice(span.start, span.end))

function names(...finds: readonly Find[]): readonly string[] {
  const texts = finds.flatMap(({ value }) => (value.source === null ? [] : [value.source.text]))
  return texts.length < 2 ? [] : texts
}

function isImpersonal(view: SentenceView, { value: { source } }: Find): boolean {
  const token = view.tokens.findLast((each) => source !== null && overlaps(each, source))
  const rows = view.words.nouns.get(token?.lemma ?? '') ?? []
  return (
    token?.upos === 'NOUN' &&
    rows.some(({ evidentiality }) =>
      /^(?:intelligence_service|document|open_source_imagery|media_report)$/.test(evidentiality ?? ''),
    )
  )
}

/** "…, citing two officials": where the teller has it from. */
function withCited(view: SentenceView, find: Find): Find {
  const at = view.tokens.findIndex(
    (token) =>
      (token.start >= find.span.end || token.start >= (find.value.source?.end ?? find.span.end)) &&
      /^(?:citing|quoting)$/.test(token.lower) &&
      token.quotation === null,
  )
  if (at === -1 || find.value.source === null || find.value.chain.length > 0) return find
  const cited = citedAfter(view, at + 1)
  return cited === null ? find : { ...find, value: { ...find.value, chain: [find.value.source.text, cited.text] } }
}

function citedAfter(view: SentenceView, from: number): SpanText | null {
  const rest = view.tokens.slice(from)
  const length = rest.findIndex(
    (token) => /^[,.;]$/.test(token.text) || token.upos === 'VERB' || /^(?:as|that|who)$/.test(token.lower),
  )
  const [first, last] = [rest[0], rest[(length === -1 ? rest.length : length) - 1]]
  if (first === undefined || last === undefined || length > 9 || first.upos === 'PRON') return null
  return { start: first.start, end: last.end, text: view.text.slice(first.start, last.end) }
}
