import type { ReportingCue, SpanText } from '@fogline/model'
import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { readComplement } from '../grammar/complement.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { phraseEnd } from '../grammar/phraseEnd.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { isComma } from '../grammar/tokenTests.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** A light verb with a noun of speech: "issued a warning that", "voiced concern over", "made a promise to". */
export const nounForm: AttributionRule = {
  id: 'attributions/noun-form',
  says: 'Subject + issue / voice / make … + noun of speech + its content; the noun gives the act.',
  examples: [
    {
      text: 'The general issued a warning that the dam may burst.',
      finds: [['issued a warning', { act: 'warn', content: [{ text: 'the dam may burst' }] }]],
    },
    {
      text: 'Oru voiced deep concern over the missing boats.',
      finds: [['voiced', { act: 'warn', content: [{ text: 'deep concern over the missing boats' }] }]],
    },
    {
      text: 'The king issued a stern warning to the league, indicating the road would be shut.',
      finds: [['issued a stern warning', { act: 'warn', content: [{ text: 'the road would be shut' }] }]],
    },
    { text: 'The mayor issued a stamp.', finds: [] },
    { text: 'The storm raised concern over the dam.', finds: [] },
  ],
  find: (view) => findCues(view).flatMap((cue) => readCue(view, cue)),
}

function readCue(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const { group } = cue
  if (group.form === 'passive' || group.form === 'infinitive' || group.isModal) return []
  const noun = nounAt(view, group.end)
  if (noun === null || rowFor(cue, 'noun') === null) return []
  const source = sourceOf(view, cue)
  if (source === null) return []
  const clause = contentOf(view, noun.end)
  const content = clause ?? phraseOf(view, group.end, noun.end)
  if (content === null) return []
  const verbAct = rowFor(cue, 'phrase')?.act
  const act = verbAct === 'deny' || verbAct === 'reject_claim' ? verbAct : noun.row.act
  return toFind(view, {
    cue: { start: group.start, end: clause === null ? group.end : noun.end },
    source,
    content: [content],
    act,
    negated: group.isNegated,
  })
}

/** "a stark warning": the noun of speech that heads the object, without what hangs on it. */
function nounAt(view: SentenceView, from: number): { readonly end: number; readonly row: ReportingCue } | null {
  const phrase = nounPhraseAfter(view, from)
  if (phrase === null) return null
  const lemma = view.tokens[phrase.head]?.lemma ?? ''
  const row = view.words.nouns.get(lemma)?.find(({ takes }) => !takes.includes('source'))
  return row === undefined ? null : { end: phrase.head + 1, row }
}

/** "deep concern over the boats": the noun with what hangs on it. */
function phraseOf(view: SentenceView, start: number, from: number): SpanText | null {
  const isPhrase = /^(?:of|over|about|at|on|for|against|regarding|concerning|in|with|to)$/.test(
    view.tokens[from]?.lower ?? '',
  )
  return isPhrase ? toSpanText(view, start, phraseEnd(view, from + 1)) : null
}

function contentOf(view: SentenceView, from: number): SpanText | null {
  const { tokens } = view
  let at = from
  if (tokens[at]?.lower === 'to' && tokens[at + 1]?.upos !== 'VERB') at = nounPhraseAfter(view, at + 1)?.end ?? at
  if (tokens[at]?.lower === 'that') return readComplement(view, at)?.content[0] ?? null
  if (tokens[at]?.lower === 'to') return toSpanText(view, at, clauseEnd(view, at))
  const isParticiple = isComma(tokens[at]) && tokens[at + 1]?.upos === 'VERB' && tokens[at + 1]?.lower.endsWith('ing')
  const reports = view.words.verbs
    .get(tokens[at + 1]?.lemma ?? '')
    ?.some(({ rows }) => rows.some(({ takes }) => takes.includes('clause')))
  if (isParticiple && reports === true) return readComplement(view, at + 2)?.content[0] ?? null
  return null
}
