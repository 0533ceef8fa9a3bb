import type { FigureMention, Sentence } from '@fogline/model'
import { unitNames } from './unitNames.ts'

const ages = new Set(['day', 'week', 'month', 'year'])
const stopWords = /^(?:of|the|a|an|and|or|his|her|its|their|our|to|ever|[’']s?)$/i
const ofAge = /^[\s-](?:old\b|of age\b)/

/**
 * The names that a figure's unit may bear in the data. A unit of measure has those of `unitNames`, with "per …" where the
 * figure is a rate, and "… of age" where "old" follows. A counted thing is, as in NewsQuant, its whole noun phrase in base
 * forms without articles, "of" and "and"; a figure that counts nothing is "-".
 */
export function toUnits(figure: FigureMention, sentence: Sentence, text: string): readonly string[] {
  const { unit, per } = figure.value
  const names = unit === null ? ['-'] : (unitNames[unit] ?? counted(figure, sentence, unit))
  const isAge = unit !== null && ages.has(unit) && (ofAge.test(text.slice(figure.end)) || /\bold\b/.test(figure.text))
  const aged = isAge ? names.map((name) => `${name} of age`) : names
  return aged.map((name) => (per === null ? name : `${name} per ${per}`).toLowerCase())
}

function counted({ what }: FigureMention, { tokens }: Sentence, unit: string): readonly string[] {
  if (what === null) return unit === 'person' ? ['people', 'person'] : [unit]
  const lemmas = what
    .split(/\s+/)
    .filter((word) => !stopWords.test(word))
    .map((word) => tokens.find((token) => token.text === word)?.lemma ?? word)
  return [lemmas.join(' ')]
}
