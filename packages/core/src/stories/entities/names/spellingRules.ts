import type { Alignment, PartPair } from './alignParts.ts'
import type { NameRule } from './nameRule.ts'

const kept = ({ pairs }: Alignment, kind: PartPair['kind']): readonly PartPair[] =>
  pairs.filter((pair) => pair.kind === kind)
const shown = (pairs: readonly PartPair[]): string => pairs.map(({ a, b }) => `"${a.word}" and "${b.word}"`).join(', ')

/** Differences in how the same words are written. */
export const spellingRules: readonly NameRule[] = [
  {
    id: 'names/transcription',
    says: 'Transcriptions of one word differ in letters that sound alike (y, iy, yy; kh, h; j, zh; w, v).',
    examples: [
      { names: ['Taras Orlenskyy', 'Taras Orlenskiy'], type: 'person', joins: 'surely' },
      { names: ['Тарас Орленський', 'Taras Orlensky'], type: 'person', joins: 'surely' },
      { names: ['KKC', 'KC'], type: 'organisation', joins: 'never' },
      { names: ['Taras Orlensky', 'Taras Orlov'], type: 'person', joins: 'never' },
    ],
    judge: (alignment) => {
      const found = kept(alignment, 'transcription')
      if (found.length === 0) return null
      const short = found.some(({ a, b }) => Math.min(a.word.length, b.word.length) < 4)
      return { cost: short ? 0.12 : 0.03, reason: `${shown(found)} are transcriptions of one word` }
    },
  },
  {
    id: 'names/vowels',
    says: 'Transcriptions mix e with a and o with u; in short words that may be another name.',
    examples: [
      { names: ['Nasser Husayni', 'Nassar Hosseini'], type: 'person', joins: 'surely' },
      { names: ['Mario Valente', 'Maria Valente'], type: 'person', joins: 'never' },
      { names: ['Marian Valente', 'Marion Valente'], type: 'person', joins: 'never' },
      { names: ['Pak Chol', 'Pak Chul'], type: 'person', joins: 'never' },
    ],
    judge: (alignment) => {
      const found = kept(alignment, 'vowels')
      if (found.length === 0) return null
      const short = found.some(({ a, b }) => Math.min(a.word.length, b.word.length) < 5)
      return { cost: short ? 0.18 : 0.07, reason: `${shown(found)} differ in vowels as transcriptions do` }
    },
  },
  {
    id: 'names/consonants',
    says: 'A script that leaves vowels out is compared by consonants: likely, not sure.',
    examples: [
      { names: ['سمير نصار', 'Samir Nassar'], type: 'person', joins: 'never' },
      { names: ['سمير نصار', 'Karim Haddad'], type: 'person', joins: 'never' },
    ],
    judge: (alignment) => {
      const found = kept(alignment, 'consonants')
      return found.length === 0 ? null : { cost: 0.2, reason: `${shown(found)} have the same consonants` }
    },
  },
  {
    id: 'names/slips',
    says: 'A slip of the pen is likely one name, and may be two: never enough to join by itself.',
    examples: [
      { names: ['Tobias Brandt', 'Tobias Brandl'], type: 'person', joins: 'never' },
      { names: ['Government of Vesmar', 'Government of Vesmal'], type: 'organisation', joins: 'never' },
    ],
    judge: (alignment) => {
      const found = kept(alignment, 'slips')
      if (found.length === 0) return null
      const slips = found.reduce((sum, pair) => sum + pair.slips, 0)
      const letters = alignment.pairs.reduce(
        (sum, { a, b }) => sum + (Math.max(a.word.length, b.word.length) * (a.weight + b.weight)) / 2,
        0,
      )
      return {
        cost: Math.max(0.16, 0.06 + 0.05 * slips + (0.5 * slips) / letters),
        reason: `${shown(found)} differ by ${slips} letters`,
      }
    },
  },
  {
    id: 'names/spacing',
    says: 'Hyphens and spaces within a name come and go.',
    examples: [
      { names: ['Samir Al-Subahi', 'Samir al Subahi'], type: 'person', joins: 'surely' },
      { names: ['Good Harbour', 'Goodharbour'], type: 'organisation', joins: 'surely' },
      { names: ['Good Harbour', 'Good'], type: 'organisation', joins: 'never' },
    ],
    judge: ({ respaced }) =>
      respaced ? { cost: 0.02, reason: 'one writes as two words what the other writes as one' } : null,
  },
]
