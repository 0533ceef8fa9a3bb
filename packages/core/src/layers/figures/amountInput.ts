import type { Applied, Lexicon, Sentence } from '@fogline/model'
import type { Bound } from './boundRules.ts'
import type { Amount } from './numberInput.ts'

/** One number of one sentence, with all that is needed to read what stands around it. */
export interface AmountInput {
  readonly amount: Applied<Amount>
  readonly bounds: readonly Applied<Bound>[]
  /** The words of the sentence. */
  readonly text: string
  readonly sentence: Sentence
  readonly index: number
  readonly lexicon: Lexicon
}
