import { type AttributionFind, type AttributionRule, type AttributionValue, toSpanText } from '../attributionValue.ts'
import { readComplement } from '../grammar/complement.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { subjectOf } from '../grammar/subjectOf.ts'
import { isComma } from '../grammar/tokenTests.ts'
import { readVerbGroup, type VerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { contentBefore } from './contentBefore.ts'

/** A speaker told by another: "was quoted as saying by the radio that …", "“…,” he was quoted as saying". */
export const quotedAs: AttributionRule = {
  id: 'attributions/quoted-as',
  says: 'Subject + was quoted / cited as saying (by a teller) + what was said, which may also stand before.',
  examples: [
    {
      text: 'General Oru was quoted as saying by the state radio that the dam holds.',
      finds: [['was quoted as saying', { source: { text: 'General Oru' }, content: [{ text: 'the dam holds' }] }]],
    },
    {
      text: '“The dam holds,” General Oru was quoted as saying by the radio.',
      finds: [['was quoted as saying', { content: [{ text: 'The dam holds' }], form: 'direct' }]],
    },
    { text: 'The dam was known as saving the town.', finds: [] },
    { text: 'Oru was quoted by the radio.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readQuoted(view, index)),
}

function readQuoted(view: SentenceView, index: number): readonly AttributionFind[] {
  const { tokens } = view
  const [token, as, saying] = tokens.slice(index, index + 3)
  const isTold = token?.upos === 'VERB' && /^(?:quoted|cited|reported|heard)$/.test(token.lower)
  if (!isTold || as?.lower !== 'as' || !/^(?:saying|telling|warning|stating)$/.test(saying?.lower ?? '')) return []
  const group = readVerbGroup(view, index)
  const source = group.form === 'passive' ? subjectOf(view, group.start) : null
  if (source === null) return []
  const teller = tellerAfter(view, index + 3)
  const content = contentOf(view, { group, source, end: teller?.end ?? index + 3 })
  const found = toFind(view, { cue: { start: group.start, end: index + 3 }, source, content, act: 'assert' })
  return found.map((find) => ({ ...find, value: withTeller(view, find.value, teller) }))
}

function tellerAfter(view: SentenceView, from: number): NounPhrase | null {
  return view.tokens[from]?.lower === 'by' ? nounPhraseAfter(view, from + 1) : null
}

interface Place {
  readonly group: VerbGroup
  readonly source: NounPhrase
  readonly end: number
}

function contentOf(view: SentenceView, { group, source, end }: Place): AttributionValue['content'] {
  const from = isComma(view.tokens[end]) ? end + 1 : end
  const first = Math.min(group.start, source.start)
  return contentBefore(view, first) ?? readComplement(view, from)?.content ?? []
}

function withTeller(view: SentenceView, value: AttributionValue, teller: NounPhrase | null): AttributionValue {
  if (teller === null || value.source === null) return value
  return { ...value, chain: [toSpanText(view, teller.start, teller.end).text, value.source.text] }
}
