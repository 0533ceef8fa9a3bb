import type { ReportingCue } from '@fogline/model'
import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { readComplement } from '../grammar/complement.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../grammar/nounPhrase.ts'
import { phraseEnd } from '../grammar/phraseEnd.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** A noun of speech with its own clause: "the mayor’s claim that …", "claims by the army that …", "reports that …". */
export const nounThat: AttributionRule = {
  id: 'attributions/noun-that',
  says: 'A noun of speech with a possessor, with by / from + speaker, or a noun of hearsay, and a that-clause.',
  examples: [
    {
      text: 'The mayor’s claim that the dam holds was met with doubt.',
      finds: [['claim', { source: { text: 'The mayor' }, content: [{ text: 'the dam holds was met with doubt' }] }]],
    },
    {
      text: 'Warnings from the army that the road is mined kept them home.',
      finds: [['Warnings', { act: 'warn', source: { text: 'the army' } }]],
    },
    {
      text: 'Reports that the bridge had fallen spread quickly.',
      finds: [['Reports', { source: { text: 'Reports' } }]],
    },
    { text: 'The claim form that he lost was blue.', finds: [] },
    { text: 'The fear that he felt was old.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readNoun(view, index)),
}

const hearsay = /^(?:report|rumou?r|allegation|speculation)$/

function readNoun(view: SentenceView, index: number): readonly AttributionFind[] {
  const token = view.tokens[index]
  if (token?.upos !== 'NOUN' || token.quotation?.isSpeech === true) return []
  const row = view.words.nouns
    .get(token.lemma)
    ?.find(({ takes }) => takes.includes('clause') && !takes.includes('source'))
  if (row === undefined) return []
  const giver = giverAfter(view, index + 1)
  const from = giver?.end ?? index + 1
  const source =
    giver ??
    possessorOf(view, index) ??
    (hearsay.test(token.lemma) ? { start: index, end: index + 1, head: index } : null)
  if (source === null) return []
  if (view.tokens[from]?.lower === 'that') return readClause(view, { index, row, source, from })
  return hearsay.test(token.lemma) ? readSurfaced(view, { index, row, source, from }) : []
}

interface Place {
  readonly index: number
  readonly row: ReportingCue
  readonly source: NounPhrase
  readonly from: number
}

function readClause(view: SentenceView, { index, row, source, from }: Place): readonly AttributionFind[] {
  const complement = readComplement(view, from)
  if (complement === null) return []
  return toFind(view, { cue: { start: index, end: index + 1 }, source, content: complement.content, act: row.act })
}

/** "reports have emerged of …": the verb of appearing belongs to the cue. */
function readSurfaced(view: SentenceView, { index, row, source, from }: Place): readonly AttributionFind[] {
  let at = from
  while (view.tokens[at]?.upos === 'AUX' || view.tokens[at]?.upos === 'ADV') at += 1
  if (!/^(?:emerge|surface|circulate|spread|appear|come)$/.test(view.tokens[at]?.lemma ?? '')) return []
  const next = view.tokens[at + 1]?.lower ?? ''
  if (next === 'that')
    return (
      readComplement(view, at + 1)?.content.flatMap((content) =>
        toFind(view, { cue: { start: index, end: at + 1 }, source, content: [content], act: row.act }),
      ) ?? []
    )
  if (!/^(?:of|about|concerning|regarding|on)$/.test(next)) return []
  return toFind(view, {
    cue: { start: index, end: at + 1 },
    source,
    content: [toSpanText(view, at + 2, phraseEnd(view, at + 2))],
    act: row.act,
  })
}

function giverAfter(view: SentenceView, from: number): NounPhrase | null {
  if (!/^(?:by|from)$/.test(view.tokens[from]?.lower ?? '')) return null
  const phrase = nounPhraseAfter(view, from + 1)
  return phrase !== null && canSpeak(view, phrase) ? phrase : null
}

/** "the mayor’s recent claim", "his claim". */
function possessorOf(view: SentenceView, index: number): NounPhrase | null {
  const { tokens } = view
  let at = index - 1
  while (tokens[at]?.upos === 'ADJ' || (tokens[at]?.upos === 'NOUN' && tokens[at - 1]?.upos === 'ADJ')) at -= 1
  if (/^(?:his|her|their|its)$/.test(tokens[at]?.lower ?? '')) return { start: at, end: at + 1, head: at }
  if (!/^['’]s?$/.test(tokens[at]?.text ?? '')) return null
  const phrase = nounPhraseBefore(view, at - 1)
  return phrase !== null && canSpeak(view, phrase) ? phrase : null
}
