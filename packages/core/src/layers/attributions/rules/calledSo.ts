import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { dependentBy, subtreeOf } from '../grammar/tree.ts'
import { treeSource } from '../grammar/treeSource.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** What somebody calls a thing, by the tree: "called the charges unfounded". */
export const calledSo: AttributionRule = {
  id: 'attributions/called-so',
  says: 'Subject of the tree + verb of naming + object + what the object is called.',
  examples: [
    {
      text: 'The ministry called the long report unfounded.',
      finds: [['called', { source: { text: 'The ministry' }, content: [{ text: 'the long report unfounded' }] }]],
    },
    { text: 'A group calling itself the Grey Heron fired.', finds: [] },
    { text: 'Oru called the guests to the table.', finds: [] },
    { text: 'The ministry closed the harbour.', finds: [] },
  ],
  find: (view) => findCues(view).flatMap((cue) => readCue(view, cue)),
}

function readCue(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const { group } = cue
  const row = rowFor(cue, 'naming')
  if (row === null || group.form === 'passive' || group.form === 'infinitive' || group.isModal) return []
  const name = dependentBy(view, group.head, /^xcomp/)
  const object = dependentBy(view, group.head, /^obj$/)
  if (name === null || object === null || dependentBy(view, name, /^mark$/) !== null) return []
  if (group.form === 'participle' && /sel(?:f|ves)$/.test(view.tokens[object]?.lower ?? '')) return []
  const source = treeSource(view, group.head)
  if (source === null || !canSpeak(view, source)) return []
  const [from, to] = [subtreeOf(view, object, /^$/).from, subtreeOf(view, name, /^$/).to]
  const content = [toSpanText(view, from < group.head ? subtreeOf(view, name, /^$/).from : from, to)]
  return toFind(view, { cue: group, source, content, act: row.act, negated: group.isNegated })
}
