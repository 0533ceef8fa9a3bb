import { type ArticleEntity, contains, type Span } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

/** A country or a named party of the sentence, as an article entity. */
export interface Side extends Span {
  readonly entity: string
}

const parties: readonly ArticleEntity['type'][] = ['organisation', 'group', 'unit']

/** Ostravan soldiers are Ostrava's: a party of a country that the article names stands for that country. */
function toSide(entity: ArticleEntity, entities: readonly ArticleEntity[]): string | null {
  if (entity.type === 'country') return entity.id
  if (!parties.includes(entity.type)) return null
  const country = entities.find(({ type, identifiers }) => type === 'country' && identifiers.iso === entity.country)
  if (entity.country !== null && country !== undefined) return country.id
  return entity.type === 'group' && !/^\p{Lu}/u.test(entity.name) ? null : entity.id
}

/** The sides that a sentence names, in order; those who give the figure are not among them. */
export function sideMentions({ input, sentence, mention, claims }: FigureContext): readonly Side[] {
  const { mentions, entities } = input.layers
  const speakers = claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
  const isSpeaker = (span: Span): boolean =>
    !contains(mention, span) && speakers.some((speaker) => contains(speaker, span))
  return mentions
    .filter((other) => contains(sentence, other) && !isSpeaker(other))
    .flatMap(({ start, end, entity }) => {
      const named = entities.find(({ id }) => id === entity)
      const side = named === undefined ? null : toSide(named, entities)
      return side === null ? [] : [{ start, end, entity: side }]
    })
}
