import type { Claim, FigureMention, Sentence } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'

/** What is measured, as far as the unit says it. */
export type FigureKind = 'person' | 'thing' | 'money' | 'length' | 'mass' | 'time' | 'share' | 'other'

/** One figure mention in its sentence. `start` and `end` count from the sentence's first character. */
export interface FigureContext {
  readonly input: StatementInput
  readonly claims: readonly Claim[]
  readonly mention: FigureMention
  readonly sentence: Sentence
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
}

function toKind(mention: FigureMention, { lexicon }: StatementInput): FigureKind {
  const { unit } = mention.value
  if (unit === 'person') return 'person'
  const dimension = lexicon.units.find((measure) => measure.unit === unit)?.dimension
  if (dimension === undefined) return unit === 'share' ? 'share' : 'thing'
  if (dimension === 'money' || dimension === 'length' || dimension === 'mass' || dimension === 'time') return dimension
  return dimension === 'share' ? 'share' : 'other'
}

/** The mention with its sentence's words, or null where the layer names a sentence that is not there. */
export function toContext(
  input: StatementInput,
  claims: readonly Claim[],
  mention: FigureMention,
): FigureContext | null {
  const sentence = input.layers.sentences[mention.sentence]
  if (sentence === undefined) return null
  return {
    input,
    claims,
    mention,
    sentence,
    text: input.article.text.slice(sentence.start, sentence.end),
    start: mention.start - sentence.start,
    end: mention.end - sentence.start,
    kind: toKind(mention, input),
  }
}
