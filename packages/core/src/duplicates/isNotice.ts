import type { Article } from '@fogline/model'
import { countShared } from './countShared.ts'
import { toShingles } from './toShingles.ts'
import { toWords } from './toWords.ts'

/** Of what stands above a shared end, less than this in common means that the texts are two: a quotation of one speaker is as much. */
const little = 0.2

/** Fewer five-word runs than this are no text of their own. */
const fewest = 20

/**
 * Is all that two articles share the way they end: who the author is, what the agency stands for, how the war began? A copy
 * keeps something of the beginning or the middle.
 */
export function isNotice(a: Article, b: Article): boolean {
  const [ends, others] = [toBlocks(a), toBlocks(b)]
  let shared = 0
  while (shared < ends.length && shared < others.length && ends.at(-1 - shared) === others.at(-1 - shared)) shared++
  if (shared === 0) return false
  const [above, over] = [toRest(ends, shared), toRest(others, shared)]
  const least = Math.min(above.length, over.length)
  return least >= fewest && countShared(above, over) < least * little
}

function toBlocks({ blocks, bodyStart, text }: Article): readonly string[] {
  return blocks
    .filter(({ start }) => start >= bodyStart)
    .map(({ start, end }) => toWords(text.slice(start, end)).join(' '))
}

function toRest(blocks: readonly string[], shared: number): readonly number[] {
  return toShingles(blocks.slice(0, blocks.length - shared).flatMap((block) => block.split(' ')))
}
