import type { Rule } from '@fogline/model'
import type { QuotationInput, QuotationValue } from './quotationInput.ts'
import { toQuotationFind } from './toQuotationFind.ts'

/** «…», and „…“ as agencies of many countries set them. */
export const guillemets: Rule<QuotationInput, QuotationValue> = {
  id: 'quotations/guillemets',
  says: 'Words between guillemets or low and high marks.',
  examples: [
    { text: 'The paper «Northern Star» closed.', finds: [['«Northern Star»']] },
    { text: 'He said „enough“ and left.', finds: [['„enough“']] },
    { text: 'The pass is 900 m high » see the map', finds: [] },
  ],
  find: ({ text, blocks }) =>
    blocks.flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(/«[^«»]+»|„[^„“”]+[“”]/g)].map((match) =>
        toQuotationFind(block.start + match.index, block.start + match.index + match[0].length, 1),
      ),
    ),
}
