import type { Found, Rule, Span } from '@fogline/model'
import type { QuotationInput, QuotationValue } from './quotationInput.ts'
import { hasWords, toQuotationFind } from './toQuotationFind.ts'

/** "…": a mark opens after a space or bracket and before a word; inches and seconds stand after a digit and open nothing. */
export const straightDouble: Rule<QuotationInput, QuotationValue> = {
  id: 'quotations/straight-double',
  says: 'Words between straight double marks: one that opens (before a word), one that closes (after a word or mark).',
  examples: [
    { text: 'He said, "The bridge holds."', finds: [['"The bridge holds."']] },
    { text: '"One," he said. "Two."', finds: [['"One,"'], ['"Two."']] },
    { text: 'A pipe of 5" and one of 6".', finds: [] },
  ],
  find: ({ text, blocks }) => blocks.flatMap((block) => findInBlock(text, block)),
}

const opening = /(?<=^|[\s([{—–\-:/‘'])"(?=[^\s"])/g

function findInBlock(text: string, block: Span): readonly Found<QuotationValue>[] {
  const words = text.slice(block.start, block.end)
  const found: Found<QuotationValue>[] = []
  let reached = 0
  for (const { index } of words.matchAll(opening)) {
    if (index < reached) continue
    const offset = words.slice(index + 1).search(/["”]/)
    const close = offset === -1 ? -1 : index + 1 + offset
    const end = close === -1 ? words.length : close + 1
    found.push(toQuotationFind(block.start + index, block.start + end, close === -1 ? 0 : 1))
    reached = end
  }
  return found.filter((find) => hasWords(text, find))
}
