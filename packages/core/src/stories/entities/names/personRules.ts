import type { NameRule } from './nameRule.ts'
import { patronymic } from './nameWords.ts'

/** Differences in which parts of a person's name are told, and how. */
export const personRules: readonly NameRule[] = [
  {
    id: 'names/order',
    says: 'The family name stands first with a comma; without one, two names turned round may be two people.',
    examples: [
      { names: ['Moreau, Ada', 'Ada Moreau'], type: 'person', joins: 'surely' },
      { names: ['Martin Thomas', 'Thomas Martin'], type: 'person', joins: 'never' },
    ],
    judge: ({ a, b, reordered }) =>
      reordered ? { cost: a.turned !== b.turned ? 0.02 : 0.16, reason: 'the parts stand in another order' } : null,
  },
  {
    id: 'names/initials',
    says: 'An initial fits every name that starts with it.',
    examples: [
      { names: ['A. Moreau', 'Ada Moreau'], type: 'person', joins: 'if alone' },
      { names: ['T. Moreau', 'Ada Moreau'], type: 'person', joins: 'never' },
      { names: ['A.M.', 'Ada Moreau'], type: 'person', joins: 'never' },
    ],
    judge: ({ a, pairs }) => {
      const found = pairs.filter(({ kind }) => kind === 'initial')
      if (found.length === 0) return null
      if (found.length === pairs.length) return { cost: 0.5, reason: 'there are initials alone' }
      return {
        cost: a.type === 'person' ? 0.13 : 0.4,
        reason: `${found.map(({ a: x, b: y }) => `"${x.word}" and "${y.word}"`).join(', ')} start alike`,
      }
    },
  },
  {
    id: 'names/nickname',
    says: 'A known short form of a given name.',
    examples: [
      { names: ['Tom Hallward', 'Thomas Hallward'], type: 'person', joins: 'if alone' },
      { names: ['Tom Hallward', 'Tim Hallward'], type: 'person', joins: 'never' },
    ],
    judge: ({ pairs }) => {
      const found = pairs.filter(({ kind }) => kind === 'nickname')
      return found.length === 0
        ? null
        : {
            cost: 0.12,
            reason: found.map(({ a, b }) => `"${a.word}" is short for "${b.word}" or the other way`).join(', '),
          }
    },
  },
  {
    id: 'names/parts-left-out',
    says: 'Fathers’ names, middle names and initials are often left out; one shared word alone says little.',
    examples: [
      { names: ['Igor Petrovich Lanskoy', 'Igor Lanskoy'], type: 'person', joins: 'surely' },
      { names: ['Hana Irene Kolar', 'Hana Kolar'], type: 'person', joins: 'if alone' },
      { names: ['Kolar', 'Hana Kolar'], type: 'person', joins: 'never' },
    ],
    judge: ({ a, pairs, extra }) => {
      if (a.type !== 'person' || extra.length === 0) return null
      const sounds = new Set(pairs.flatMap((pair) => [pair.a.sound, pair.b.sound]))
      const left = extra.filter((part) => !sounds.has(part.sound))
      const full = pairs.filter(({ kind }) => kind !== 'initial' && kind !== 'different').length
      const reason = `only one has ${extra.map((part) => `"${part.word}"`).join(', ')}`
      if (full < 2) return { cost: 0.5, reason }
      const open = left.filter((part) => !patronymic.test(part.word))
      return {
        cost: open.length === 0 ? 0.04 : open.every((part) => part.initial) ? 0.06 : 0.11 + 0.02 * open.length,
        reason,
      }
    },
  },
  {
    id: 'names/father',
    says: 'Who stands behind "bin" is the father: a son and his father are two.',
    examples: [
      { names: ['Salim bin Rashid Al Nouri', 'Rashid bin Salim Al Nouri'], type: 'person', joins: 'never' },
      { names: ['Salim bin Rashid', 'Salim Rashid'], type: 'person', joins: 'surely' },
    ],
    judge: ({ a, b, pairs }) => {
      const both = a.parts.some((part) => part.father) && b.parts.some((part) => part.father)
      const crossed = pairs.some((pair) => pair.kind !== 'different' && pair.a.father !== pair.b.father)
      return both && crossed ? { cost: 0.6, reason: 'father and son change places' } : null
    },
  },
  {
    id: 'names/other-word',
    says: 'Each has a word that the other lacks: another given name is another person, another word another body.',
    examples: [
      { names: ['Anna Varga', 'Anton Varga'], type: 'person', joins: 'never' },
      { names: ['Bank of Vesmar', 'Bank of Kalm'], type: 'organisation', joins: 'never' },
      { names: ['Vesmar Trust', 'Vesmar Bank'], type: 'organisation', joins: 'never' },
    ],
    judge: ({ pairs }) => {
      const found = pairs.filter(({ kind }) => kind === 'different')
      if (found.length === 0) return null
      const weight = Math.max(...found.flatMap(({ a, b }) => [a.weight, b.weight]))
      return {
        cost: weight < 1 ? 0.35 : 0.6,
        reason: found.map(({ a, b }) => `"${a.word}" is not "${b.word}"`).join(', '),
      }
    },
  },
]
