import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { isSpoken } from '../grammar/findCues.ts'
import { isOther } from '../grammar/isOther.ts'
import { dependentBy, subtreeOf } from '../grammar/tree.ts'
import { treeSource } from '../grammar/treeSource.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

const giving = /^(?:release|publish|unveil|issue|send|circulate|post|deliver|file|unleash|present|run|air)$/
const text =
  /^(?:advertisement|ad|list|plan|proposal|agenda|series|lawsuit|suit|policy|guideline|rule|order|decree|transcript|excerpt|portion|detail|speech|tweet)$/

/** Somebody gives out a text: "published a list of the dead", "sent a letter to the council". */
export const gaveOut: AttributionRule = {
  id: 'attributions/gave-out',
  says: 'Subject who can speak + release / publish / send … + a text: what was given out is what it is about.',
  examples: [
    {
      text: 'The ministry published a list of the lost ships.',
      finds: [
        [
          'published',
          { isAttitude: true, source: { text: 'The ministry' }, content: [{ text: 'a list of the lost ships' }] },
        ],
      ],
    },
    { text: 'The ministry released two prisoners.', finds: [] },
    { text: 'The ministry sent a ship.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readVerb(view, index)),
}

function readVerb(view: SentenceView, index: number): readonly AttributionFind[] {
  const token = view.tokens[index]
  if (token?.upos !== 'VERB' || !giving.test(token.lemma) || isSpoken(view, token)) return []
  const group = readVerbGroup(view, index)
  const thing = dependentBy(view, index, /^obj$/)
  if (group.form === 'infinitive' || group.form === 'passive' || group.isModal || thing === null || thing < index)
    return []
  const source = isText(view, thing) ? treeSource(view, index) : null
  if (source === null || !isOther(view, source)) return []
  const { from, to } = subtreeOf(view, thing, /^punct/)
  const content = [toSpanText(view, from, to)]
  return toFind(view, { cue: group, source, content, act: 'assert', negated: group.isNegated, isAttitude: true })
}

/** A document, a noun of speech, or one of the words for what is published. */
function isText(view: SentenceView, index: number): boolean {
  const lemma = view.tokens[index]?.lemma ?? ''
  const rows = view.words.nouns.get(lemma) ?? []
  return (
    text.test(lemma) ||
    rows.some(({ takes, evidentiality }) => evidentiality === 'document' || takes.includes('phrase'))
  )
}
