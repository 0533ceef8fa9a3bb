import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { isComma } from '../grammar/tokenTests.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** "According to X, …", "…, according to X", "…, as reported by X, …". */
export const accordingTo: AttributionRule = {
  id: 'attributions/according-to',
  says: 'A phrase that names the source of the rest of the sentence: according to X, as reported by X, per X.',
  examples: [
    {
      text: 'According to Governor Oru, the dam holds.',
      finds: [['According to', { source: { text: 'Governor Oru' }, content: [{ text: 'the dam holds' }] }]],
    },
    {
      text: 'Six drones were lost, according to the air force.',
      finds: [['according to', { source: { text: 'the air force' }, content: [{ text: 'Six drones were lost' }] }]],
    },
    {
      text: 'The retreat, as reported by the ministry on Friday, surprised the town.',
      finds: [['as reported by', { source: { text: 'the ministry' }, content: [{ text: 'The retreat' }] }]],
    },
    {
      text: 'According to an assessment by the navy, the ship is lost.',
      finds: [
        ['According to', { source: { text: 'an assessment by the navy' }, content: [{ text: 'the ship is lost' }] }],
      ],
    },
    { text: 'They were paid according to the rules.', finds: [] },
    { text: 'The march went according to plan.', finds: [] },
  ],
  find: (view) =>
    view.tokens.flatMap((token, index) => {
      if (token.quotation?.isSpeech === true) return []
      const end = cueEnd(view, index)
      return end === null ? [] : readSource(view, index, end)
    }),
}

function cueEnd(view: SentenceView, index: number): number | null {
  const { tokens } = view
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token?.lower === 'according' && next?.lower === 'to') return index + 2
  if (token?.lower === 'per' && isComma(tokens[index - 1])) return index + 1
  const isReport = next?.upos === 'VERB' && !next.lower.endsWith('ing') && view.words.verbs.has(next.lemma)
  return token?.lower === 'as' && isReport && tokens[index + 2]?.lower === 'by' ? index + 3 : null
}

function readSource(view: SentenceView, start: number, end: number): readonly AttributionFind[] {
  const source = givenBy(view, nounPhraseAfter(view, end))
  if (source === null || !(canSpeak(view, source) || isAccount(view, source))) return []
  const content = start < 2 ? contentAfter(view, source) : contentAround(view, start, source.end)
  return toFind(view, { cue: { start, end }, source, content, act: 'assert' })
}

/** "an assessment by the navy": a noun of speech may stand for whoever gave it. */
const isAccount = ({ tokens, words }: SentenceView, { head }: NounPhrase): boolean =>
  words.nouns.get(tokens[head]?.lemma ?? '')?.some(({ takes }) => takes.includes('clause')) ?? false

/** With whoever is named as having given it: "an assessment by the navy", "figures seen by the paper". */
function givenBy(view: SentenceView, source: NounPhrase | null): NounPhrase | null {
  const by = source !== null && view.tokens[source.end]?.upos === 'VERB' ? source.end + 1 : (source?.end ?? -1)
  const giver = view.tokens[by]?.lower === 'by' ? nounPhraseAfter(view, by + 1) : null
  return source === null || giver === null || !canSpeak(view, giver) ? source : { ...source, end: giver.end }
}

/** After the source and its appositions, up to the end of the clause. */
function contentAfter(view: SentenceView, source: NounPhrase): readonly ReturnType<typeof toSpanText>[] {
  const { tokens } = view
  let comma = tokens.findIndex((token, index) => index >= source.end && isComma(token) && token.quotation === null)
  const next = tokens.findIndex((token, index) => index > comma && isComma(token) && token.quotation === null)
  const isParticiple = /(?:ed|ing)$/.test(tokens[comma + 1]?.lower ?? '') && tokens[comma + 1]?.upos === 'VERB'
  const isApposition =
    comma !== -1 &&
    next !== -1 &&
    next - comma < 12 &&
    !tokens.slice(comma, next).some((t) => t.upos === 'VERB' || t.upos === 'AUX')
  const opens = /^(?:a|an|the|who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '')
  if ((isApposition && opens) || (isParticiple && next !== -1 && next - comma < 12)) comma = next
  if (comma === -1) return []
  return [toSpanText(view, comma + 1, clauseEnd(view, comma + 1))]
}

/** From the beginning of the clause up to the cue, and on where the verb comes after it. */
function contentAround(view: SentenceView, cue: number, end: number): readonly ReturnType<typeof toSpanText>[] {
  const { tokens } = view
  const after = tokens.findLastIndex((token, index) => index < cue && token.text === ';' && token.quotation === null)
  let start = after + 1
  if (tokens[start]?.upos === 'CCONJ') start += 1
  while (tokens[start]?.upos === 'ADV' && isComma(tokens[start + 1])) start += 2
  const before = toSpanText(view, start, cue)
  const goesOn = isComma(tokens[end]) && (tokens[end + 1]?.upos === 'VERB' || tokens[end + 1]?.upos === 'AUX')
  return goesOn ? [before, toSpanText(view, end + 1, clauseEnd(view, end + 1))] : [before]
}
