import type { ClaimAct, SpanText } from '@fogline/model'
import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { phraseEnd } from '../grammar/phraseEnd.ts'
import { skipAdjuncts } from '../grammar/skipAdjuncts.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { subjectOf } from '../grammar/subjectOf.ts'
import type { SentenceView } from '../sentenceView.ts'
import { type Parts, toFind } from '../toFind.ts'
import { agentOf } from './agentOf.ts'

/** Someone gives a thing a name: "called the raid “a gift”", "described it as …", "was branded a traitor by …". */
export const called: AttributionRule = {
  id: 'attributions/called',
  says: 'Subject + naming verb + object + what it is called (quoted, after "as", or a second phrase); also in the passive.',
  examples: [
    {
      text: 'The mayor called the raid “a gift to the enemy”.',
      finds: [
        [
          'called',
          { source: { text: 'The mayor' }, content: [{ text: 'the raid “a gift to the enemy”' }], form: 'mixed' },
        ],
      ],
    },
    {
      text: 'Oru described the march as a mistake, though few agreed.',
      finds: [['described', { content: [{ text: 'the march as a mistake' }] }]],
    },
    {
      text: 'The pact was described by one diplomat as dead.',
      finds: [
        ['was described by', { source: { text: 'one diplomat' }, content: [{ text: 'The pact' }, { text: 'dead' }] }],
      ],
    },
    {
      text: 'The mayor dismissed as “absurd” claims that the dam had burst.',
      finds: [['dismissed', { act: 'reject_claim', content: [{ text: 'claims that the dam had burst' }] }]],
    },
    {
      text: 'They fled what the mayor called a “cruel raid”.',
      finds: [['called', { source: { text: 'the mayor' }, content: [{ text: 'a “cruel raid”' }] }]],
    },
    { text: 'The mayor called the president on Monday.', finds: [] },
    { text: 'The storm was called Brenda.', finds: [] },
  ],
  find: (view) =>
    findCues(view).flatMap((cue) => {
      if (rowFor(cue, 'naming') === null) return []
      return cue.group.form === 'passive' ? readPassive(view, cue) : readActive(view, cue)
    }),
}

const needsNoAs = /^(?:call|label|brand|dub|term|deem|name)$/

function readActive(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const { group, lemma } = cue
  if (group.form === 'infinitive') return []
  if (view.tokens[group.end]?.lower === 'as') return [...readFreeAs(view, cue), ...readAsFirst(view, cue)].slice(0, 1)
  if (needsNoAs.test(lemma) && isName(view, group.end)) {
    const free = freeSource(view, cue)
    if (free !== null) return named(view, cue, { source: free, content: [nameSpan(view, group.end, group.end)] })
  }
  const object = objectEnd(view, group.end)
  if (object === null) return []
  const next = view.tokens[object]
  const isNamed = next?.lower === 'as' || (needsNoAs.test(lemma) && isName(view, object))
  const source = isNamed ? sourceOf(view, cue) : null
  if (source === null) return []
  return named(view, cue, { source, content: [nameSpan(view, group.end, object)] })
}

const named = (view: SentenceView, cue: Cue, parts: Pick<Parts, 'source' | 'content'>): readonly AttributionFind[] =>
  toFind(view, { ...parts, cue: cue.group, act: actFor(cue), negated: cue.group.isNegated })

/** "what analysts described as an old trick". */
function readFreeAs(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const source = freeSource(view, cue)
  const from = cue.group.end + 1
  return source === null ? [] : named(view, cue, { source, content: [nameSpan(view, from, from)] })
}

/** "in what she called a “rant”": the one who names, where the pronoun stands for what is named. */
function freeSource(view: SentenceView, cue: Cue): NounPhrase | null {
  const source = sourceOf(view, cue)
  return source !== null && view.tokens[source.start - 1]?.lower === 'what' ? source : null
}

/** "dismissed as “absurd” claims that the dam had burst": the name comes before what is named. */
function readAsFirst(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const { group, lemma } = cue
  const name = view.tokens[group.end + 1]?.quotation
  if (!/^(?:dismiss|reject|denounce|condemn|describe|deride)$/.test(lemma) || name?.isSpeech !== true) return []
  const from = view.tokens.findIndex(({ start }) => start >= name.end)
  const source = from === -1 || view.tokens[from]?.upos === 'PUNCT' ? null : sourceOf(view, cue)
  if (source === null) return []
  const content = [toSpanText(view, from, clauseEnd(view, from))]
  return toFind(view, { cue: group, source, content, act: actFor(cue), negated: group.isNegated })
}

/** Where the object ends; adjectives after its noun belong to the name it is given. */
function objectEnd(view: SentenceView, from: number): number | null {
  const end = nounPhraseAfter(view, from)?.end ?? null
  if (end === null || isName(view, end) || view.tokens[end]?.lower === 'as') return end
  const after = skipAdjuncts(view, end)
  return view.tokens[after]?.quotation?.isSpeech === true || view.tokens[after]?.lower === 'as' ? after : end
}

function isName(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined || (token.upos === 'PUNCT' && token.quotation === null)) return false
  if (token.quotation !== null) return token.start === token.quotation.start
  return token.upos === 'DET' || token.upos === 'ADJ' || /^(?:one|part)$/.test(token.lower)
}

function nameSpan(view: SentenceView, from: number, name: number): SpanText {
  return toSpanText(view, from, phraseEnd(view, name + 1))
}

function readPassive(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const agent = agentOf(view, cue.group.end)
  if (agent === null) return []
  const next = view.tokens[agent.end]
  if (next?.lower !== 'as' && !isName(view, agent.end)) return []
  const start = next?.lower === 'as' ? agent.end + 1 : agent.end
  const subject = subjectOf(view, cue.group.start)
  const named = subject === null ? [] : [toSpanText(view, subject.start, subject.end)]
  const content = [...named, toSpanText(view, start, phraseEnd(view, start))]
  return toFind(view, {
    cue: { start: cue.group.start, end: cue.group.end + 1 },
    source: agent,
    content,
    act: actFor(cue),
  })
}

/** "rejected it as a lie" rejects, whatever it is called. */
function actFor(cue: Cue): ClaimAct {
  return rowFor(cue, 'phrase')?.act ?? 'assert'
}
