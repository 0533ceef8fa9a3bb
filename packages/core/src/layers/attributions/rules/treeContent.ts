import type { SpanText } from '@fogline/model'
import { toSpanText } from '../attributionValue.ts'
import { isAttitude, isAttitudeBy } from '../grammar/attitudeVerbs.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import type { Range } from '../grammar/finiteClause.ts'
import { dependentBy, dependentsOf, subtreeOf } from '../grammar/tree.ts'
import type { SentenceView } from '../sentenceView.ts'

/** What stands below a verb of thought or speech in the tree. */
export interface TreeContent {
  readonly kind: 'clause' | 'deed' | 'thing'
  readonly content: readonly SpanText[]
}

/** What the verb at `verb` is about, whatever the verb: its clause, else the clause that it is put into or set beside. */
export function clauseContent(view: SentenceView, verb: number): TreeContent | null {
  const clause = dependentBy(view, verb, /^(?:ccomp|parataxis)/)
  if (clause !== null && isSaid(view, clause, verb)) return toContent(view, 'clause', withoutMark(view, clause, verb))
  const around = clauseAround(view, verb)
  return around.length === 0 ? null : { kind: 'clause', content: around }
}

/** What the verb is about where the verb itself tells an attitude: a clause, a deed ("wants to sell it") or a thing. */
export function attitudeContent(view: SentenceView, verb: number): TreeContent | null {
  const lemma = view.tokens[verb]?.lemma ?? ''
  const clause = isAttitude(lemma, 'clause') ? dependentBy(view, verb, /^ccomp/) : null
  if (clause !== null) return toContent(view, 'clause', withoutMark(view, clause, verb))
  const deed = isAttitude(lemma, 'deed') ? dependentBy(view, verb, /^xcomp/) : null
  if (deed !== null) {
    const object = dependentBy(view, verb, /^obj/)
    const { from, to } = subtreeOf(view, deed, /^$/)
    return toContent(view, 'deed', {
      from: object === null ? from : Math.min(from, subtreeOf(view, object, /^$/).from),
      to,
    })
  }
  const thing = isAttitude(lemma, 'thing') ? dependentBy(view, verb, /^obj$/) : null
  if (thing !== null && !(lemma === 'cite' && isVoice(view, thing)))
    return toContent(view, 'thing', subtreeOf(view, thing, /^$/))
  return attackedFor(view, verb) ?? broughtBy(view, verb)
}

/** "attacked the mayor for selling the harbour", "… as a fraud": an attack in words, where the reason is given. */
function attackedFor(view: SentenceView, verb: number): TreeContent | null {
  const thing = view.tokens[verb]?.lemma === 'attack' ? dependentBy(view, verb, /^obj$/) : null
  if (thing === null || !isVoice(view, thing)) return null
  const reason = (dependentsOf(view)[verb] ?? []).find((each) => {
    const mark = view.tokens[dependentBy(view, each, /^(?:case|mark)$/) ?? -1]
    const isReason = view.tokens[each]?.lower.endsWith('ing') || dependentBy(view, each, /^nmod:poss$/) !== null
    return (mark?.lower === 'for' && isReason) || (mark?.lower === 'as' && mark.upos === 'ADP')
  })
  if (reason === undefined || reason < thing) return null
  return toContent(view, 'thing', { from: subtreeOf(view, thing, /^$/).from, to: subtreeOf(view, reason, /^$/).to })
}

/** "citing two officials": where it comes from, no content. */
const isVoice = (view: SentenceView, head: number): boolean =>
  view.tokens[head]?.upos !== 'PRON' && canSpeak(view, { start: head, end: head + 1, head })

/** "disagrees with the mayor", "spoke of reform", "hopes for rain". */
function broughtBy(view: SentenceView, verb: number): TreeContent | null {
  const lemma = view.tokens[verb]?.lemma ?? ''
  for (const each of dependentsOf(view)[verb] ?? []) {
    if (!/^(?:obl|advcl|ccomp)/.test(view.tokens[each]?.relation ?? '')) continue
    const preposition = dependentBy(view, each, /^(?:case|mark)$/)
    if (preposition === null || !isAttitudeBy(lemma, view.tokens[preposition]?.lower ?? '')) continue
    return toContent(view, 'thing', { ...subtreeOf(view, each, /^$/), from: preposition + 1 })
  }
  return null
}

/** A clause set beside the verb is said only where a mark or a quotation stands between them. */
function isSaid(view: SentenceView, clause: number, verb: number): boolean {
  const token = view.tokens[clause]
  if (token === undefined) return false
  if (token.relation.startsWith('ccomp')) return true
  return token.quotation !== null && view.tokens[verb]?.quotation === null
}

/** "The bridge, she told us, is that …", "…, as police have said": the words of the clause around the verb's own. */
function clauseAround(view: SentenceView, verb: number): readonly SpanText[] {
  const token = view.tokens[verb]
  if (token === undefined || token.head === null) return []
  const as = dependentBy(view, verb, /^mark$/)
  const isAside =
    token.relation === 'parataxis' || (token.relation === 'advcl' && view.tokens[as ?? -1]?.lower === 'as')
  if (!isAside) return []
  const own = subtreeOf(view, verb, /^$/)
  const whole = subtreeOf(view, token.head, /^$/)
  return [
    { from: whole.from, to: own.from },
    { from: own.to, to: whole.to },
  ]
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => toSpanText(view, from, to))
    .filter(({ text }) => /\p{L}/u.test(text))
}

function withoutMark(view: SentenceView, clause: number, verb: number): Range {
  const { from, to } = subtreeOf(view, clause, /^$/)
  const start = view.tokens[from]?.lower === 'that' && view.tokens[from]?.upos === 'SCONJ' ? from + 1 : from
  return from < verb && verb < to ? { from: start, to: verb } : { from: start, to }
}

function toContent(view: SentenceView, kind: TreeContent['kind'], { from, to }: Range): TreeContent | null {
  const span = toSpanText(view, from, to)
  return /\p{L}/u.test(span.text) ? { kind, content: [span] } : null
}
