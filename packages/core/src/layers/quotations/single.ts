import type { Found, Rule, Span } from '@fogline/model'
import type { QuotationInput, QuotationValue } from './quotationInput.ts'
import { toQuotationFind } from './toQuotationFind.ts'

/** ‘…’ and '…'. A mark inside a word, or after the s of a possessive with another mark to come, is an apostrophe. */
export const single: Rule<QuotationInput, QuotationValue> = {
  id: 'quotations/single',
  says: 'Words between single marks, curly or straight; apostrophes are told apart by the letters around them.',
  examples: [
    { text: "The minister spoke of a 'long winter' ahead.", finds: [["'long winter'"]] },
    { text: 'They called it ‘the farmers’ road’ for years.', finds: [['‘the farmers’ road’']] },
    { text: "She said: 'It isn't over.'", finds: [["'It isn't over.'"]] },
    { text: "The soldiers' boots and the town's wall date from the '90s.", finds: [] },
    { text: 'Ten o’clock at the workers’ club.', finds: [] },
  ],
  find: ({ text, blocks }) => blocks.flatMap((block) => findInBlock(text, block)),
}

const opening = /(?<=^|[\s([{—–“"])['‘](?=[\p{L}\p{N}])(?!\d0s\b|(?:em|til|tis|twas|cause|round|n)\b)/gu
const closing = /(?<=[^\s])['’](?![\p{L}\p{N}])/gu

function findInBlock(text: string, block: Span): readonly Found<QuotationValue>[] {
  const words = text.slice(block.start, block.end)
  const opens = [...words.matchAll(opening)].map((match) => match.index)
  const closes = [...words.matchAll(closing)].map((match) => match.index)
  const found: Found<QuotationValue>[] = []
  let reached = 0
  opens.forEach((open, index) => {
    if (open < reached) return
    const limit = opens[index + 1] ?? words.length
    const close = chooseClose(
      words,
      closes.filter((at) => at > open && at < limit),
    )
    if (close === null) return
    found.push(toQuotationFind(block.start + open, block.start + close + 1, 1))
    reached = close + 1
  })
  return found
}

/** The first mark after a word, unless it may be a plural possessive ("farmers’ road") and another mark follows. */
function chooseClose(words: string, candidates: readonly number[]): number | null {
  const certain = candidates.find((at, index) => {
    const isPossessive = words[at - 1] === 's' && /^\s\p{Ll}/u.test(words.slice(at + 1, at + 3))
    return !isPossessive || index === candidates.length - 1
  })
  return certain ?? null
}
