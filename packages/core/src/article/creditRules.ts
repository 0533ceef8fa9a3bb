import type { Credit, Rule } from '@fogline/model'

/** A block of a body; `first`: it opens the body. */
export interface CreditInput {
  readonly text: string
  readonly first: boolean
}

type Mark = Pick<Credit, 'kind' | 'outlet'>

const name = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?:\\s+(?:of\\s+|the\\s+)?\\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,3}"
const place = "\\p{Lu}[\\p{Lu}’'.-]+(?:[ /]\\p{Lu}[\\p{Lu}’'.-]+){0,4}"
const dateline = new RegExp(
  `^(?:${place}(?:,\\s*\\p{Lu}[\\p{L}.’' -]{1,28})?(?:,\\s*\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2})?\\s*)?\\((?<outlet>${name})\\)\\s*[-–—:]+\\s`,
  'u',
)
const closing = new RegExp(`[.!?”"’]\\s*[([](?<outlet>${name})[)\\]]\\.?$`, 'u')
const phrase = new RegExp(
  `\\b(?:with (?:inputs?|reporting|additional reporting) (?:from|by)|(?:first|originally) (?:published|appeared|reported) (?:by|in|on)|republished from)\\s+(?<outlet>(?:the\\s+)?${name})`,
  'gu',
)

/** Marks of origin inside the words of a body. */
export const creditRules: readonly Rule<CreditInput, Mark>[] = [
  {
    id: 'article/dateline',
    says: 'A body that opens with a place and the name of an agency comes from that agency.',
    examples: [
      {
        text: 'ARDEL, March 3 (Harbour Wire) - Two ships left.',
        finds: [['ARDEL, March 3 (Harbour Wire) - ', { kind: 'dateline', outlet: 'Harbour Wire' }]],
      },
      { text: 'OLD VARN, Karsk (KNA) — Two ships left.', finds: [['OLD VARN, Karsk (KNA) — ', { outlet: 'KNA' }]] },
      { text: '(Harbour Wire) - Two ships left.', finds: [['(Harbour Wire) - ', { outlet: 'Harbour Wire' }]] },
      { text: 'ARDEL — Two ships left the port (see map) on Friday.', finds: [] },
    ],
    find: ({ text, first }) => (first ? toFinds([dateline.exec(text)], 'dateline') : []),
  },
  {
    id: 'article/closing-credit',
    says: 'The name of an agency in brackets after the last words of a paragraph.',
    examples: [
      {
        text: 'Two ships left. (Harbour Wire)',
        finds: [['. (Harbour Wire)', { kind: 'credit', outlet: 'Harbour Wire' }]],
      },
      { text: 'Two ships left the Naval Operations Centre (NOC).', finds: [] },
    ],
    find: ({ text }) => toFinds([closing.exec(text.slice(-120))], 'credit', Math.max(0, text.length - 120)),
  },
  {
    id: 'article/credit-phrase',
    says: 'Words that say who published first, or gave part of a report.',
    examples: [
      {
        text: 'It was first published by the Ardel Gazette on Monday.',
        finds: [['first published by the Ardel Gazette', { outlet: 'the Ardel Gazette' }]],
      },
      { text: 'The list was first published by its author in spring.', finds: [] },
    ],
    find: ({ text }) => toFinds([...text.matchAll(phrase)], 'credit'),
  },
]

function toFinds(matches: readonly (RegExpExecArray | null)[], kind: Mark['kind'], offset = 0) {
  return matches.flatMap((match) => {
    const outlet = match?.groups?.outlet
    if (!match || outlet === undefined) return []
    const start = offset + match.index
    return [{ span: { start, end: start + match[0].length }, value: { kind, outlet } }]
  })
}
