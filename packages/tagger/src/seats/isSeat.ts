import { foldName, seatNames } from './seatNames.ts'

/** Whether a place's words name a country or the capital that often stands for its government. */
export function isSeat(words: readonly string[]): boolean {
  const plain = words.filter((word) => !/^(?:['’]s?|[Tt]he)$/u.test(word))
  return seatNames.has(foldName(plain.join('')))
}
