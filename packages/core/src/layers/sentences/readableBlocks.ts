import type { Article, Span } from '@fogline/model'

/** No English word has so many characters; addresses and encoded data do. */
const wordless = /\S{50,}/gu
/** A run of such strings is data once it is as long as a page of prose. Single addresses and hashes stay below. */
const most = 2000

/**
 * The blocks of a text without endless runs of characters (encoded pictures and the like): nothing is said in them, and a
 * megabyte of it would keep the tagger busy for most of a minute. The text keeps them; they only have no sentences.
 */
export function readableBlocks({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Span[] {
  return blocks.flatMap((block) => {
    const runs = dataIn(text.slice(block.start, block.end))
    if (runs.length === 0) return [block]
    const starts = [block.start, ...runs.map((run) => run.end + block.start)]
    const ends = [...runs.map((run) => run.start + block.start), block.end]
    return starts.map((start, at) => ({ start, end: ends[at] ?? start })).filter(({ start, end }) => end > start)
  })
}

/** Long strings with nothing but white space between them are one run. */
function dataIn(text: string): readonly Span[] {
  if (text.length < most) return []
  const runs: { start: number; end: number }[] = []
  for (const { 0: word, index } of text.matchAll(wordless)) {
    const last = runs.at(-1)
    if (last !== undefined && text.slice(last.end, index).trim() === '') last.end = index + word.length
    else runs.push({ start: index, end: index + word.length })
  }
  return runs.filter(({ start, end }) => end - start >= most)
}
