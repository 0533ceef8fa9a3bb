import type { TaggerScores } from './scoreTagger.ts'

/** The main scores by name, for floors: tags, trees and names on the corpora's own words, sentence edges and tokens on the text alone. */
export function toMeasures({ tags, names, told }: TaggerScores): Readonly<Record<string, number>> {
  const measures: Record<string, number> = {}
  if (tags !== null) {
    const { UPOS, lemma, features, UAS, LAS } = tags.gold
    Object.assign(measures, { UPOS, lemma, features, UAS, LAS })
    measures['sentences of a text'] = tags.own.sentences
    measures['tokens of a text'] = tags.own.tokens
    measures['LAS of a text'] = tags.own.LAS
  }
  for (const { of, words, type, scores } of names) {
    if (words === 'own' || (type !== 'all' && type !== 'equipment')) continue
    measures[type === 'all' ? `names ${of}` : type] = scores.F1
    if (type === 'equipment') measures['equipment partial'] = scores.partial
  }
  if (told !== null) measures.told = told.accuracy
  return measures
}
