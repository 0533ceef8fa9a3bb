import type { Token } from '@fogline/model'
import type { Placed } from './placed.ts'

/** What a name is in its sentence: the relation of its head word, the word that this belongs to, and the preposition in front. */
export interface Part {
  readonly relation: string
  readonly head: Token | null
  readonly preposition: string
}

/** Reads the part that a name plays from the tree; of a list ("in Kalm and Orel") the part of its first name. */
export function toPart({ sentence: { tokens }, first, last }: Placed): Part {
  let at = first
  for (let index = first; index <= last; index += 1) {
    const head = tokens[index]?.head ?? null
    if (head === null || head < first || head > last) at = index
  }
  const up = tokens[at]?.head ?? null
  const parent = up === null ? undefined : tokens[up]
  const isListed = tokens[at]?.relation === 'conj' && parent?.upos === 'PROPN'
  const word = isListed && up !== null ? up : at
  const head = tokens[word]?.head ?? null
  const preposition = tokens.find((token) => token.head === word && token.relation === 'case')
  return {
    relation: tokens[word]?.relation ?? 'dep',
    head: head === null ? null : (tokens[head] ?? null),
    preposition: preposition?.text.toLowerCase() ?? '',
  }
}
