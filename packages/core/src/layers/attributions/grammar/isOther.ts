import type { SentenceView } from '../sentenceView.ts'
import { canSpeak } from './canSpeak.ts'
import type { NounPhrase } from './nounPhrase.ts'

/** Somebody who can think and is told of: neither the writer nor the reader ("I", "we", "you"). */
export function isOther(view: SentenceView, phrase: NounPhrase): boolean {
  return (
    canSpeak(view, phrase) &&
    !/^(?:i|we|you|me|us|it|no|who|everyone|anyone)$/.test(view.tokens[phrase.head]?.lower ?? '') &&
    !(phrase.end - phrase.start === 1 && view.tokens[phrase.head]?.lower === 'one')
  )
}
