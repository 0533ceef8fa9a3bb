import { canSpeak } from '../grammar/canSpeak.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import type { SentenceView } from '../sentenceView.ts'

/** The one who speaks in "… by X" right after a passive verb, or null. */
export function agentOf(view: SentenceView, end: number): NounPhrase | null {
  if (view.tokens[end]?.lower !== 'by') return null
  const phrase = nounPhraseAfter(view, end + 1)
  return phrase !== null && canSpeak(view, phrase) ? phrase : null
}
