import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { isSpoken } from '../grammar/findCues.ts'
import type { NounPhrase } from '../grammar/nounPhrase.ts'
import { isPossessive, isTimeWord } from '../grammar/tokenTests.ts'
import { dependentBy, dependentsOf, subtreeOf } from '../grammar/tree.ts'
import type { SentenceView, ViewToken } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

const nouns =
  /^(?:decision|plan|desire|wish|hope|determination|eagerness|willingness|unwillingness|reluctance|refusal|intention|commitment|support|opposition|objection|disdain|contempt|criticism|condemnation|endorsement|acknowledgment|acknowledgement|admission|claim|promise|pledge|vow|threat|warning|call|demand|request|proposal|statement|remark|comment|announcement|assertion|accusation|allegation|denial|view|belief|opinion|idea|theory|fear|worry|concern|doubt|expectation|prediction|forecast|estimate|obsession|emphasis|insistence|suggestion|argument|admiration|praise|question|bet|goal|defense|defence|rhetoric|recommendation|advice|contention|conviction|suspicion|attitude|stance|position)s?$/
/** Before a clause, and before a thing: "support for", "view of" name a stance without saying what it is. */
const before = /^(?:of|for|about|on|to|that|against|over|with|in)$/
const about = /^(?:about|on)$/

/** A noun of speech, will or stance whose owner is named: "Oru’s decision to …", "their doubts about …". */
export const ownStance: AttributionRule = {
  id: 'attributions/own-stance',
  says: 'Possessor + noun of speech, will or stance + clause or infinitive, or about / on + what it is about.',
  examples: [
    {
      text: 'Oru’s decision to sell the harbour angered the town.',
      finds: [['decision', { isAttitude: true, source: { text: 'Oru' }, content: [{ text: 'to sell the harbour' }] }]],
    },
    {
      text: 'The council shares the mayor’s doubts about the new bridge.',
      finds: [['doubts', { source: { text: 'the mayor' }, content: [{ text: 'the new bridge' }] }]],
    },
    { text: 'The mayor’s support for the bridge has grown.', finds: [] },
    { text: 'Oru’s boat sank off the coast.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readNoun(view, index)),
}

function readNoun(view: SentenceView, index: number): readonly AttributionFind[] {
  const token = view.tokens[index]
  if (token?.upos !== 'NOUN' || !nouns.test(token.lower) || isSpoken(view, token)) return []
  const owner = dependentBy(view, index, /^nmod:poss$/)
  const content = aboutIt(view, index)
  if (owner === null || content === null) return []
  const source = toOwner(view, owner)
  if (!isSomebody(view, source)) return []
  return toFind(view, {
    cue: { start: index, end: index + 1 },
    source,
    content: [toSpanText(view, content.from, content.to)],
    act: 'assert',
    isAttitude: true,
  })
}

function toOwner(view: SentenceView, owner: number): NounPhrase {
  const { from, to } = subtreeOf(view, owner, /^(?:case|acl|appos|punct)/)
  return { start: from, end: to, head: owner }
}

/** A person or body, or "his", "their"; neither the writer's nor the reader's own. */
function isSomebody(view: SentenceView, source: NounPhrase): boolean {
  const token: ViewToken | undefined = view.tokens[source.head]
  if (/^(?:my|our|your)$/.test(token?.lower ?? '')) return false
  return isPossessive(token) || canSpeak(view, source)
}

function aboutIt(view: SentenceView, index: number): { readonly from: number; readonly to: number } | null {
  for (const each of dependentsOf(view)[index] ?? []) {
    const relation = view.tokens[each]?.relation ?? ''
    if (each < index || !/^(?:acl|nmod|ccomp)$/.test(relation)) continue
    const isClause = relation !== 'nmod'
    const { from, to } = subtreeOf(view, each, /^$/)
    const first = view.tokens[from]?.lower ?? ''
    if (!(isClause ? before : about).test(first) || isTimeWord(view.tokens[from + 1])) continue
    return { from: first === 'to' ? from : from + 1, to }
  }
  return null
}
