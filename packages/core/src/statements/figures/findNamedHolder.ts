import { applyRules, overlaps, type Rule } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

/** One sentence or headline, as the rules about holders read it. */
export interface HolderInput {
  readonly text: string
}

const name = "(?:the\\s)?(?:[A-Z][\\p{L}.’'-]*\\s?){1,5}"

function findHolder(pattern: RegExp): Rule<HolderInput, string>['find'] {
  return ({ text }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const holder = match.groups?.['holder']?.trim()
      if (holder === undefined) return []
      const start = match.index + match[0].indexOf(holder)
      return [{ span: { start, end: start + holder.length }, value: holder }]
    })
}

/** Holders that stand beside a figure in a headline or an aside. */
export const holderRules: readonly Rule<HolderInput, string>[] = [
  {
    id: 'figures/holder-after-colon',
    says: 'A headline that ends in ": Admiralty" gives the word to the Admiralty.',
    examples: [
      { text: 'Nine Boats Lost at Sea: Admiralty', finds: [['Admiralty']] },
      { text: 'He brought three things: bread, salt and 12 eggs.', finds: [] },
    ],
    find: findHolder(new RegExp(`:\\s(?<holder>${name})$`, 'gu')),
  },
  {
    id: 'figures/holder-before-colon',
    says: 'A headline that begins with "Admiralty:" gives the word to the Admiralty.',
    examples: [
      { text: 'Admiralty: Nine Boats Lost at Sea', finds: [['Admiralty']] },
      { text: 'A week of storms: nine boats were lost.', finds: [] },
    ],
    find: findHolder(new RegExp(`^(?<holder>${name}):\\s(?=[A-Z\\d])`, 'gu')),
  },
  {
    id: 'figures/holder-in-aside',
    says: 'as reported by X, according to X, in the words of X.',
    examples: [
      { text: 'Nine boats, as reported by the Admiralty on Friday, sank.', finds: [['the Admiralty']] },
      { text: 'Nine boats sank by the Admiralty.', finds: [] },
    ],
    find: findHolder(
      new RegExp(
        `\\b(?:as (?:reported|stated|confirmed|announced|claimed|estimated|said|told) by|according to|in the words of)\\s(?<holder>${name})`,
        'gu',
      ),
    ),
  },
  {
    id: 'figures/holder-behind',
    says: 'A sentence that ends in "the harbour office said on Monday".',
    examples: [
      { text: 'Nine boats sank, the harbour office said on Monday.', finds: [['the harbour office']] },
      { text: 'Nine boats sank, and nothing was said.', finds: [] },
    ],
    find: findHolder(
      /,\s(?<holder>(?!and\b|but\b|which\b|who\b|as\b)(?:\p{L}[\p{L}.’'-]*\s){1,8}?)(?=(?:said|says|announced|reported|confirmed|claimed|estimated)\b[^,;]{0,50}\.?$)/gu,
    ),
  },
  {
    id: 'figures/holder-headline-verb',
    says: 'A headline "Ostrava Reports Nine Boats Lost" gives the word to Ostrava.',
    examples: [
      { text: 'Ostrava Reports Sinking 9 Boats', finds: [['Ostrava']] },
      { text: 'Reports of nine boats lost reached Ostrava.', finds: [] },
    ],
    find: findHolder(
      new RegExp(
        `^(?<holder>${name}?)(?=(?:Reports|Says|Claims|Announces|Confirms|Estimates|Alleges)\\s[A-Z\\d])`,
        'gu',
      ),
    ),
  },
]

/** The holder that a headline's form or an aside names, with the entity that it means. */
export function findNamedHolder({
  text,
  sentence,
  input,
}: FigureContext): { text: string; entity: string | null } | null {
  const isHeadline = input.article.blocks[sentence.block]?.kind !== 'paragraph'
  const [found] = applyRules(
    holderRules.filter(({ id }) => isHeadline || id === 'figures/holder-in-aside' || id === 'figures/holder-behind'),
    { text },
  )
  if (found === undefined) return null
  const span = { start: sentence.start + found.span.start, end: sentence.start + found.span.end }
  const mention = input.layers.mentions.find((other) => overlaps(other, span))
  return { text: found.value, entity: mention?.entity ?? null }
}
