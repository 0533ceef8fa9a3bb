import type { Placed } from './placed.ts'
import { isRegionWord, isSettlementWord } from './placeWords.ts'

/** "three villages in eastern Arvania, including" Kalm: the noun that says what the names are. */
export interface ListHead {
  /** Index of the noun among the tokens of the sentence. */
  readonly at: number
  readonly kind: 'region' | 'settlement'
  /** Index of the word that opens the list. */
  readonly opener: number
}

const reach = 14

/** The noun before "including", "such as", "like", "namely" or a colon, or null. */
export function toListHead({ sentence }: Pick<Placed, 'sentence'>, first: number): ListHead | null {
  const { tokens } = sentence
  const opener = first - 1
  const word = tokens[opener]?.text ?? ''
  const opens =
    /^(?:including|namely|notably|like|:)$/i.test(word) || (word === 'as' && tokens[opener - 1]?.text === 'such')
  if (!opens) return null
  for (let at = opener - 1; at >= Math.max(0, opener - reach); at--) {
    const noun = tokens[at]?.text ?? ''
    if (!/s$|ies$/.test(noun)) continue
    if (isSettlementWord(noun)) return { at, kind: 'settlement', opener }
    if (isRegionWord(noun)) return { at, kind: 'region', opener }
  }
  return null
}
