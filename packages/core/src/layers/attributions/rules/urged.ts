import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { dependentBy, dependentsOf } from '../grammar/tree.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** Someone is urged, or accused of something: "urged the council to act", "accused the army of looting". */
export const urged: AttributionRule = {
  id: 'attributions/urged',
  says: 'Subject + verb + object + to / of / for, and subject + verb of intent + infinitive ("vowed to return").',
  examples: [
    {
      text: 'Oru urged the council to reopen the road.',
      finds: [['urged', { act: 'urge', content: [{ text: 'the council to reopen the road' }] }]],
    },
    {
      text: 'The mayor accused the army of looting shops.',
      finds: [['accused', { act: 'accuse', content: [{ text: 'the army of looting shops' }] }]],
    },
    {
      text: 'The general vowed to return.',
      finds: [['vowed', { act: 'promise', content: [{ text: 'to return' }] }]],
    },
    { text: 'The road was ordered from a builder.', finds: [] },
    { text: 'The crowd pressed on.', finds: [] },
  ],
  find: (view) => findCues(view).flatMap((cue) => [...readObject(view, cue), ...readInfinitive(view, cue)]),
}

function readObject(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const row = rowFor(cue, 'object')
  const { group } = cue
  if (row === null || group.form === 'passive' || group.form === 'infinitive') return []
  const object = nounPhraseAfter(view, group.end)
  if (object === null || !(hasDeed(view, object.end) || hasDeedBelow(view, group.head))) return []
  if (cue.lemma === 'invite' && !invitesToAct(view, group.end)) return []
  const source = sourceOf(view, cue)
  if (source === null) return []
  const content = [toSpanText(view, group.end, clauseEnd(view, group.end))]
  return toFind(view, {
    cue: group,
    source,
    content,
    act: row.act,
    negated: group.isNegated,
    addressee: whoIsAsked(view, object),
  })
}

/** "asked the mission for pictures": without what is asked for. */
function whoIsAsked({ tokens }: SentenceView, object: NounPhrase): NounPhrase {
  const at = tokens.findIndex(({ lower }, index) => index > object.head && index < object.end && lower === 'for')
  return at === -1 ? object : { ...object, end: at }
}

/** "to act", "of looting", "for the raid", soon after the object. */
function hasDeed(view: SentenceView, from: number): boolean {
  return (
    view.tokens.slice(from, from + 6).some((token) => /^(?:to|of|for|over|against|not)$/.test(token.lower)) ||
    view.tokens.slice(Math.max(0, from - 6), from).some((token) => /^(?:of|for)$/.test(token.lower))
  )
}

/** "invited them to leave", not "invited them to the meeting". */
const invitesToAct = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.slice(from, from + 12).some(({ lower }, at, near) => lower === 'to' && near[at + 1]?.upos === 'VERB')

/** ", who was abroad, of looting": behind a relative clause that commas set off. */
function isAfterClause({ tokens }: SentenceView, verb: number): boolean {
  const near = tokens.slice(verb + 1, verb + 20)
  const who = near.findIndex(({ lower }, at) => /^(?:who|which)$/.test(lower) && near[at - 1]?.text === ',')
  return who > 0 && near.some(({ text }, at) => at > who && text === ',' && near[at + 1]?.lower === 'of')
}

/** The same by the tree, or behind a relative clause: "accused Dell, who was abroad, of looting". */
const hasDeedBelow = (view: SentenceView, verb: number): boolean =>
  isAfterClause(view, verb) ||
  (dependentsOf(view)[verb] ?? []).some((each) => {
    const mark = dependentBy(view, each, /^(?:case|mark)$/)
    return each > verb && mark !== null && /^(?:to|of|for|over)$/.test(view.tokens[mark]?.lower ?? '')
  })

function readInfinitive(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const row = cue.rows.find((each) => each.takes.includes('infinitive') && each.act !== 'decline_to_comment') ?? null
  const { group } = cue
  if (row === null || group.form === 'passive' || group.form === 'infinitive') return []
  const to = cue.lemma.endsWith(' to')
    ? group.end - 1
    : view.tokens[group.end]?.lower === 'not'
      ? group.end + 1
      : group.end
  if (cue.lemma === 'threaten' && isThing(view, group.start)) return []
  if (view.tokens[to]?.lower !== 'to') return []
  const source = sourceOf(view, cue)
  if (source === null) return []
  const content = [toSpanText(view, to, infinitiveEnd(view, to))]
  return toFind(view, { cue: group, source, content, act: row.act, negated: group.isNegated })
}

/** "promised to end it but gave no date": the second verb is the narrator's. */
function infinitiveEnd(view: SentenceView, to: number): number {
  const end = clauseEnd(view, to)
  const isInRelative = /^(?:who|which|that)$/.test(view.tokens[readVerbGroup(view, to - 1).start - 1]?.lower ?? '')
  const stops = isInRelative ? /^(?:and|but|,|[—–]+|--)$/ : /^(?:and|but)$/
  const next = view.tokens.findIndex(
    ({ lower, upos }, index) =>
      index > to &&
      index < end &&
      ((stops.test(lower) && isPast(view, index + 1)) || (upos === 'PUNCT' && /^(?:[—–]+|--)$/.test(lower))),
  )
  return next === -1 ? end : next
}

function isPast(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return token?.upos === 'AUX' || (token?.upos === 'VERB' && token.lower.endsWith('ed'))
}

/** "it threatens to spread" says what may happen, not what someone said. */
const isThing = (view: SentenceView, start: number): boolean =>
  /^(?:it|which|that|this)$/.test(view.tokens[start - 1]?.lower ?? '')
