import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { isAttitude } from '../grammar/attitudeVerbs.ts'
import { isSpoken } from '../grammar/findCues.ts'
import { isOther } from '../grammar/isOther.ts'
import { dependentBy, subtreeOf } from '../grammar/tree.ts'
import { treeSource } from '../grammar/treeSource.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { agentOf } from './agentOf.ts'
import { attitudeContent } from './treeContent.ts'

/** What somebody wants, knows, backs or doubts, without saying so: no claim, but a voice. */
export const attitude: AttributionRule = {
  id: 'attributions/attitude',
  says: 'Subject of the tree + verb of thought, wish or stance + clause, infinitive or object; also the passive with by.',
  examples: [
    {
      text: 'Oru wants to sell the harbour.',
      finds: [['wants', { isAttitude: true, source: { text: 'Oru' }, content: [{ text: 'to sell the harbour' }] }]],
    },
    {
      text: 'Many residents oppose the new river dam.',
      finds: [['oppose', { source: { text: 'Many residents' }, content: [{ text: 'the new river dam' }] }]],
    },
    {
      text: 'The mayor disagrees with the council.',
      finds: [['disagrees', { source: { text: 'The mayor' }, content: [{ text: 'the council' }] }]],
    },
    {
      text: 'The dam was opposed by many farmers.',
      finds: [['was opposed by', { source: { text: 'many farmers' }, content: [{ text: 'The dam' }] }]],
    },
    {
      text: 'Oru attacked the mayor for selling the harbour.',
      finds: [['attacked', { isAttitude: true, content: [{ text: 'the mayor for selling the harbour' }] }]],
    },
    { text: 'Soldiers attacked the guards for two hours.', finds: [] },
    { text: 'The pillars support the bridge.', finds: [] },
    { text: 'Oru sold the harbour.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readVerb(view, index)),
}

function readVerb(view: SentenceView, index: number): readonly AttributionFind[] {
  const token = view.tokens[index]
  if (token?.upos !== 'VERB' || isSpoken(view, token)) return []
  const group = readVerbGroup(view, index)
  if (group.form === 'passive') return readPassive(view, index)
  if (group.form === 'infinitive' || group.isModal) return []
  const found = attitudeContent(view, index)
  const source = found === null ? null : treeSource(view, index)
  if (found === null || source === null || !isOther(view, source)) return []
  return toFind(view, {
    cue: group,
    source,
    content: found.content,
    act: 'assert',
    negated: group.isNegated,
    isAttitude: true,
  })
}

/** "was backed by many farmers": the subject is what they back. */
function readPassive(view: SentenceView, index: number): readonly AttributionFind[] {
  const group = readVerbGroup(view, index)
  const agent = agentOf(view, group.end)
  const subject = dependentBy(view, index, /^nsubj:pass$/)
  if (agent === null || subject === null || subject > index || !isOther(view, agent)) return []
  if (!isAttitude(view.tokens[index]?.lemma ?? '', 'thing')) return []
  const { from, to } = subtreeOf(view, subject, /^acl:relcl|^punct/)
  return toFind(view, {
    cue: { start: group.start, end: group.end + 1 },
    source: agent,
    content: [toSpanText(view, from, to)],
    act: 'assert',
    negated: group.isNegated,
    isAttitude: true,
  })
}
