import type { Span } from '@fogline/model'
import { lengthOfFirst } from './fusedWords.ts'
import { splitHyphens } from './splitHyphens.ts'

const clitic = /.(n['’]t|N['’]T|['’](?:s|S|m|M|re|RE|ve|VE|ll|LL|d|D|em))$/u
/** The longest clitic and the letter before it. */
const reach = 5
const longestFused = 8

/** The tokens of one written word, and whether it is one that stands for several ("didn't"; compounds do not count). */
export interface SplitWord {
  readonly spans: readonly Span[]
  readonly isMultiword: boolean
}

/** Splits a written word as Universal Dependencies does: clitics, fused words, and hyphens in compounds stand alone. */
export function splitWord(text: string, { start, end }: Span): SplitWord {
  const clitics: Span[] = []
  let last = end
  for (let size = cliticLength(text, start, last); size > 0; size = cliticLength(text, start, last)) {
    clitics.unshift({ start: last - size, end: last })
    last -= size
  }
  const fused = last - start > longestFused ? 0 : lengthOfFirst(text.slice(start, last))
  const stem = fused > 0 ? cutAt(start, start + fused, last) : splitHyphens(text.slice(start, last), start)
  return { spans: [...stem, ...clitics], isMultiword: fused > 0 || clitics.length > 0 }
}

function cliticLength(text: string, start: number, end: number): number {
  return clitic.exec(text.slice(Math.max(start, end - reach), end))?.[1]?.length ?? 0
}

function cutAt(start: number, middle: number, end: number): readonly Span[] {
  return [
    { start, end: middle },
    { start: middle, end },
  ]
}
