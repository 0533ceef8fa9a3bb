import { applyRules, type Quotation, type Sentence } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { isSpeech } from './isSpeech.ts'
import { quotationRules } from './rules.ts'

/** All quotations, also those of a word or two; `sentence` is the sentence in which it opens. */
export function findQuotations({
  article,
  sentences,
}: Pick<LayerInput, 'article' | 'sentences'>): readonly Quotation[] {
  const { text, blocks } = article
  return applyRules(quotationRules, { text, blocks }).map(({ span, value }) => ({
    ...span,
    content: value.content,
    isSpeech: isSpeech(text, span, value.content),
    sentence: sentenceAt(sentences, span.start),
  }))
}

function sentenceAt(sentences: readonly Sentence[], position: number): number {
  const next = sentences.findIndex((sentence) => sentence.end > position)
  return next === -1 ? Math.max(0, sentences.length - 1) : next
}
