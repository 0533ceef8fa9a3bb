import type { Sentence } from '@fogline/model'
import { isCapital } from './isCapital.ts'

/** A headline in capitals: nearly all of its long words have one, and no stop ends it. */
export function isTitleCase({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  if (/^[.!?:”"]$/u.test(tokens.at(-1)?.text ?? '')) return false
  const long = tokens.filter(({ text }) => text.length >= 4 && /^\p{L}{4,}/u.test(text))
  const capitals = long.filter((token) => isCapital(token.text))
  return long.length >= 2 && capitals.length / long.length >= 0.8
}
