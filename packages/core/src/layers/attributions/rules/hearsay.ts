import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { findCues } from '../grammar/findCues.ts'
import { nounPhraseBefore } from '../grammar/nounPhrase.ts'
import { skipAdjuncts } from '../grammar/skipAdjuncts.ts'
import { subjectOf } from '../grammar/subjectOf.ts'
import { isComma } from '../grammar/tokenTests.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { agentOf } from './agentOf.ts'

/** Said, but nobody is named: "reportedly", "is believed to have left", "it is said that". */
export const hearsay: AttributionRule = {
  id: 'attributions/hearsay',
  says: 'An adverb of hearsay with the clause it stands in, or a passive verb of speech or belief with an infinitive or clause.',
  examples: [
    {
      text: 'The general reportedly fled the city.',
      finds: [['reportedly', { source: null, content: [{ text: 'The general' }, { text: 'fled the city' }] }]],
    },
    {
      text: 'Two ships are believed to have sunk.',
      finds: [['are believed', { source: null, content: [{ text: 'Two ships' }, { text: 'to have sunk' }] }]],
    },
    {
      text: 'It was announced on Friday that the school would close.',
      finds: [['was announced', { source: null, content: [{ text: 'the school would close' }] }]],
    },
    {
      text: 'The ship is believed by villagers to have sunk.',
      finds: [
        ['is believed', { source: { text: 'villagers' }, content: [{ text: 'The ship' }, { text: 'to have sunk' }] }],
      ],
    },
    { text: 'He is expected to resign.', finds: [] },
    { text: 'They report daily.', finds: [] },
  ],
  find: (view) => [...readAdverbs(view), ...readPassives(view)],
}

function readAdverbs(view: SentenceView): readonly AttributionFind[] {
  return view.tokens.flatMap((token, index) => {
    if (!/^(?:reportedly|allegedly|purportedly|supposedly)$/.test(token.lower) || token.quotation?.isSpeech === true)
      return []
    const next = view.tokens[index + 1]
    if (next === undefined || !/^(?:VERB|AUX|PUNCT|ADV)$/.test(next.upos)) return []
    const before = isComma(view.tokens[index - 1]) ? null : nounPhraseBefore(view, startOfVerb(view, index))
    const subject = before === null ? [] : [toSpanText(view, before.start, before.end)]
    const from = isComma(next) ? index + 2 : index + 1
    const content = [...subject, toSpanText(view, from, clauseEnd(view, from))]
    return toFind(view, {
      cue: { start: index, end: index + 1 },
      source: null,
      content,
      act: 'assert',
      evidentiality: 'unattributed',
    })
  })
}

/** Over the auxiliaries before the adverb ("was reportedly seen"). */
function startOfVerb(view: SentenceView, index: number): number {
  let at = index - 1
  while (view.tokens[at]?.upos === 'AUX') at -= 1
  return at
}

/** Verbs whose passive takes "to have fled"; those of the second row only "that". */
const told =
  /^(?:believe|say|report|think|estimate|allege|suspect|understand|rumou?r|assess|presume|assume|claim|fear)$/
const toldThat = /^(?:announce|confirm|reveal|hope|disclose|state|declare|acknowledge)$/

function readPassives(view: SentenceView): readonly AttributionFind[] {
  return findCues(view).flatMap(({ lemma, group }) => {
    if (group.form !== 'passive' || !(told.test(lemma) || toldThat.test(lemma))) return []
    const agent = agentOf(view, group.end)
    const subject = subjectOf(view, group.start)
    const isEmpty = subject === null || view.tokens[subject.head]?.lower === 'it'
    const after = agent?.end ?? group.end
    const at = isEmpty ? skipAdjuncts(view, after) : after
    const next = view.tokens[at]?.lower
    if (next !== 'that' && !(next === 'to' && told.test(lemma))) return []
    const from = next === 'that' ? at + 1 : at
    const rest = toSpanText(view, from, clauseEnd(view, from))
    return toFind(view, {
      cue: group,
      source: agent,
      content: isEmpty ? [rest] : [toSpanText(view, subject.start, subject.end), rest],
      act: group.isNegated && lemma === 'confirm' ? 'cannot_confirm' : lemma === 'estimate' ? 'estimate' : 'assert',
      negated: group.isNegated,
      evidentiality: agent === null ? 'unattributed' : null,
    })
  })
}
