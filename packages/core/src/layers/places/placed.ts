import type { Applied, Sentence, Token } from '@fogline/model'
import type { Candidate } from './candidate.ts'
import type { PlaceInput } from './placeInput.ts'

/** A candidate in its sentence: `first` and `last` are the indexes of its tokens. */
export interface Placed extends Applied<Candidate> {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
}

export function toPlaced(
  found: readonly Applied<Candidate>[],
  { sentences }: Pick<PlaceInput, 'sentences'>,
): readonly Placed[] {
  let at = 0
  return found.flatMap((find) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= find.span.start) at += 1
    const sentence = sentences[at]
    if (sentence === undefined) return []
    const first = sentence.tokens.findIndex((token) => token.end > find.span.start)
    const last = sentence.tokens.findLastIndex((token) => token.start < find.span.end)
    return first === -1 || last < first ? [] : [{ ...find, sentence, first, last }]
  })
}

/** The token so many places before the name (negative) or after it (positive); null outside the sentence. */
export function tokenBeside({ sentence, first, last }: Placed, steps: number): Token | null {
  return sentence.tokens[steps < 0 ? first + steps : last + steps] ?? null
}

export function wordBeside(placed: Placed, steps: number): string {
  return tokenBeside(placed, steps)?.text ?? ''
}

/** Runs of names joined by commas, "and" or "or": what is said of one kind word holds for all. */
export function toLists(placed: readonly Placed[], text: string): readonly (readonly Placed[])[] {
  const lists: Placed[][] = []
  for (const place of placed) {
    const list = lists.at(-1)
    const before = list?.at(-1)
    const link = before === undefined ? '' : text.slice(before.span.end, place.span.start)
    if (
      list !== undefined &&
      before?.sentence === place.sentence &&
      /^(?:,? (?:and|or|as well as) |, )(?:the )?$/.test(link)
    )
      list.push(place)
    else lists.push([place])
  }
  return lists
}
