import type { FigureMention, Sentence } from '@fogline/model'
import { unitNames } from './unitNames.ts'

const stopWords = /^(?:of|the|a|an|and|or|his|her|its|their|our|my|to|ever|[’']s?)$/i

/**
 * The names that a figure's unit may bear in the data. A unit of measure has those of `unitNames`, with "per …" where the
 * figure is a rate. A counted thing is, as in NewsQuant, its whole noun phrase in base
 * forms without articles, "of" and "and"; a figure that counts nothing is "-".
 */
export function toUnits(figure: FigureMention, sentence: Sentence): readonly string[] {
  const { unit, per } = figure.value
  const isCounted = unit !== null && figure.head?.toLowerCase().replace(/s$/, '') === unit
  const measured = unit === null || isCounted ? undefined : unitNames[unit]
  const names = unit === null ? ['-'] : (measured ?? counted(figure, sentence, unit))
  const divisors = per === null ? [null] : (unitNames[per] ?? [per])
  return names.flatMap((name) =>
    divisors.map((divisor) => (divisor === null ? name : `${name} per ${divisor}`).toLowerCase()),
  )
}

function counted({ what }: FigureMention, { tokens }: Sentence, unit: string): readonly string[] {
  if (what === null) return unit === 'person' ? ['people', 'person'] : [unit]
  const lemmas = what
    .split(/\s+/)
    .filter((word) => !stopWords.test(word))
    .map((word) => tokens.find((token) => token.text === word)?.lemma ?? word.replace(/[’']s?$/, ''))
  const last = lemmas.at(-1) ?? ''
  const head = last.toLowerCase().startsWith(unit.slice(0, 3)) ? unit : last
  return [[...lemmas.slice(0, -1), head].join(' ')]
}
