import type { AttributionFind, AttributionRule } from '../attributionValue.ts'
import { readComplement } from '../grammar/complement.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
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
  const complement = readComplement(view, addressee?.end ?? group.end, bare)
  if (complement === null || (complement.kind === 'clause' && !row.takes.some((take) => take !== 'quote'))) return []
  const source = sourceOf(view, cue)
  if (source === null) return []
  const act = actOf(row.act, { cue, content: complement.content })
  return toFind(view, { cue: group, source, content: complement.content, act, negated: group.isNegated, addressee })
}

/** "told the paper", "warned Moscow": the noun phrase between verb and "that", where the verb allows one. */
function addresseeOf(view: SentenceView, cue: Cue): NounPhrase | null {
  if (rowFor(cue, 'addressee') === null) return null
  const phrase = nounPhraseAfter(view, cue.group.end)
  if (phrase === null) return null
  if (rowFor(cue, 'clause') === null) return phrase
  return /^(?:that|whether|how|,|:)$/.test(view.tokens[phrase.end]?.lower ?? '') ? phrase : null
}

/** ", underscoring that …" is the narrator's comment whoever the subject is. */
function isComment(cue: Cue): boolean {
  return (
    cue.group.form === 'participle' &&
    /^(?:underscore|underline|highlight|signal|show|find|learn|discover|see|judge|hold)$/.test(cue.lemma)
  )
}
