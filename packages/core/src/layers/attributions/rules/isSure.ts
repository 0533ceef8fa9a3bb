import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { isSpoken } from '../grammar/findCues.ts'
import { isOther } from '../grammar/isOther.ts'
import { dependentBy, dependentsOf, subtreeOf } from '../grammar/tree.ts'
import { treeSource } from '../grammar/treeSource.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

const minds =
  /^(?:sure|certain|confident|convinced|aware|afraid|worried|concerned|proud|happy|glad|angry|skeptical|sceptical|doubtful|hopeful|optimistic|pessimistic|eager|reluctant|willing|unwilling|determined|disappointed|furious|upset|alarmed|adamant|ready|keen|committed|opposed|hesitant|wary|surprised|outraged|unsure|uncertain|incensed|persuaded|frustrated|dismayed|pleased|thrilled|grateful|delighted|shocked|horrified|appalled)$/
const plain = /^(?:clear|obvious|apparent|evident|doubtful|certain|plain|plausible)$/

/** How sure or willing somebody is, or how clear a thing: "are afraid that …", "it is obvious that …". What is unclear is held by nobody. */
export const isSure: AttributionRule = {
  id: 'attributions/is-sure',
  says: 'Subject + adjective of mind + clause or infinitive; "it" + clear, obvious … + clause, which is nobody’s word.',
  examples: [
    {
      text: 'Many residents are afraid that the dam will burst.',
      finds: [
        [
          'are afraid',
          { isAttitude: true, source: { text: 'Many residents' }, content: [{ text: 'the dam will burst' }] },
        ],
      ],
    },
    {
      text: 'It is obvious that the dam will burst.',
      finds: [['is obvious', { isAttitude: true, source: null, content: [{ text: 'the dam will burst' }] }]],
    },
    { text: 'It is unclear whether the dam will burst.', finds: [] },
    { text: 'The water is clear.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readPredicate(view, index)),
}

function readPredicate(view: SentenceView, index: number): readonly AttributionFind[] {
  const token = view.tokens[index]
  const copula = dependentBy(view, index, /^(?:cop|aux:pass)$/)
  if (token === undefined || copula === null || copula > index || isSpoken(view, token)) return []
  const isPlain = dependentBy(view, index, /^expl/) !== null && plain.test(token.lower)
  const clause = dependentBy(view, index, isPlain ? /^(?:csubj|ccomp)/ : /^(?:ccomp|xcomp|advcl)/)
  if (clause === null || clause < index || !(isPlain || minds.test(token.lower))) return []
  const source = isPlain ? null : (treeSource(view, index) ?? passiveSubject(view, index))
  if (!isPlain && (source === null || !isOther(view, source))) return []
  const { from, to } = subtreeOf(view, clause, /^$/)
  if (/^(?:when|after|before|as|while|because|if|since)$/.test(view.tokens[from]?.lower ?? '')) return []
  const start = view.tokens[from]?.lower === 'that' ? from + 1 : from
  return toFind(view, {
    cue: { start: copula, end: index + 1 },
    source,
    content: [toSpanText(view, start, to)],
    act: 'assert',
    negated: view.tokens.slice(copula, index).some(({ lower }) => /^(?:not|n't|never)$/.test(lower)),
    isAttitude: true,
  })
}

/** "were incensed that": the subject of a passive that tells a mind. */
function passiveSubject(view: SentenceView, index: number) {
  const subject = dependentsOf(view)[index]?.find((each) => view.tokens[each]?.relation === 'nsubj:pass')
  return subject === undefined ? null : { ...rangeOf(view, subject), head: subject }
}

function rangeOf(view: SentenceView, subject: number) {
  const { from, to } = subtreeOf(view, subject, /^(?:acl|appos|parataxis|punct)/)
  return { start: from, end: to }
}
