import type { Found, Rule, Span } from '@fogline/model'
import type { QuotationInput, QuotationValue } from './quotationInput.ts'
import { hasWords, toQuotationFind } from './toQuotationFind.ts'

/** “…”, from an opening mark to the next closing mark; a quotation that goes on in the next paragraph ends with its block. */
export const curlyDouble: Rule<QuotationInput, QuotationValue> = {
  id: 'quotations/curly-double',
  says: 'Words between curly double marks; without a closing mark the quotation goes on to the end of its paragraph.',
  examples: [
    { text: 'She said: “We will stay.”', finds: [['“We will stay.”']] },
    { text: 'The “safe” road and the “short” one.', finds: [['“safe”'], ['“short”']] },
    { text: '“We left at night. Nobody saw us.', finds: [['“We left at night. Nobody saw us.']] },
    { text: 'Nobody spoke.', finds: [] },
  ],
  find: ({ text, blocks }) => blocks.flatMap((block) => findInBlock(text, block)),
}

function findInBlock(text: string, block: Span): readonly Found<QuotationValue>[] {
  const found: Found<QuotationValue>[] = []
  let at = block.start
  while (at < block.end) {
    const open = text.indexOf('“', at)
    if (open === -1 || open >= block.end) break
    const close = text.slice(open + 1, block.end).search(/[”"]/)
    const end = close === -1 ? block.end : open + 1 + close + 1
    found.push(toQuotationFind(open, end, close === -1 ? 0 : 1))
    at = end
  }
  return found.filter((find) => hasWords(text, find))
}
