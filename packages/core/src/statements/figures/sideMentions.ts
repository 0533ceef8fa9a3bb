import { type ArticleEntity, contains, type Mention, type Span, spansIn } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

/** A country or a named party of the sentence, as an article entity. */
export interface Side extends Span {
  readonly entity: string
}

const parties: readonly ArticleEntity['type'][] = ['organisation', 'group', 'unit']

/** Ostravan soldiers are Ostrava's: a party of a country that the article names stands for that country. */
export function toSide({ entity, form }: Mention, entities: readonly ArticleEntity[]): string | null {
  const named = entities.find(({ id }) => id === entity)
  if (named === undefined) return null
  if (named.type === 'country') return named.id
  if (!parties.includes(named.type)) return null
  const country = entities.find(({ type, identifiers }) => type === 'country' && identifiers.iso === named.country)
  if (named.country !== null && country !== undefined) return country.id
  return named.country === null && named.type === 'group' && form !== 'name' ? null : named.id
}

/** The sides that a sentence names, in order; those who give the figure are not among them. */
export function sideMentions({ input, sentence, mention, claims }: FigureContext): readonly Side[] {
  const { mentions, entities } = input.layers
  const speakers = claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
  const isSpeaker = (span: Span): boolean =>
    !contains(mention, span) && speakers.some((speaker) => contains(speaker, span))
  return spansIn(mentions, sentence)
    .filter((other) => other.form !== 'pronoun' && !isSpeaker(other))
    .flatMap((other) => {
      const entity = toSide(other, entities)
      return entity === null ? [] : [{ start: other.start, end: other.end, entity }]
    })
}

const shortened: readonly (readonly [RegExp, string])[] = [
  [/^N\.?\s/, 'North '],
  [/^S\.?\s/, 'South '],
]

/** "N. Ostravan riders": the country whose people the counted words name, where the article names that country. */
export function sideInWords({ mention, input }: FigureContext): string | null {
  const words = shortened.reduce((text, [short, long]) => text.replace(short, long), mention.what ?? '')
  const country = input.lexicon.countries.find(({ demonyms }) => demonyms.some((one) => words.startsWith(`${one} `)))
  const isNamed = ({ type, identifiers }: ArticleEntity): boolean =>
    type === 'country' && identifiers.iso === country?.iso
  return country === undefined ? null : (input.layers.entities.find(isNamed)?.id ?? null)
}
