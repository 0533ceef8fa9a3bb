import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { isSpoken } from '../grammar/findCues.ts'
import { dependentBy, subtreeOf } from '../grammar/tree.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { agentOf } from './agentOf.ts'

const held =
  /^(?:expect|consider|regard|view|see|deem|rate|label|dub|call|describe|criticize|criticise|blame|accuse|hail|praise|debate|discuss|recommend|mention)$/

/** What is thought of a thing, in the passive: "is expected to rain", "was considered safe by some". */
export const heldToBe: AttributionRule = {
  id: 'attributions/held-to-be',
  says: 'Subject of the passive + verb of expecting, judging or naming + what it is held to be; by whom, or by nobody named.',
  examples: [
    {
      text: 'The river is expected to rise.',
      finds: [
        ['is expected', { isAttitude: true, source: null, content: [{ text: 'The river' }, { text: 'to rise' }] }],
      ],
    },
    {
      text: 'The bridge was considered safe.',
      finds: [['was considered', { source: null, content: [{ text: 'The bridge' }, { text: 'safe' }] }]],
    },
    { text: 'The river is crossed by a bridge.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readVerb(view, index)),
}

function readVerb(view: SentenceView, index: number): readonly AttributionFind[] {
  const token = view.tokens[index]
  if (token?.upos !== 'VERB' || !held.test(token.lemma) || isSpoken(view, token)) return []
  const group = readVerbGroup(view, index)
  const subject = dependentBy(view, index, /^nsubj:pass$/)
  if (group.form !== 'passive' || subject === null || subject > index) return []
  const what = dependentBy(view, index, /^(?:xcomp|ccomp|obl|advcl)$/)
  const { from, to } = what === null ? { from: group.end, to: group.end } : subtreeOf(view, what, /^$/)
  if (from < group.end || (what !== null && view.tokens[from]?.lower === 'by')) return []
  const thing = subtreeOf(view, subject, /^acl:relcl|^punct/)
  return toFind(view, {
    cue: group,
    source: agentOf(view, group.end) ?? agentOf(view, to),
    content: [toSpanText(view, thing.from, thing.to), toSpanText(view, from, to)],
    act: token.lemma === 'expect' ? 'predict' : 'assert',
    negated: group.isNegated,
    isAttitude: true,
  })
}
