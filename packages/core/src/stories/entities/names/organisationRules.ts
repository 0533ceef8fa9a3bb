import type { NameRule } from './nameRule.ts'

/** Differences between names of organisations, units and things. */
export const organisationRules: readonly NameRule[] = [
  {
    id: 'names/numbers',
    says: 'Other numbers are other things, in digits, words or Roman; a number that only one has may be another.',
    examples: [
      { names: ['First Kalm Army', '1st Kalm Army'], type: 'unit', joins: 'surely' },
      { names: ['Brigade Twenty-Four', '24 Brigade'], type: 'unit', joins: 'surely' },
      { names: ['24th Brigade', '47th Brigade'], type: 'unit', joins: 'never' },
      { names: ['24th Brigade', 'Brigade'], type: 'unit', joins: 'never' },
      { names: ['Kalm Fund II', 'Kalm Fund III'], type: 'organisation', joins: 'never' },
    ],
    judge: ({ a, b }) => {
      if (a.numbers.join(' ') === b.numbers.join(' ')) return null
      const both = a.numbers.length > 0 && b.numbers.length > 0
      return { cost: both ? 1 : 0.5, reason: both ? 'their numbers differ' : 'only one has a number' }
    },
  },
  {
    id: 'names/legal-form',
    says: 'The legal form of a company is written in many ways or left out; an association is no company.',
    examples: [
      { names: ['Kalm Boats Ltd.', 'Kalm Boats Limited'], type: 'organisation', joins: 'surely' },
      { names: ['Kalm Boats GmbH', 'Kalm Boats'], type: 'organisation', joins: 'surely' },
      { names: ['KBA Ltd', 'KBA'], type: 'organisation', joins: 'never' },
      { names: ['ANO Kalm Boats', 'OOO Kalm Boats'], type: 'organisation', joins: 'never' },
    ],
    judge: ({ a, b }) => {
      if (a.legal === b.legal) return null
      if (a.legal === null || b.legal === null) {
        const acronyms = a.parts.every((part) => part.fixed)
        return { cost: acronyms ? 0.16 : 0.04, reason: 'only one names a legal form' }
      }
      const apart = a.legal === 'association' || b.legal === 'association'
      return { cost: apart ? 0.4 : 0.12, reason: 'their legal forms differ' }
    },
  },
  {
    id: 'names/more-words',
    says: 'A word that only one organisation has sets a part or a place apart; words like "Group" less so.',
    examples: [
      { names: ['The Kalm Council', 'Kalm Council'], type: 'organisation', joins: 'surely' },
      { names: ['Banco Ardel', 'Banco Ardel Vesmar'], type: 'organisation', joins: 'never' },
      { names: ['Kalm Boats Group', 'Kalm Boats'], type: 'organisation', joins: 'never' },
    ],
    judge: ({ a, extra }) => {
      if (a.type === 'person' || extra.length === 0) return null
      const heavy = extra.some(({ weight }) => weight === 1)
      return {
        cost: heavy ? 0.4 : 0.12 + 0.04 * extra.length,
        reason: `only one has ${extra.map((part) => `"${part.word}"`).join(', ')}`,
      }
    },
  },
]
