import type { Credit, Rule } from '@fogline/model'

/** A block of a body; `first`: it opens the body. */
export interface CreditInput {
  readonly text: string
  readonly first: boolean
}

type Mark = Pick<Credit, 'kind' | 'outlet'>

const name = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?:\\s+(?:of\\s+|the\\s+)?\\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,3}"
const names = `(?<outlet>${name})(?:\\s*[/,&]\\s*${name}){0,2}`
const place = "\\p{Lu}[\\p{Lu}’'.-]+(?:[ /]\\p{Lu}[\\p{Lu}’'.-]+){0,4}"
const anyPlace = "\\p{Lu}[\\p{L}’'.-]+(?:[ /]\\p{Lu}[\\p{L}’'.-]+){0,3}"
const day = '(?:\\p{L}{3,9}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}{3,9}\\.?)(?:,?\\s+\\d{4})?'
const where = `(?:,\\s*\\p{Lu}[\\p{L}.’' -]{1,28})?(?:[,.]\\s*${day})?[.,]?`
const dateline = new RegExp(`^(?:${place}${where}\\s*)?\\(${names}\\)\\s*[-–—:]+\\s`, 'u')
const plainDateline = new RegExp(`^${anyPlace}${where}\\s*\\(${names}\\)\\.?\\s*[-–—]+\\s`, 'u')
const slashed = new RegExp(`^${anyPlace}${where}\\s*/${names}/[.,:]?\\s*(?:[-–—]+\\s*)?(?=\\p{Lu})`, 'u')
const noOutlet =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Arabic|Chinese|Dutch|English|Farsi|French|German|Hebrew|Hindi|Italian|Japanese|Korean|Persian|Polish|Portuguese|Russian|Spanish|Swedish|Turkish|Ukrainian|Urdu)\\b'
const closing = new RegExp(`[.!?”"’]\\s*[([](?<outlet>${name})[)\\]]\\.?$`, 'u')
const phrase = new RegExp(
  `\\b(?:with (?:inputs?|reporting|additional reporting) (?:from|by)|(?:first|originally) (?:published|appeared|reported|written) (?:by|in|on|at|for)|(?:republished|reprinted|reproduced) (?:from|with permission (?:from|of))|translated from)\\s+(?<outlet>(?:the\\s+)?(?!${noOutlet})${name})`,
  'gu',
)

/** American stations sign with their own call sign: that is no other outlet's mark. */
const callSign = /^[KW][A-Z]{3}(?:-TV)?$/

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
      {
        text: 'ARDEL/KARSK (Harbour Wire, KNA) — Two ships left.',
        finds: [['ARDEL/KARSK (Harbour Wire, KNA) — ', { outlet: 'Harbour Wire' }]],
      },
      {
        text: 'Ardel, 3 March 2031 (KNA) – Two ships left.',
        finds: [['Ardel, 3 March 2031 (KNA) – ', { outlet: 'KNA' }]],
      },
      { text: 'ARDEL, March 3. /KNA/. Two ships left.', finds: [['ARDEL, March 3. /KNA/. ', { outlet: 'KNA' }]] },
      { text: 'ARDEL — Two ships left the port (see map) on Friday.', finds: [] },
      { text: 'Varn (Free Harbour Party) said no.', finds: [] },
      { text: 'ARDEL (WVRN) - Two ships left.', finds: [] },
    ],
    find: ({ text, first }) => {
      const head = text.slice(0, 200)
      const found = first ? (dateline.exec(head) ?? plainDateline.exec(head) ?? slashed.exec(head)) : null
      return toFinds(found !== null && callSign.test(found.groups?.outlet ?? '') ? [] : [found], 'dateline')
    },
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
      { text: 'The poem was first published in Turkish.', finds: [] },
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
