import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { hasFiniteClause } from '../grammar/finiteClause.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { isComma } from '../grammar/tokenTests.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** A reply in apposition to what was said: "…, a charge the ministry denies". */
export const chargeDenied: AttributionRule = {
  id: 'attributions/charge-denied',
  says: 'Clause, then comma + article + noun of speech + subject + reporting verb: the clause is what is replied to.',
  examples: [
    {
      text: 'The army has taken the town, a claim Tal denied.',
      finds: [['denied', { act: 'deny', source: { text: 'Tal' }, content: [{ text: 'The army has taken the town' }] }]],
    },
    { text: 'The army has taken the town, a port on the river.', finds: [] },
    { text: 'Tal denied the claim.', finds: [] },
  ],
  find: (view) => findCues(view).flatMap((cue) => readCue(view, cue)),
}

function readCue(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const { tokens } = view
  const row = rowFor(cue, 'phrase')
  const source = row === null || cue.group.form !== 'finite' ? null : sourceOf(view, cue)
  if (row === null || source === null) return []
  const noun = tokens[source.start - 1]
  const [article, comma] = [tokens[source.start - 2], tokens[source.start - 3]]
  const isCharge = view.words.nouns.get(noun?.lemma ?? '')?.some(({ takes }) => !takes.includes('source')) ?? false
  if (!isCharge || article?.upos !== 'DET' || !isComma(comma)) return []
  const first = tokens.findIndex((token) => isComma(token) && token.quotation === null)
  const end = hasFiniteClause(view, { from: 0, to: first }) ? first : source.start - 3
  return toFind(view, {
    cue: cue.group,
    source,
    content: [toSpanText(view, 0, end)],
    act: row.act,
    negated: cue.group.isNegated,
  })
}
