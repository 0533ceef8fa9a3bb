import type { Rule } from '@fogline/model'
import type { QuotationInput, QuotationValue } from './quotationInput.ts'

/** ''…'' and ``…'': double marks as plain-text wires type them. */
export const doubledSingle: Rule<QuotationInput, QuotationValue> = {
  id: 'quotations/doubled-single',
  says: 'Words between doubled single marks.',
  examples: [
    { text: "''We are late,'' she said.", finds: [["''We are late,''"]] },
    { text: "She said, ``Enough.''", finds: [["``Enough.''"]] },
    { text: "The soldiers' boots were the town's.", finds: [] },
  ],
  find: ({ text, blocks }) =>
    blocks.flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(/(?:''|``)(?=\S).+?(?:''|$)/gs)].map((match) => {
        const span = { start: block.start + match.index, end: block.start + match.index + match[0].length }
        return { span, value: { content: { start: span.start + 2, end: span.end - 2 } } }
      }),
    ),
}
