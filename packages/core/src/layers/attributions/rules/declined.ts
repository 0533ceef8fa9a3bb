import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { subjectOf } from '../grammar/subjectOf.ts'
import { isTimeWord } from '../grammar/tokenTests.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { agentOf } from './agentOf.ts'

const saying =
  /^(?:comment|say|elaborate|confirm|discuss|respond|reply|answer|give|provide|disclose|specify|speak|identify|name|explain|reveal|address|deny|acknowledge|clarify|verify|release|engage|offer|return|mention|detail)$/
const silent =
  /^(?:respond|reply|comment|elaborate|specify|return|answer|disclose|confirm|verify|say|provide|give|mention|address|acknowledge)$/

/** What stands after these is what is not told; of "did not comment on the raid" the comment is. */
const toldOf = /^(?:specify|disclose|confirm|verify|say|mention|address|acknowledge)$/

/** No answer is an answer: "declined to comment", "avoided commenting", "did not respond to a request". */
export const declined: AttributionRule = {
  id: 'attributions/declined',
  says: 'Subject + declined / refused / avoided + a verb of speech, or a verb of answering under negation.',
  examples: [
    {
      text: 'The ministry declined to comment on the raid.',
      finds: [['declined to comment', { act: 'decline_to_comment', content: [{ text: 'to comment on the raid' }] }]],
    },
    {
      text: 'Oru avoided commenting on the pact.',
      finds: [['avoided commenting', { act: 'decline_to_comment' }]],
    },
    {
      text: 'The firm did not respond to a request for comment.',
      finds: [['did not respond', { act: 'decline_to_comment', negated: true }]],
    },
    {
      text: 'The reports could not be independently verified.',
      finds: [
        [
          'could not be independently verified',
          { act: 'cannot_confirm', source: null, content: [{ text: 'The reports' }] },
        ],
      ],
    },
    {
      text: 'The ministry has neither confirmed nor denied the loss.',
      finds: [['has neither confirmed nor denied', { content: [{ text: 'the loss' }] }]],
    },
    { text: 'The general will not return.', finds: [] },
    { text: 'The king declined the crown.', finds: [] },
    { text: 'The dam did not give way.', finds: [] },
  ],
  find: (view) =>
    view.tokens.flatMap((token, index) => (token.quotation?.isSpeech === true ? [] : readVerb(view, index))),
}

function readVerb(view: SentenceView, index: number): readonly AttributionFind[] {
  const token = view.tokens[index]
  if (token?.upos !== 'VERB') return []
  const next = view.tokens[index + 1]
  const after = view.tokens[index + 2]
  if (/^(?:decline|refuse)$/.test(token.lemma) && next?.lower === 'to' && saying.test(after?.lemma ?? ''))
    return report(view, { index, last: index + 2, from: index + 1 })
  if (/^(?:avoid|evade)$/.test(token.lemma) && next?.lower.endsWith('ing') && saying.test(next.lemma))
    return report(view, { index, last: index + 1, from: index + 1 })
  if (/^(?:decline|refuse)$/.test(token.lemma) && /^(?:comment|comments)$/.test(next?.lower ?? ''))
    return report(view, { index, last: index + 1, from: index + 1 })
  const both = neitherNor(view, index)
  if (both !== null) return report(view, { index, last: both, from: both + 1 })
  if (!silent.test(token.lemma) || !readVerbGroup(view, index).isNegated) return []
  const from = toldOf.test(token.lemma) && next !== undefined && next.upos !== 'PUNCT' ? index + 1 : index
  return isAnswer(view, index) ? report(view, { index, last: index, from }) : []
}

/** "neither confirmed nor denied the raid": the second verb; null where there is none. */
function neitherNor({ tokens }: SentenceView, index: number): number | null {
  const isFirst = /^(?:confirm|deny)$/.test(tokens[index]?.lemma ?? '')
  const [or, second] = tokens.slice(index + 1, index + 3)
  const isPair = isFirst && /^n?or$/.test(or?.lower ?? '') && /^(?:confirm|den)/.test(second?.lower ?? '')
  const isNone = /^(?:neither|not|n't|to)$/.test(tokens[index - 1]?.lower ?? '')
  return isPair && isNone ? index + 2 : null
}

/** "did not respond to …", "has not commented": not "did not give way", and not a clause that the next rules read. */
function isAnswer(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  let at = index + 1
  while (view.tokens[at]?.upos === 'ADV' || isTimeWord(view.tokens[at])) at += 1
  const next = view.tokens[at]
  if (/^(?:respond|reply|comment|elaborate)$/.test(token?.lemma ?? '')) return true
  if (token?.lemma === 'return')
    return view.tokens.slice(at, at + 4).some(({ lower }) => /^(?:calls?|messages?|requests?|e-?mails?)$/.test(lower))
  if (/^(?:confirm|verify|say|specify|disclose|mention|acknowledge|address|answer)$/.test(token?.lemma ?? ''))
    return next !== undefined && next.text !== ':' && next.quotation === null
  return (
    /^(?:details?|further|any|more|a|reasons?|information|evidence)$/.test(next?.lower ?? '') &&
    view.tokens
      .slice(at, at + 4)
      .some((each) =>
        /^(?:details?|comments?|information|reasons?|evidence|explanation|timeline|figures?)$/.test(each.lower),
      )
  )
}

interface Place {
  readonly index: number
  readonly last: number
  readonly from: number
}

function report(view: SentenceView, { index, last, from }: Place): readonly AttributionFind[] {
  const lemma = view.tokens[index]?.lemma ?? ''
  const group = readVerbGroup(view, index)
  if (group.form === 'passive') return group.isNegated ? unverified(view, { index, last, from }) : []
  if (group.form === 'infinitive' || (group.isModal && !group.isNegated)) return []
  const source = sourceOf(view, { lemma, rows: [], group })
  if (source === null) return []
  const start = view.tokens[from]?.upos === 'SCONJ' && view.tokens[from]?.lower === 'that' ? from + 1 : from
  const content = [toSpanText(view, start, clauseEnd(view, start))]
  const act = /^(?:confirm|verify|deny)$/.test(view.tokens[last]?.lemma ?? '') ? 'cannot_confirm' : 'decline_to_comment'
  return toFind(view, { cue: { start: group.start, end: last + 1 }, source, content, act, negated: group.isNegated })
}

/** "could not be independently verified": by whoever is named, or by nobody. */
function unverified(view: SentenceView, { index }: Place): readonly AttributionFind[] {
  const group = readVerbGroup(view, index)
  if (!/^(?:verify|confirm|corroborate)$/.test(view.tokens[index]?.lemma ?? '')) return []
  const subject = subjectOf(view, group.start)
  if (subject === null) return []
  const content = [toSpanText(view, subject.start, subject.end)]
  const source = agentOf(view, index + 1)
  return toFind(view, { cue: group, source, content, act: 'cannot_confirm', negated: true })
}
