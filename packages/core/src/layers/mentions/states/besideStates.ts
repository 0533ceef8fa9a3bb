import type { SentenceView } from '../mentionInput.ts'
import type { StateEvidence } from './stateEvidence.ts'

interface Beside extends StateEvidence {
  readonly sentence: number
}

/** "Kalm and Norway", "between Kalm and Orel": joined with a state of the lexicon, or with another name that the article gives what states have. */
export function besideStates(
  views: readonly SentenceView[],
  name: string,
  others: ReadonlyMap<string, readonly unknown[]>,
): Beside | null {
  for (const [sentence, view] of views.entries()) {
    const { tokens } = view.sentence
    for (const [at, token] of tokens.entries()) {
      if (token.text !== 'and') continue
      const [left, right] = [tokens[at - 1], tokens[at + 1]]
      const own = left?.text === name ? left : right?.text === name ? right : null
      const other = own === left ? right : left
      if (own === null || own === undefined || other === undefined) continue
      const isState = view.hits.some(
        (hit) => hit.meaning.kind === 'country' && hit.meaning.as === 'name' && hit.end === other.end,
      )
      const ends = tokens[at + 2]?.upos !== 'PROPN' && tokens[at - 2]?.upos !== 'PROPN'
      if (isState || (ends && others.has(other.text)))
        return { name, start: own.start, isAdjective: false, weight: 1, kind: 'beside', sentence }
    }
  }
  return null
}
