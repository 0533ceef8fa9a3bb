import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { type Complement, readComplement } from '../grammar/complement.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { skipAdjuncts } from '../grammar/skipAdjuncts.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { subjectOf } from '../grammar/subjectOf.ts'
import { isRelative } from '../grammar/tokenTests.ts'
import { dependentBy } from '../grammar/tree.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { actOf } from './actOf.ts'

/** A speaker, a verb of speech, and the clause or quotation after it. */
export const saidThat: AttributionRule = {
  id: 'attributions/said-that',
  says: 'Subject + reporting verb + that-clause, question, bare clause or quotation; also with an addressee between.',
  examples: [
    {
      text: 'The mayor said on Monday that the bridge was closed, underlining the risk.',
      finds: [
        ['said', { source: { text: 'The mayor' }, content: [{ text: 'the bridge was closed' }], form: 'indirect' }],
      ],
    },
    {
      text: 'General Oru told reporters that nobody “will pass”.',
      finds: [['told', { source: { text: 'General Oru' }, addressee: 'reporters', form: 'mixed' }]],
    },
    {
      text: 'Analysts suggest the river will rise.',
      finds: [['suggest', { act: 'predict', content: [{ text: 'the river will rise' }] }]],
    },
    {
      text: 'Mara Dell, an aide, added: “We are late.”',
      finds: [['added', { source: { text: 'Mara Dell' }, form: 'direct', content: [{ text: 'We are late' }] }]],
    },
    {
      text: 'They saw the ship, which Oru said had left port.',
      finds: [['said', { source: { text: 'Oru' }, content: [{ text: 'had left port' }] }]],
    },
    {
      text: 'They fled what the mayor said was a mine.',
      finds: [['said', { source: { text: 'the mayor' }, content: [{ text: 'was a mine' }] }]],
    },
    { text: 'The storm suggests that winter is near.', finds: [] },
    { text: 'The mayor walked home.', finds: [] },
  ],
  find: (view) => findCues(view).flatMap((cue) => readCue(view, cue)),
}

function readCue(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const { group } = cue
  if (group.form === 'passive' || group.form === 'infinitive' || group.isModal) return []
  const row = rowFor(cue, 'clause', 'quote', 'addressee')
  if (row === null || isComment(cue)) return []
  const addressee = addresseeOf(view, cue)
  const bare =
    rowFor(cue, 'phrase', 'naming', 'noun') === null && !/^(?:find|learn|discover|judge)$/.test(cue.lemma)
      ? 'likely'
      : 'certain'
  const isFound = /^(?:find|learn|discover|judge|show)$/.test(cue.lemma)
  if (isFound && dependentBy(view, group.head, /^(?:ccomp|parataxis)/) === null) return []
  const complement = readComplement(view, addressee?.end ?? group.end, bare) ?? relativeRest(view, cue)
  if (complement === null || (complement.kind === 'clause' && !row.takes.some((take) => take !== 'quote'))) return []
  const source = sourceOf(view, cue)
  if (source === null) return []
  const act = actOf(row.act, { cue, content: complement.content })
  return toFind(view, { cue: group, source, content: complement.content, act, negated: group.isNegated, addressee })
}

/** "the ship, which Oru said had left port": the clause whose subject is the relative pronoun goes on after the verb of speech. */
function relativeRest(view: SentenceView, { group, lemma }: Cue): Complement | null {
  const source = /^(?:say|claim|insist|allege)$/.test(lemma) ? subjectOf(view, group.start) : null
  const next = view.tokens[view.tokens[group.end]?.upos === 'ADV' ? group.end + 1 : group.end]
  const pronoun = view.tokens[(source?.start ?? 0) - 1]
  if (source === null || !(isRelative(pronoun) || pronoun?.lower === 'what')) return null
  if (next?.upos !== 'AUX' && !(next?.upos === 'VERB' && !next.lower.endsWith('ing'))) return null
  const end = clauseEnd(view, group.end)
  return { kind: 'clause', content: [toSpanText(view, group.end, end)], end }
}

/** "told the paper", "warned Moscow": the noun phrase between verb and "that", where the verb allows one. */
function addresseeOf(view: SentenceView, cue: Cue): NounPhrase | null {
  if (rowFor(cue, 'addressee') === null) return null
  const phrase = nounPhraseAfter(view, cue.group.end)
  if (phrase === null) return null
  if (rowFor(cue, 'clause') === null) return phrase
  const next = view.tokens[skipAdjuncts(view, phrase.end)]?.lower
  return /^(?:that|whether|how)$/.test(next ?? '') || /^[,:]$/.test(view.tokens[phrase.end]?.text ?? '') ? phrase : null
}

/** ", underscoring that …" is the narrator's comment whoever the subject is. */
function isComment(cue: Cue): boolean {
  return (
    cue.group.form === 'participle' &&
    /^(?:underscore|underline|highlight|signal|show|find|learn|discover|see|judge|hold)$/.test(cue.lemma)
  )
}
