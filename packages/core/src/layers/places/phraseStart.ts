import type { Mention, Token } from '@fogline/model'
import type { Placed } from './placed.ts'
import { isPlaceModifier, isRegionWord, isSettlementWord } from './placeWords.ts'

/** What stands before a name and belongs to it: "Arvania's eastern city of" Kalm. `owner` is the country named there. */
export interface PhraseStart {
  /** Index of the first token of the phrase. */
  readonly first: number
  readonly owner: Mention | null
  readonly kind: 'region' | 'settlement' | null
}

function toKind(word: string): PhraseStart['kind'] {
  if (isSettlementWord(word)) return 'settlement'
  return isRegionWord(word) ? 'region' : null
}

function isPart(token: Token, kind: PhraseStart['kind']): boolean {
  if (token.upos === 'DET' || token.upos === 'ADJ' || token.upos === 'NUM') return true
  return (
    isPlaceModifier(token.text) || kind !== null || /^(?:of|['’]s|['’]|capital|besieged|embattled)$/i.test(token.text)
  )
}

function ownerAt(token: Token, countries: readonly Mention[]): Mention | null {
  return countries.find((mention) => mention.start <= token.start && token.end <= mention.end) ?? null
}

/** Walks left over articles, adjectives, words for kinds of places and one country. */
export function toPhraseStart({ sentence, first }: Placed, countries: readonly Mention[]): PhraseStart {
  let owner: Mention | null = null
  let kind: PhraseStart['kind'] = null
  let at = first
  while (at > 0) {
    const token = sentence.tokens[at - 1]
    if (token === undefined) break
    const found = ownerAt(token, countries)
    const named = toKind(token.text)
    if (found !== null) {
      const next = sentence.tokens[at]?.text ?? ''
      const possesses = found.form === 'nominal' || /^['’]s?$/.test(next)
      if (!possesses || (owner !== null && owner !== found)) break
      owner = found
    } else if (!isPart(token, named) || (token.text === 'of' && toKind(sentence.tokens[at - 2]?.text ?? '') === null))
      break
    kind ??= named
    at -= 1
  }
  return { first: at, owner, kind }
}
